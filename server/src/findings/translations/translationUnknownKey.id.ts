import type { In } from "../entry.ts";
import type { translationUnknownKey as english } from "./translationUnknownKey.en.ts";

export const translationUnknownKey: In<typeof english> = {
  message: "{of} tidak memiliki teks bernama {key}. {hint}",
  title: "Terjemahan teks yang tidak ada",
  why: `Kunci adalah nama dari apa yang diterjemahkan: \`R1\`, \`R1.expectation\`, \`used.yes\`. Kunci yang tidak dimiliki apa pun salah eja, atau teksnya sudah diganti namanya atau dihapus.`,
};
