import type { In } from "../entry.ts";
import type { agreementAsked as english } from "./agreementAsked.en.ts";

export const agreementAsked: In<typeof english> = {
  message:
    "Ada orang yang setuju dengan apa pun yang dibacanya. Bila dapat, tanyakan halnya sendiri: seberapa puas, seberapa sering, seberapa baik.",
  title: "Persetujuan, padahal halnya sendiri dapat ditanyakan",
  why: `Jawaban persetujuan memuat kebiasaan menjawab dan juga pendapat orang. Skala tentang hal yang ditanyakan butir itu lebih pendek langkahnya, dan dalam sebagian besar perbandingan mengukur lebih baik.`,
  mistaken: `Bila skala yang diterbitkan memang memakai persetujuan. Instrumen yang menyebut model atau sumber dibiarkan.`,
};
