import type { In } from "../entry.ts";
import type { answerGap as english } from "./answerGap.en.ts";

export const answerGap: In<typeof english> = {
  message: 'Di antara "{first}" dan "{second}" tidak ada jawaban untuk {value}. Mulailah yang kedua dari {proposed}.',
  title: "Lubang di antara rentang jawaban",
  why: `Orang yang jatuh di lubang itu memilih salah satu tetangganya, atau tidak memilih sama sekali. Bahwa ada bilangan yang hilang tidak tampak di mana pun dalam data.`,
  mistaken: `Jarang. Rentang setengah terbuka ("18 sampai kurang dari 25", "25 sampai kurang dari 35") tidak berlubang, dan label dalam juta dibaca termasuk bilangan di antaranya.`,
  repair: `Memulai rentang kedua di tempat yang pertama berakhir. Periksa pula terjemahan labelnya.`,
};
