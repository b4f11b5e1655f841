/** The words of formulas, in English and Indonesian. */

import type { FormulaWords } from "./formula.ts";

type Words = Omit<FormulaWords, "text">;

const english: Words = {
  lists: { mean: "the mean of", sum: "the sum of", min: "the lowest of", max: "the highest of", count: "how many are answered of" },
  operations: { "+": "plus", "-": "minus", "*": "times", "/": "divided by" },
  over: (count, what) => `over ${count} ${what}`,
  overItsItems: "over its items",
  of: (dimensions) => ` of ${dimensions.join(", ")}`,
  needs: (least, all) => `At least ${least} of ${all} are needed.`,
  needsHalf: "At least half are needed.",
  needsAll: "All are needed.",
  reversed: "Reversed items are turned over first.",
  pointsOf: (question) => `the points of ${question}`,
  perDimension: "For each dimension:",
};

const indonesian: Words = {
  lists: { mean: "rata-rata", sum: "jumlah", min: "nilai terendah dari", max: "nilai tertinggi dari", count: "banyaknya jawaban dari" },
  operations: { "+": "ditambah", "-": "dikurangi", "*": "dikali", "/": "dibagi" },
  over: (count, what) => `dari ${count} ${{ items: "butir", dimensions: "dimensi", values: "nilai" }[what]}`,
  overItsItems: "dari butir-butirnya",
  of: (dimensions) => ` dalam ${dimensions.join(", ")}`,
  needs: (least, all) => `Perlu paling sedikit ${least} dari ${all}.`,
  needsHalf: "Perlu paling sedikit separuhnya.",
  needsAll: "Semuanya diperlukan.",
  reversed: "Butir terbalik dibalik lebih dahulu.",
  pointsOf: (question) => `poin ${question}`,
  perDimension: "Untuk tiap dimensi:",
};

/** The words in the reader's language, with texts of the instrument in the language that is shown. */
export function formulaWordsIn(reader: string, language: string): FormulaWords {
  return {
    ...(reader.toLowerCase().split("-")[0] === "id" ? indonesian : english),
    text: (text) => text?.[language] ?? Object.values(text ?? {})[0] ?? "",
  };
}
