/** The few words that questionnaires need and no author writes: messages for respondents, in the languages that we speak. */

import { decimal } from "./decimal.ts";
import { ownLanguage, type OwnWords } from "./ownWords.ts";

const table = {
  /** The answer to the consent. */
  yes: { en: "Yes", id: "Ya" },
  /** A share whose points do not add up. */
  shareTotal: { en: "Use whole numbers that add up to {total}.", id: "Gunakan bilangan bulat yang jumlahnya {total}." },
  /** A ranking that was begun and not finished. */
  rankAll: { en: "Please put all of them in order.", id: "Mohon urutkan semuanya." },
  /** A choice that excludes the others, chosen with others. */
  alone: { en: "This answer cannot be given together with others.", id: "Jawaban ini tidak dapat dipilih bersama jawaban lain." },
  /** The limits of a number. */
  between: { en: "From {lo} to {hi}.", id: "Dari {lo} sampai {hi}." },
  atLeast: { en: "{lo} or more.", id: "{lo} atau lebih." },
  atMost: { en: "{hi} or less.", id: "{hi} atau kurang." },
  /** How many decimals a number may have. */
  decimals: { en: "Decimals: {decimals} at most.", id: "Angka desimal: paling banyak {decimals}." },
  whole: { en: "A whole number.", id: "Bilangan bulat." },
  /** Before the wording of an item that must be answered. */
  answerThis: { en: "Please answer:", id: "Mohon dijawab:" },
} as const satisfies OwnWords;

export type Phrase = keyof typeof table;

/** The phrase in a language, with numbers in place of its `{names}`; undefined where we do not have it in that language. */
export function phrase(name: Phrase, language: string, values: Readonly<Record<string, number>> = {}): string | undefined {
  const own = ownLanguage(language);
  return own && table[name][own].replace(/\{(\w+)\}/g, (_, key: string) => decimal(values[key]!));
}
