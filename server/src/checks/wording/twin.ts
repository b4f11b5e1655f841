/** How an item says in a battery of expectations what it says in one of perceptions, and the other way round. */

import { batteryWordsIn } from "../words/batteryWords.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { partOf } from "./pairs.ts";
import { sentenceOf, type Sentence } from "./sentence.ts";

/**
 * "is fast" as "should be fast", or back again: a text to start from. What says already what ought to be, or cannot be read, stays as it is.
 *
 * @param isWish whether the twin says what ought to be
 */
export function twinOf(text: string, lexicon: Lexicon, isWish: boolean): string {
  const sentence = sentenceOf(text);
  const { should, must } = batteryWordsIn(lexicon).modals;
  const at = sentence.words.findIndex((_, index) => should.lengthAt(sentence, index) > 0 || must.lengthAt(sentence, index) > 0);
  if (isWish) return at >= 0 ? text : lexicon.language === "en" ? wishInEnglish(sentence, lexicon) : wishInIndonesian(text);
  if (at < 0) return text;
  const length = Math.max(should.lengthAt(sentence, at), must.lengthAt(sentence, at));
  const { start } = sentence.words[at]!;
  const { end } = sentence.words[at + length - 1]!;
  const rest = text.slice(end).trimStart();
  if (lexicon.language === "id") return start === 0 ? sameCapital(text, rest) : text.slice(0, start) + rest;
  // Of a whole sentence, who does it may be one or several.
  return start === 0 && !/^\p{Lu}/u.test(text) ? inThirdPerson(rest) : text;
}

const firstWord = /^[\p{L}']+/u;

/** What each verb is behind `should`. */
const forms: Readonly<Record<string, string>> = {
  is: "be",
  are: "be",
  was: "be",
  were: "be",
  has: "have",
  had: "have",
  does: "do",
  can: "be able to",
};

function wishInEnglish({ text, words }: Sentence, lexicon: Lexicon): string {
  const isSentence = /^\p{Lu}/u.test(text);
  const verb = words.find(
    ({ lower }, index) => (!isSentence || index > 0) && (forms[lower] !== undefined || partOf(lower, lexicon) === "verb"),
  );
  if (!verb || (!isSentence && verb !== words[0])) return isSentence || /^(?:a|an|the)\b/.test(text) ? text : `should ${plain(text)}`;
  const negated = /^(?:does|do)\s+not\b/i.exec(text.slice(verb.start));
  const [written, end] = negated
    ? ["should not", verb.start + negated[0].length]
    : [`should ${forms[verb.lower] ?? plain(verb.text)}`, verb.end];
  return text.slice(0, verb.start) + written + text.slice(end);
}

/** A verb, which may be the first of several words, without the `s` of the third person. */
function plain(text: string): string {
  return text.replace(firstWord, (verb) =>
    /(?:ss|sh|ch|x|z|o)es$/.test(verb)
      ? verb.slice(0, -2)
      : /[^aeiou]ies$/.test(verb)
        ? `${verb.slice(0, -3)}y`
        : verb.replace(/(?<=[^s])s$/, ""),
  );
}

function inThirdPerson(text: string): string {
  return text.replace(firstWord, (verb) => {
    if (verb === "be") return "is";
    if (verb === "have") return "has";
    if (verb === "not") return "does not";
    return /(?:ss|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

function wishInIndonesian(text: string): string {
  if (!/^\p{Lu}/u.test(text)) return `seharusnya ${text}`;
  // A word in capitals is a name.
  return `Seharusnya ${/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}

function sameCapital(from: string, text: string): string {
  return /^\p{Lu}/u.test(from) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
