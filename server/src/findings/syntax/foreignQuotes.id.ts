import type { In } from "../entry.ts";
import type { foreignQuotes as english } from "./foreignQuotes.en.ts";

export const foreignQuotes: In<typeof english> = {
  message: "Teks diapit tanda kutip ganda. Tulis {proposed}.",
  title: "Teks dalam tanda kutip lain",
  why: `Teks diapit tanda kutip ganda, lurus atau lengkung. Tanda kutip tunggal disisakan untuk apostrof, yang dimiliki banyak teks.`,
};
