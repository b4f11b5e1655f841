import type { In } from "../entry.ts";
import type { batteryClauseOnQuestion as english } from "./batteryClauseOnQuestion.en.ts";

export const batteryClauseOnQuestion: In<typeof english> = {
  message: "{clause} mengatur butir sebuah baterai, padahal {name} adalah pertanyaan. Hapus klausa itu.",
  title: "Pengaturan butir untuk pertanyaan yang tidak memilikinya",
  why: `\`of\`, \`by dimension\`, dan \`order random\` mengatur butir sebuah baterai. Pertanyaan berdiri sendiri.`,
};
