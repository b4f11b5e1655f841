import { message } from "../../../messages/message.ts";
import { hit, type Hit, type WordingRule } from "../rule.ts";
import { firstIn } from "../firstIn.ts";
import type { Sentence } from "../sentence.ts";
import type { WordingKind } from "../wordings.ts";

type List = "absolutes" | "vague" | "loaded" | "leading" | "hypothetical" | "unknowable";

/** What single words and phrases tell, and which texts they tell it of. */
const lists: readonly {
  readonly list: List;
  /** What looks like it and is none. */
  readonly but?: "harmlessAbsolutes" | "harmlessVague";
  readonly of: readonly WordingKind[];
  readonly code: "absolute-word" | "vague-frequency" | "loaded-word" | "leading-question" | "hypothetical-question" | "unknowable";
}[] = [
  { list: "absolutes", but: "harmlessAbsolutes", of: ["item", "reversed"], code: "absolute-word" },
  { list: "vague", but: "harmlessVague", of: ["item"], code: "vague-frequency" },
  // A statement may judge, and be agreed with or not; a question must not.
  { list: "loaded", of: ["question"], code: "loaded-word" },
  { list: "leading", of: ["item", "reversed", "question", "stem"], code: "leading-question" },
  { list: "hypothetical", of: ["item", "reversed", "question"], code: "hypothetical-question" },
  { list: "unknowable", of: ["item", "reversed"], code: "unknowable" },
];

/** Words that tell by themselves what is wrong with a text. */
export const tellingWords: WordingRule = {
  reads: ["item", "reversed", "question", "stem"],
  find: (sentence, lexicon, _, kind) =>
    lists.flatMap(({ list, but, of, code }): readonly Hit[] => {
      const place = of.includes(kind) ? firstIn(sentence, lexicon[list], but && lexicon[but]) : undefined;
      if (!place) return [];
      const word = sentence.text.slice(place.start, place.end);
      return [hit(code, place, { word }, code === "absolute-word" ? leftOut(sentence, place) : undefined)];
    }),
};

/** What can go without another word having to change: "answers all my questions" says what it said, "never" does not. */
const spare: ReadonlySet<string> = new Set(
  "always all completely totally entirely absolutely selalu semua seluruh segala sepenuhnya seluruhnya".split(" "),
);

/** The text without a word that stands before others. */
function leftOut({ text, words }: Sentence, { start, end }: Pick<Hit, "start" | "end">): Hit["fixes"] {
  const next = words.find((word) => word.start > start);
  if (!next || !/^\s+$/.test(next.before) || !spare.has(text.slice(start, end).toLowerCase()) || /^(?:of|the)$/.test(next.lower))
    return undefined;
  const title = message("fixes.delete", { text: text.slice(start, end) });
  const capital = /^\p{Lu}/u.test(text.slice(start));
  const newText = capital ? next.text.charAt(0).toUpperCase() : "";
  return [{ title, start, end: next.start + newText.length, newText, isGuess: true }];
}
