import type { In } from "../entry.ts";
import type { reservedName as english } from "./reservedName.en.ts";

export const reservedName: In<typeof english> = {
  message: "Tidak ada {kind} yang dapat dinamai {name}: {reason}. Pilih nama lain.",
  title: "Nama yang sudah memiliki arti",
  why: `Beberapa nama sudah terpakai: instrumen memiliki teks bernama \`intro\` atau \`contact\`, yang dirujuk terjemahan dengan kata itu, platform survei memakai beberapa kata untuk keperluannya sendiri, dan berkas-berkas sebuah instrumen, yang bernama sama dengannya, tidak dapat dinamai seperti Windows menamai perangkat: \`con\`, \`aux\`, \`com1\`. Pesannya menyebutkan yang mana.`,
};
