import type { In } from "../entry.ts";
import type { tooManyAsked as english } from "./tooManyAsked.en.ts";

export const tooManyAsked: In<typeof english> = {
  message: "Diminta paling sedikit {least} jawaban, padahal hanya ada {count}. Tulis bilangan yang lebih kecil, atau tambahkan jawaban.",
  title: "Jawaban yang diminta lebih banyak daripada yang ada",
  why: `Tidak ada yang dapat memilih sebanyak itu, sehingga siapa pun yang sudah mulai mengisi tidak dapat melanjutkan.`,
};
