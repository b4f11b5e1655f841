import type { In } from "../entry.ts";
import type { stopLast as english } from "./stopLast.en.ts";

export const stopLast: In<typeof english> = {
  message:
    'Tidak ada halaman sesudah penghentian {name}: formulir memang berakhir di sana. Untuk kata penutup yang hanya dibaca sebagian orang, tulis outro "…" when ….',
  title: "Penghentian tanpa apa pun sesudahnya",
  why: `Penghentian menghindarkan orang dari pertanyaan yang bukan untuk mereka. Sesudah halaman terakhir tidak ada lagi pertanyaan: penghentian di sana menyatakan bahwa mereka tidak selesai, padahal mereka menjawab sebanyak orang lain. Kata penutup dengan syarat menyampaikan hal lain kepada sebagian orang, dan tidak mencatat siapa pun sebagai berhenti.`,
};
