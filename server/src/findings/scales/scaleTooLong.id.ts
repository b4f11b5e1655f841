import type { In } from "../entry.ts";
import type { scaleTooLong as english } from "./scaleTooLong.en.ts";

export const scaleTooLong: In<typeof english> = {
  message:
    "Skala dengan {count} titik tidak dapat ditampilkan kepada siapa pun. Gunakan paling banyak {most}, atau mintalah sebuah bilangan: number {lo}..{hi}.",
  title: "Skala dengan lebih banyak titik daripada yang dapat dibedakan siapa pun",
  why: `Responden memakai beberapa titik dengan baik. Skala terpanjang yang lazim berjalan dari 0 sampai 100. Batas yang lebih panjang paling sering disebabkan titik yang tertinggal atau sebuah tahun; tanyakan nilai seperti itu dengan pertanyaan berjenis \`number\`.`,
};
