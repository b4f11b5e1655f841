import type { In } from "../entry.ts";
import type { unknownCertainty as english } from "./unknownCertainty.en.ts";

export const unknownCertainty: In<typeof english> = {
  message: 'sure diikuti high, medium, atau low, dan sebuah alasan: sure medium because "…"',
  title: "Model yang tidak menyatakan seberapa pasti strukturnya",
  why: `Struktur yang diterbitkan berbeda kepastiannya: sebagian ditemukan kembali dalam banyak penelitian, sebagian berbeda antara teks dan lampirannya. \`sure\` diikuti \`high\`, \`medium\`, atau \`low\`, dan alasannya.`,
};
