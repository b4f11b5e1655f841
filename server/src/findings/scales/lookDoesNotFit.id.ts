import type { In } from "../entry.ts";
import type { lookDoesNotFit as english } from "./lookDoesNotFit.en.ts";

export const lookDoesNotFit: In<typeof english> = {
  message: "Tidak dapat ditampilkan sebagai {look}: {why} Pilih tampilan lain, atau tanpa tampilan.",
  title: "Tampilan yang tidak cocok dengan jawabannya",
  why: `Bintang dihitung mulai dari 1, wajah dapat dibedakan jika sedikit, penggeser bergerak di antara dua batas, dan daftar yang membuka adalah untuk satu pertanyaan, bukan untuk baris-baris baterai. Tampilan yang tidak cocok membuat orang menjawab hal lain daripada yang ditanyakan.`,
};
