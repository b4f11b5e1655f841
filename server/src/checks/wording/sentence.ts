/** A text as its words: what every rule about wording looks at. */

import { withoutMarks } from "../../marks/parse.ts";
import { hasOtherLetters } from "./letters.ts";

export interface Word {
  /** As it stands there. */
  readonly text: string;
  /** Without capitals, put together as Unicode's NFC does. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly before: string;
}

export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** What stands behind the last word. */
  readonly after: string;
}

/** Letters and digits, with apostrophes and hyphens between them: `don't`, `ramah-tamah`. A slash divides words. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const asciiWord = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;

/** So many texts are known: one rule after the other asks for the words of the same. */
const mostRecent = 32;
const recent = new Map<string, Sentence>();

export function sentenceOf(text: string): Sentence {
  let sentence = recent.get(text);
  if (!sentence) {
    if (recent.size >= mostRecent) recent.clear();
    recent.set(text, (sentence = read(text)));
  }
  return sentence;
}

function read(text: string): Sentence {
  let last = 0;
  // Marks are no words, nor is the address of a link.
  const seen = withoutMarks(text);
  const words = [...(hasOtherLetters(seen) ? seen.matchAll(word) : seen.matchAll(asciiWord))].map((match): Word => {
    const [own] = match;
    const start = match.index;
    const before = seen.slice(last, start);
    last = start + own.length;
    return { text: own, lower: lowerOf(own), start, end: last, before };
  });
  return { text, words, after: seen.slice(last) };
}

function lowerOf(own: string): string {
  return own.normalize("NFC").replaceAll("’", "'").toLowerCase();
}

/** Phrases of one word or several, for looking up by their first word; the longest counts. */
export class Phrases {
  readonly #phrases: Iterable<string>;
  #known: ReadonlyMap<string, string[][]> | undefined;

  constructor(phrases: Iterable<string>) {
    this.#phrases = phrases;
  }

  /** Made when it is first asked: most texts need few of all lists. */
  get #byFirst(): ReadonlyMap<string, string[][]> {
    return (this.#known ??= byFirstWord(this.#phrases));
  }

  /** How many words of a sentence, from one of them on, are one of the phrases; 0 where none is. Signs between them end it, but for hyphens and slashes. */
  lengthAt({ words }: Sentence, at: number): number {
    const candidates = this.#byFirst.get(words[at]?.lower ?? "") ?? [];
    const found = candidates.find((phrase) =>
      phrase.every((lower, index) => {
        const here = words[at + index];
        return here?.lower === lower && (index === 0 || /^[\s/-]+$/.test(here.before));
      }),
    );
    return found?.length ?? 0;
  }

  has(lower: string): boolean {
    return this.#byFirst.get(lower)?.some(({ length }) => length === 1) ?? false;
  }
}

function byFirstWord(phrases: Iterable<string>): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = ((hasOtherLetters(phrase) ? phrase.match(word) : phrase.match(asciiWord)) ?? []).map(lowerOf);
    const [first] = words;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(words);
    else byFirst.set(first, [words]);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.length - a.length);
  return byFirst;
}
