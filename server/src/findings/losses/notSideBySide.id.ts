import type { In } from "../entry.ts";
import type { notSideBySide as english } from "./notSideBySide.en.ts";

export const notSideBySide: In<typeof english> = {
  message: "{loss}",
  title: "Baterai yang tidak berdampingan",
  why: `Dengan \`--side-by-side\`, dua baterai pada satu halaman berbagi satu tabel, dan responden membandingkan sambil menjawab. Jika platform tidak memiliki tabel seperti itu, atau kedua baterai tidak menanyakan hal yang sama pada skala yang sejenis, keduanya ditampilkan berurutan: jawaban diberikan dengan cara lain, dan selisih dari kedua formulir tidak dapat dibandingkan.`,
};
