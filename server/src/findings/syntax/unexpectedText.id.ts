import type { In } from "../entry.ts";
import type { unexpectedText as english } from "./unexpectedText.en.ts";

export const unexpectedText: In<typeof english> = {
  message: "{found} tidak pada tempatnya di sini. Yang diharapkan: {expected}.",
  title: "Teks yang tidak cocok di tempatnya",
  why: `Bahasa ini tidak memiliki tempat untuk hal ini di sini. Mungkin ini sisa suntingan, atau sesuatu sebelumnya belum lengkap. Bagian berkas selebihnya tetap dibaca, sehingga satu kekeliruan menghasilkan satu pesan.`,
};
