import { hit, type Hit, type WordingRule } from "../rule.ts";
import { pairAt } from "../pairs.ts";

/** Two qualities, two things that are done, or two nouns with a conjunction between them. */
export const doubleBarrelled: WordingRule = {
  reads: ["item", "reversed", "question"],
  find(sentence, lexicon, { fixedPairs }, kind) {
    let likely: Hit | undefined;
    for (let index = 1; index < sentence.words.length - 1; index++) {
      const pair = pairAt(sentence, index, lexicon, fixedPairs);
      if (pair === undefined) continue;
      const { first, second, isSure, are } = pair;
      // A question may ask after a case that has two sides, such as who came and waited; what is judged must be one.
      if (kind === "question" && are !== "quality") continue;
      const place = { start: Math.min(first.start, second.start), end: second.end };
      const params = { first: first.text, second: second.text };
      if (isSure) return [hit("double-barrelled", place, params)];
      likely ??= hit("double-barrelled-nouns", place, params);
    }
    return likely ? [likely] : [];
  },
};
