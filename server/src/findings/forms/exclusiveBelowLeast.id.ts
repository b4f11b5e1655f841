import type { In } from "../entry.ts";
import type { exclusiveBelowLeast as english } from "./exclusiveBelowLeast.en.ts";

export const exclusiveBelowLeast: In<typeof english> = {
  message:
    "Yang memilih {option} hanya memilih itu, padahal diminta paling sedikit {least} jawaban. Minta paling sedikit 1, atau hapus exclusive.",
  title: "Jawaban tunggal padahal diminta beberapa",
  why: `Jawaban seperti "Tidak satu pun" mengecualikan yang lain, sehingga yang memilihnya tidak pernah mencapai jumlah yang diminta, dan tidak dapat melanjutkan.`,
};
