import type { In } from "../entry.ts";
import type { needlessWord as english } from "./needlessWord.en.ts";

export const needlessWord: In<typeof english> = {
  message: "{word} tidak diperlukan di sini: {why}. Hapus kata itu.",
  title: "Kata yang tidak diperlukan",
  why: `Di dalam dimensi, setiap baris adalah butir: namanya, lalu teksnya. Hal itu tidak perlu dinyatakan lagi.`,
};
