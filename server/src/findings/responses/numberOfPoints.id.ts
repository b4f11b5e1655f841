import type { In } from "../entry.ts";
import type { numberOfPoints as english } from "./numberOfPoints.en.ts";

export const numberOfPoints: In<typeof english> = {
  message: "Skala ini punya {count} titik. Lima sampai tujuh titik paling banyak bercerita dan masih dapat dibedakan orang.",
  title: "Skala dengan titik yang sedikit atau banyak",
  why: `Dengan tiga titik, orang yang berbeda memberi jawaban yang sama; dengan lebih dari tujuh, orang yang sama memberi jawaban lain pada kesempatan berikutnya.`,
  mistaken: `Bila suatu aturan atau penelitian pembanding memakai jumlah ini. Instrumen yang menyebut model atau sumber dibiarkan.`,
};
