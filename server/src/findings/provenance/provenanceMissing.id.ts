import type { In } from "../entry.ts";
import type { provenanceMissing as english } from "./provenanceMissing.en.ts";

export const provenanceMissing: In<typeof english> = {
  message: "Tidak disebutkan dari mana instrumen ini berasal dan apa yang boleh dilakukan orang lain dengannya. Yang belum ada: {missing}.",
  title: "Instrumen tanpa sumber atau lisensi",
  why: `Orang yang menemukan instrumen ini harus dapat mengatakan milik siapa, dan memakainya lagi. Bila buatan sendiri, \`cite "Own wording"\` sudah merupakan jawaban yang baik.`,
  mistaken: `Instrumen dengan kurang dari enam butir atau dengan versi di bawah 1 dibiarkan. Bila tidak pernah diperlihatkan kepada orang lain.`,
};
