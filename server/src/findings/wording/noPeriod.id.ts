import type { In } from "../entry.ts";
import type { noPeriod as english } from "./noPeriod.en.ts";

export const noPeriod: In<typeof english> = {
  message: "Seberapa sering, dalam jangka waktu apa? Sebutkan dalam pertanyaan, dalam pengantar baterai, atau sebagai `period` instrumen.",
  title: "Seberapa sering, tanpa jangka waktu",
  why: `Yang satu membayangkan minggu lalu, yang lain seumur hidupnya. Angka mereka tidak dapat dibandingkan, begitu pula survei berikutnya dengan yang ini.`,
  mistaken: `Jarang. Pilihan yang menyebut kekerapan, pengantar atau \`period\` yang menyebut waktunya dipahami.`,
};
