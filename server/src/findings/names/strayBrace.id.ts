import type { In } from "../entry.ts";
import type { strayBrace as english } from "./strayBrace.en.ts";

export const strayBrace: In<typeof english> = {
  message:
    "Kurung kurawal buka di dalam teks memulai sebuah istilah, tetapi yang ini tidak menyebut istilah apa pun. Untuk mencetak kurung kurawal, tulis dua kali.",
  title: "Kurung kurawal dalam teks yang tidak memulai istilah",
  why: `Satu \`{\` memulai sebuah istilah, dan di sini tidak ada istilah yang mengikutinya. Platform survei memberi kurung kurawal arti tersendiri, sehingga Ukur perlu tahu bahwa yang Anda maksud adalah tandanya: tulis \`{{\`.`,
};
