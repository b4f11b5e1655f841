import type { In } from "../entry.ts";
import type { rankedOption as english } from "./rankedOption.en.ts";

export const rankedOption: In<typeof english> = {
  message: "{option} adalah {clause}, padahal dalam peringkat setiap pilihan mendapat tempat. Hapus {clause}, atau tanyakan dengan any of.",
  title: "Pilihan yang tidak dapat diberi peringkat",
  why: `Dalam peringkat setiap pilihan mendapat tempat. Karena itu tidak ada yang dapat meniadakan yang lain atau berarti tanpa jawaban, dan platform tidak memiliki isian untuk kata-kata di samping sebuah tempat.`,
};
