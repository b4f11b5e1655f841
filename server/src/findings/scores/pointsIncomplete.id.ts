import type { In } from "../entry.ts";
import type { pointsIncomplete as english } from "./pointsIncomplete.en.ts";

export const pointsIncomplete: In<typeof english> = {
  message: "Poin ini tidak menyebut {answers}. Sebutkan setiap jawaban, atau tulis dengan else berapa nilai yang lain.",
  title: "Poin yang melewatkan sebuah jawaban",
  why: `Jawaban tanpa poin membuat skor kosong bagi siapa pun yang memilihnya. Sebutkan setiap jawaban, atau tulis dengan \`else\` berapa nilai semua jawaban lainnya.`,
};
