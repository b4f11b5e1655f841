import type { In } from "../entry.ts";
import type { forcedAnswer as english } from "./forcedAnswer.en.ts";

export const forcedAnswer: In<typeof english> = {
  message:
    "Orang yang tidak dapat menjawab harus mengarang jawaban, atau berhenti: {names}. Sediakan jawaban yang tidak menyatakan apa-apa, atau hilangkan required.",
  title: "Jawaban yang dipaksakan",
  why: `Kemudian tidak ada yang tahu jawaban mana yang sungguh-sungguh. Isian kosong yang diizinkan terlihat dalam data, begitu pula "tidak tahu"; tebakan tidak.`,
  mistaken: `Bila semua orang tahu jawabannya, misalnya persetujuan yang tidak menentukan hal lain. Pertanyaan yang menentukan siapa melihat halaman mana, dan isian teks, dibiarkan.`,
};
