import type { In } from "../entry.ts";
import type { nothingDeclared as english } from "./nothingDeclared.en.ts";

export const nothingDeclared: In<typeof english> = {
  message: 'Berkas ini tidak mendeklarasikan apa pun. Mulailah dengan: instrument my_survey "Judul" { … }',
  title: "Berkas tanpa deklarasi",
  why: `Berkas ini kosong atau hanya memuat komentar, sehingga tidak ada yang diperiksa atau dikompilasi. Mungkin berkas ini belum disimpan.`,
};
