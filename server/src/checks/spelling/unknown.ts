/** The words of a text that are in no dictionary, and like one that is. */

import type { Str } from "../../language/ast.ts";
import { Remembered } from "../remembered.ts";
import { hasOtherLetters } from "../wording/letters.ts";
import type { Dictionaries, Spelt } from "./dictionaries.ts";

export interface Unknown {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What it may have been, written as it is. */
  readonly suggestions: readonly string[];
}

/** All of the largest instruments: in most there is nothing to remember but that, and to read them again takes longer than any rule. */
const most = 24_000;

const known = new WeakMap<Dictionaries, Readonly<Record<Spelt, Remembered<readonly Unknown[]>>>>();
const none: readonly Unknown[] = [];

export function unknownIn(text: string, language: Spelt, dictionaries: Dictionaries): readonly Unknown[] {
  let texts = known.get(dictionaries);
  if (!texts) known.set(dictionaries, (texts = { en: new Remembered(most), id: new Remembered(most) }));
  return texts[language].of(text, (copy) => {
    const found = [...find(copy, language, dictionaries)];
    return found.length === 0 ? none : found;
  });
}

const ofTexts = new WeakMap<Dictionaries, Readonly<Record<Spelt, WeakMap<Str, readonly Unknown[]>>>>();

/** The same of a text that stands in a file: as long as it stands there, it is not even compared. */
export function unknownInText(text: Str, language: Spelt, dictionaries: Dictionaries): readonly Unknown[] {
  let texts = ofTexts.get(dictionaries);
  if (!texts) ofTexts.set(dictionaries, (texts = { en: new WeakMap(), id: new WeakMap() }));
  let found = texts[language].get(text);
  if (!found) texts[language].set(text, (found = unknownIn(text.value, language, dictionaries)));
  return found;
}

/** What is set in italics, placeholders, markup. */
const leftAlone = /\*[^*]+\*|\{[^{}]*\}|<[^<>]*>|&\w+;/g;
/** Addresses, and whatever else has a digit, a sign or a dot in it. */
const noWord = /[\d@_\\#]|\p{L}\.\p{L}/u;
const noAsciiWord = /[\d@_\\#]|[A-Za-z]\.[A-Za-z]/;

const word = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;
const asciiWord = /[A-Za-z]+(?:['-][A-Za-z]+)*/g;

/** Shorter words are like too many others. */
const shortest = 4;
/** At the beginning of a sentence, a name has a capital like any word. */
const shortestOfFirst = 5;

function* find(text: string, language: Spelt, dictionaries: Dictionaries): Iterable<Unknown> {
  const read = text.replaceAll("’", "'").replace(leftAlone, (own) => " ".repeat(own.length));
  let beginsSentence = true;
  for (const { 0: chunk, index } of read.matchAll(/\S+/g)) {
    const hasOthers = hasOtherLetters(chunk);
    if (!(hasOthers ? noWord : noAsciiWord).test(chunk)) {
      for (const { 0: own, index: at } of hasOthers ? chunk.matchAll(word) : chunk.matchAll(asciiWord)) {
        yield* unknownParts(own, index + at, beginsSentence, language, dictionaries);
        beginsSentence = false;
      }
    }
    beginsSentence = /[.!?:…]["”)]?$/.test(chunk);
  }
}

function* unknownParts(word: string, at: number, isFirst: boolean, language: Spelt, dictionaries: Dictionaries): Iterable<Unknown> {
  let start = at;
  const parts = word.split("-");
  // Of what is doubled in Indonesian, one half may sound otherwise: sayur-mayur.
  if (language === "id" && parts.length > 1 && parts.some((part) => dictionaries.has(part.toLowerCase(), "id"))) return;
  for (const part of parts) {
    const own = start;
    start += part.length + 1;
    if (part.length < (isFirst ? shortestOfFirst : shortest) || !(isFirst ? /^[A-Za-z][a-z']+$/ : /^[a-z']+$/).test(part)) continue;
    const lower = part.toLowerCase();
    const suggestions = dictionaries.suggestions(lower, language);
    if (suggestions.length === 0) continue;
    const written = lower === part ? suggestions : suggestions.map((each) => each.charAt(0).toUpperCase() + each.slice(1));
    yield { lower, start: own, end: own + part.length, suggestions: written };
  }
}

/** The words of a text, without capitals, and the parts of those with hyphens. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set([...text.toLowerCase().matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map(([word]) => word.replaceAll("’", "'")));
}

const ofGlossaries = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether a word is in a glossary, by itself or in one of its phrases. */
export function isOneOf(lower: string, glossary: ReadonlySet<string>): boolean {
  let words = ofGlossaries.get(glossary);
  if (!words) ofGlossaries.set(glossary, (words = wordsIn([...glossary].join(" "))));
  return words.has(lower);
}
