import type { In } from "../entry.ts";
import type { unknownAnswerKind as english } from "./unknownAnswerKind.en.ts";

export const unknownAnswerKind: In<typeof english> = {
  message:
    "{word} bukan jenis jawaban. {hint} Jenisnya one of, any of, rank, number, text, text long, date, time, place, file, image, scale NAMA, dan share 100 across dimensions.",
  title: "Jenis jawaban yang tidak ada",
  why: `Setelah teksnya, pertanyaan menyebut jenis jawabannya. Platform survei menamai jenis menurut rupanya (tombol radio, daftar turun). Ukur menamai apa yang dijawab, dan setiap platform menampilkannya dengan caranya: \`one of\` satu jawaban, \`any of\` beberapa, \`number\`, \`text\`, \`text long\`, \`date\`, \`scale\` beserta nama skala, \`rank\` urutan, \`share\` poin yang dibagi.`,
};
