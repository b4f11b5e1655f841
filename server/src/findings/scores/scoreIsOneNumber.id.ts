import type { In } from "../entry.ts";
import type { scoreIsOneNumber as english } from "./scoreIsOneNumber.en.ts";

export const scoreIsOneNumber: In<typeof english> = {
  message: "{score} adalah satu bilangan dan tidak memiliki bagian {part}. {advice}, atau mintalah {score} saja.",
  title: "Bagian dari skor yang tidak memilikinya",
  why: `Skor memiliki nilai untuk setiap dimensi bila rumusnya menyatakannya, dengan \`per dimension\`. Tanpa itu semua butir diringkas menjadi satu bilangan, dan tidak ada nilai dimensi yang dapat diharapkan atau dipakai.`,
};
