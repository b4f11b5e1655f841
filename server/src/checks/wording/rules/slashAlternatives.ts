import { message } from "../../../messages/message.ts";
import { hit, type WordingRule } from "../rule.ts";

/** Two words with a slash between them. */
export const slashAlternatives: WordingRule = {
  reads: ["item", "reversed", "question"],
  find(sentence, lexicon, { fixedPairs }) {
    const { words, text } = sentence;
    for (let index = 1; index < words.length; index++) {
      const [first, second] = [words[index - 1]!, words[index]!];
      if (second.before !== "/" || !/\p{L}{3}/u.test(first.text) || !/\p{L}{3}/u.test(second.text)) continue;
      const pair = text.slice(first.start, second.end);
      // Two words for one thing may stand beside each other, and so may short forms of one.
      if (lexicon.slashPairs.lengthAt(sentence, index - 1) > 1 || fixedPairs.has(pair.toLowerCase())) continue;
      if (lexicon.synonyms.has(first.lower, second.lower) || /[/]\S*[/.]/.test(text.slice(first.start, second.end + 2))) continue;
      const alone = (word: string) => ({
        title: message("fixes.write", { text: word }),
        start: first.start,
        end: second.end,
        newText: word,
      });
      return [
        hit("slash-alternatives", { start: first.start, end: second.end }, { pair }, [
          { ...alone(first.text), isGuess: true },
          { ...alone(second.text), isGuess: true },
        ]),
      ];
    }
    return [];
  },
};
