import type { In } from "../entry.ts";
import type { reservedName as english } from "./reservedName.en.ts";

export const reservedName: In<typeof english> = {
  message: "Tidak ada {kind} yang dapat dinamai {name}: {reason}. Pilih nama lain.",
  title: "Nama yang sudah memiliki arti",
  why: `Beberapa nama sudah terpakai: instrumen memiliki teks bernama \`intro\` atau \`contact\`, yang dirujuk terjemahan dengan kata itu, dan platform survei memakai beberapa kata untuk keperluannya sendiri. Pesannya menyebutkan yang mana.`,
};
