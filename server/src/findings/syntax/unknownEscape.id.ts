import type { In } from "../entry.ts";
import type { unknownEscape as english } from "./unknownEscape.en.ts";

export const unknownEscape: In<typeof english> = {
  message:
    "{escape} tidak memiliki arti khusus, sehingga garis miring terbalik itu menjadi bagian teks. Tulis {backslash} untuk menyatakan bahwa itu disengaja.",
  title: "Garis miring terbalik yang tidak berarti apa pun",
  why: `Dalam teks, \`\\"\` menulis tanda kutip, \`\\n\` baris baru, dan \`\\\\\` garis miring terbalik. Di depan huruf lain, garis miring terbalik dicetak apa adanya. Mungkin itu yang Anda inginkan, misalnya dalam sebuah jalur; nyatakan dengan menulisnya dua kali.`,
};
