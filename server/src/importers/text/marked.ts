/**
 * Marks in texts that were found: bold words, links, and answers that are told. Every other sign of a text is itself, so they stand between characters
 * that no text can have.
 */

import type { FoundText } from "../found.ts";
import { mayHaveMarks, partsOf, type Part } from "../../marks/parse.ts";

/** An answer in a text, by what the source calls its question. */
export interface FoundAnswer {
  readonly of: string;
  /** What is read where there is none. */
  readonly otherwise: string | undefined;
  /** What the source has in its place. */
  readonly raw: string;
}

const [begin, divider, end, mark] = ["\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"] as const;
const answers = /\ufdd0([^\ufdd0-\ufdd3]*)\ufdd1([^\ufdd0-\ufdd3]*)\ufdd1([^\ufdd0-\ufdd3]*)\ufdd2/g;

/** A text of a source, which has none of these characters, nor those that stand for marks while markup is read. */
export function unmarked(text: string): string {
  return /[\ufdd0-\ufddf]/.test(text) ? text.replace(/[\ufdd0-\ufddf]/g, "") : text;
}

/** Bold words in a text. */
export function boldMark(words: string): string {
  return `${mark}**${mark}${words}${mark}**${mark}`;
}

/** A link in a text. */
export function linkMark(words: string, address: string): string {
  return `${mark}[${mark}${words}${mark}](${address})${mark}`;
}

/** A text without its bold words and links: what is compared, measured and cut. */
export function wordsOf(text: string): string {
  return text.includes(mark) ? text.replace(/\ufdd3[^\ufdd3]*\ufdd3/g, "") : text;
}

/** The same in each language. */
export function inWords(text: FoundText): FoundText {
  return hasMarks(text) ? Object.fromEntries(Object.entries(text).map(([language, own]) => [language, wordsOf(own)])) : text;
}

/** Whether a text has bold words or links in one of its languages. */
export function hasMarks(text: FoundText): boolean {
  return Object.values(text).some((own) => own.includes(mark));
}

/** A text with its marks as they are read in an instrument. */
export function marksOf(text: string): string {
  return text.includes(mark) ? pieced(text, (piece) => fully(piece).replace(/\{/g, "\\{")) : escaped(text).replaceAll("{{", "\\{");
}

/** An answer as it stands in texts that were found; nothing where its words could not be written. */
export function answerMark({ of, otherwise = "", raw }: FoundAnswer): string | undefined {
  return /[{}|"\n]/.test(otherwise) ? undefined : [begin, of, divider, unmarked(otherwise), divider, unmarked(raw), end].join("");
}

/** Whether a text tells answers. */
export function hasAnswers(text: string): boolean {
  return text.includes(begin);
}

/** A text with something else for its answers. */
export function withAnswers(text: string, write: (answer: FoundAnswer) => string): string {
  if (!text.includes(begin)) return text;
  return text.replace(answers, (_, of: string, otherwise: string, raw: string) =>
    write({ of, otherwise: otherwise === "" ? undefined : otherwise, raw }),
  );
}

/** A text in which no answer may be told. */
export function untold(text: FoundText): FoundText {
  return Object.fromEntries(Object.entries(text).map(([language, own]) => [language, withAnswers(own, ({ raw }) => raw)]));
}

/** A text of an instrument, which has marks, as one that was found. */
export function foundText(text: string): string {
  const plain = unmarked(text);
  return mayHaveMarks(plain) ? partsOf(plain).map(found).join("") : plain;
}

function found(part: Part): string {
  switch (part.kind) {
    case "words":
      return part.text;
    case "answer": {
      const raw = part.otherwise ?? `{${part.of}}`;
      return answerMark({ ...part, raw }) ?? raw;
    }
    case "bold":
      return boldMark(part.parts.map(found).join(""));
    case "link":
      return linkMark(part.parts.map(found).join(""), part.address);
  }
}

/** A text as the language has it: what is no mark there is none here, and a brace is no term. */
export function written(text: string, nameOf: (source: string) => string | undefined = () => undefined): string {
  if (!text.includes(begin) && !text.includes(mark)) return escaped(text);
  // Beside a mark, each sign could be taken for a part of it.
  const own = text.includes(mark) ? (words: string): string => fully(words).replaceAll("{", "{{") : escaped;
  return pieced(text, (piece) => {
    if (!piece.startsWith(begin)) return own(piece);
    return withAnswers(piece, ({ of, otherwise, raw }) => {
      const name = nameOf(of);
      return name === undefined ? own(raw) : `{${name}${otherwise === undefined ? "" : `|${otherwise}`}}`;
    });
  });
}

/** A text with its marks as they are, and everything else written. */
function pieced(text: string, write: (piece: string) => string): string {
  return text
    .split(/(\ufdd0[^\ufdd0\ufdd2]*\ufdd2|\ufdd3[^\ufdd3]*\ufdd3)/)
    .map((piece) => (piece.startsWith(mark) ? piece.slice(1, -1) : write(piece)))
    .join("");
}

function fully(words: string): string {
  return words.replace(/[*[]/g, "\\$&");
}

function escaped(text: string): string {
  const plain = text.replaceAll("{", "{{");
  return mayHaveMarks(text) ? plain.replace(/(?<=\\)[*[]|\*(?=\*)|\[(?=[^[\]\n]*\]\()/g, "\\$&") : plain;
}
