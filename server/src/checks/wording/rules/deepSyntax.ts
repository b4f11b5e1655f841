import type { Lexicon } from "../../words/lexicon.ts";
import { batteryWordsIn } from "../../words/batteryWords.ts";
import { hit, type WordingRule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** So many sentences within each other nobody keeps in mind (Graesser et al. 2006). */
const most = 2;

const relative: Readonly<Record<Lexicon["language"], ReadonlySet<string>>> = {
  en: new Set(["that", "which", "who", "whom", "whose"]),
  id: new Set(["yang"]),
};

/** Sentences within sentences within sentences, and brackets within brackets. */
export const deepSyntax: WordingRule = {
  reads: ["item", "reversed", "question"],
  find(sentence, lexicon) {
    const { text } = sentence;
    const brackets = /\([^()]*\([^()]*\)[^()]*\)?/.exec(text);
    if (brackets) return [hit("deep-syntax", { start: brackets.index, end: brackets.index + brackets[0].length }, { words: brackets[0] })];
    const found = nestedIn(sentence, lexicon);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || found.length <= most) return [];
    return [hit("deep-syntax", { start: first.start, end: last.end }, { words: found.map((word) => word.text) })];
  },
};

/** The words that begin one. What stands behind a comma or a conjunction goes on beside the one before, and not within it; what begins the text asks. */
function nestedIn(sentence: Sentence, lexicon: Lexicon) {
  const { nested } = batteryWordsIn(lexicon);
  return sentence.words.filter(({ lower, before }, index) => {
    const previous = sentence.words[index - 1];
    if (!previous || before.includes(",") || lexicon.conjunctions.has(previous.lower)) return false;
    return relative[lexicon.language].has(lower) || nested.has(lower);
  });
}
