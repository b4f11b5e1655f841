import type { In } from "../entry.ts";
import type { duplicateCode as english } from "./duplicateCode.en.ts";

export const duplicateCode: In<typeof english> = {
  message: "Kode {code} dipakai dua kali. Beri setiap jawaban kode sendiri.",
  title: "Kode yang dipakai dua jawaban",
  why: `Data menyimpan kode. Dua jawaban dengan satu kode tidak dapat dibedakan lagi, dan tidak ada perbaikan kemudian yang mengembalikannya.`,
};
