import type { In } from "../entry.ts";
import type { foreignComment as english } from "./foreignComment.en.ts";

export const foreignComment: In<typeof english> = {
  message: "Komentar diawali // pada setiap baris. Tulis // sebagai ganti {found}.",
  title: "Komentar dengan gaya bahasa lain",
  why: `Komentar diawali \`//\` dan berakhir bersama barisnya.`,
};
