import type { In } from "../entry.ts";
import type { hypotheticalQuestion as english } from "./hypotheticalQuestion.en.ts";

export const hypotheticalQuestion: In<typeof english> = {
  message: "“{word}” menanyakan apa yang akan dilakukan orang. Tanyakan apa yang sudah mereka lakukan atau lihat.",
  title: "Pertanyaan tentang yang mungkin terjadi",
  why: `Orang tidak tahu apa yang akan mereka lakukan, dan mengatakan apa yang menurut mereka benar.`,
  mistaken: `Lebih dari separuhnya. Butir untuk metode Kano memang bertanya seperti itu.`,
};
