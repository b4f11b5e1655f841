import { hit, type WordingRule } from "../rule.ts";

/** Two qualities with a conjunction between them. */
export const doubleBarrelled: WordingRule = {
  reads: ["item", "question"],
  find(sentence, lexicon, { fixedPairs }) {
    const { words, text } = sentence;
    for (const [index, { lower }] of words.entries()) {
      const [first, second] = [words[index - 1], words[index + 1]];
      if (!first || !second || !lexicon.conjunctions.has(lower)) continue;
      if (!lexicon.qualities.has(first.lower) || !lexicon.qualities.has(second.lower)) continue;
      if (lexicon.fixedPairs.lengthAt(sentence, index - 1) > 2 || fixedPairs.has(text.slice(first.start, second.end).toLowerCase()))
        continue;
      return [hit("double-barrelled", { start: first.start, end: second.end }, { first: first.text, second: second.text })];
    }
    return [];
  },
};
