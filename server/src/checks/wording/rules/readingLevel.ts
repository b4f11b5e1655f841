import { message } from "../../../messages/message.ts";
import { hit, type WordingRule } from "../rule.ts";
import type { Word } from "../sentence.ts";

/** Of a shorter text, one long word decides. */
const leastWords = 6;
/** A page should be no harder than grade 8. One sentence is some grades easier or harder than its page: only what is plainly beyond that is told. */
const hardestGrade = 12;
/** The share of words of four syllables and more. */
const mostLong = 0.55;

/** How hard a text is to read, by the length of its words and sentences. */
export const readingLevel: WordingRule = {
  reads: ["item", "reversed", "question"],
  find({ text, words }, { language }) {
    const read = words.filter(({ text: own }) => /\p{L}/u.test(own));
    if (read.length < leastWords) return [];
    if (language === "en") {
      const grade = gradeOf(text, read);
      const level = message("reasons.readingGrade", { grade: Math.round(grade) });
      return grade > hardestGrade ? [hit("hard-to-read", { start: 0, end: text.length }, { level })] : [];
    }
    const long = read.filter(({ lower }) => (lower.match(/[aeiou]/g) ?? []).length >= 4).length;
    const level = message("reasons.longWords", { percent: Math.round((100 * long) / read.length) });
    return long / read.length > mostLong ? [hit("hard-to-read", { start: 0, end: text.length }, { level })] : [];
  },
};

/** The grade of Flesch and Kincaid (1975). */
function gradeOf(text: string, words: readonly Word[]): number {
  const sentences = Math.max(1, text.match(/[.!?…](?=\s|$)/g)?.length ?? 1);
  const syllables = words.reduce((sum, { lower }) => sum + syllablesIn(lower), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** By groups of vowels, without an `e` at the end that is not heard. */
function syllablesIn(lower: string): number {
  const heard = lower.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0));
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 1);
}
