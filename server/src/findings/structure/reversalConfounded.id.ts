import type { In } from "../entry.ts";
import type { reversalConfounded as english } from "./reversalConfounded.en.ts";

export const reversalConfounded: In<typeof english> = {
  message:
    "Semua butir {dimensions} terbalik, dan tidak satu pun butir lainnya: rumusannya tidak dapat dibedakan dari yang diukur. Balik sebagian butir di setiap dimensi, atau jangan sama sekali.",
  title: "Pembalikan hanya pada satu dimensi",
  why: `Butir terbalik saling berkaitan karena rumusannya. Bila satu dimensi memuat semuanya, analisis faktor menemukan dimensi itu apa pun yang ditanyakan.`,
  mistaken: `Jarang. Instrumen terbitan mungkin demikian: kecualikan, dan laporkan.`,
};
