/** Where a text ends whose quotes are missing: what a statement says behind its text is told by the statement's kind. */

import type { SourceText } from "../diagnostics/sourceText.ts";

/** A piece of a line between blanks. */
interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stands behind the text of a statement, by the word that the statement starts with. Anything else is an item, or has nothing behind its text. */
export type TextHolder = "battery" | "question" | "page" | "dimension" | "score" | "option" | "point" | "item" | "plain";

const name = /^[A-Za-z]\w*$/;
const number = /^-?\d+(?:\.\d+)?$/;
const numbers = /^-?\d+(?:\.\d+)?(?:\.\.|-|–)-?\d+(?:\.\d+)?$/;

/** A text is looked for in so much of a line. */
const longest = 4_000;

/**
 * The end of the words that start at `start` and go on to `lineEnd` at most. Where clauses of the statement stand at the line's end, the words
 * end before them.
 */
export function endOfProse(text: SourceText, start: number, lineEnd: number, holder: TextHolder): number {
  const pieces = piecesOf(text, start, Math.min(lineEnd, start + longest));
  const stop = firstOfTail(pieces, holder);
  return stop === 0 ? start : (pieces[stop - 1]?.end ?? start);
}

function piecesOf(text: SourceText, start: number, lineEnd: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at <= lineEnd; at++) {
    if (at < lineEnd && !/\s/.test(text.charAt(at))) continue;
    if (at > from) pieces.push({ word: text.slice(from, at), start: from, end: at });
    from = at + 1;
  }
  return pieces;
}

/** The index of the first piece that is no prose. */
function firstOfTail(pieces: readonly Piece[], holder: TextHolder): number {
  const words = pieces.map(({ word }) => word);
  const brace = words.findIndex((word, i) => i > 0 && isBrace(word));
  const most = brace === -1 ? words.length : brace;
  const tail = ends[holder]?.(words.slice(0, most), brace !== -1);
  return tail ?? most;
}

/** Braces of a block, and not those of a term. */
function isBrace(word: string): boolean {
  return (word.startsWith("{") && !/^\{\w+\}/.test(word)) || word === "}" || /^(?:[^{]*)\}$/.test(word);
}

/** For each kind, where its clauses begin: the longest run of them at the end. Nothing where there are none. */
const ends: Partial<Record<TextHolder, (words: readonly string[], opens: boolean) => number | undefined>> = {
  battery: (words) =>
    runAtEnd(
      words,
      { scale: 1, code: 1, dimensions: 1, required: 0, optional: 0, skala: 1, kode: 1 },
      "scale",
      "code",
      "dimensions",
      "skala",
      "kode",
    ),
  item: (words) =>
    runAtEnd(words, { reverse: 0, reversed: 0, "(R)": 0, "(r)": 0, "*": 0, short: 1, covers: 1 }, "reverse", "reversed", "(R)", "(r)", "*"),
  question: kindOfAnswer,
  page: (words) => {
    const when = words.lastIndexOf("when");
    return when > 0 && words.slice(when).some((word) => /^(?:==|!=|<=?|>=?|=|in|includes)$/.test(word) || word.startsWith("answered("))
      ? when
      : undefined;
  },
  dimension: (words) => {
    const at = words.findIndex((word, i) => i > 0 && (word === "definition" || word === "formative"));
    return at === -1 ? undefined : at;
  },
  score: (words) => {
    const at = words.indexOf("=", 1);
    return at === -1 ? undefined : at;
  },
  option: (words) => {
    const next = words.findIndex((word, i) => i > 0 && name.test(word) && number.test(words[i + 1] ?? ""));
    const comma = words.findIndex((word, i) => word.endsWith(",") && (number.test(words[i + 1] ?? "") || number.test(words[i + 2] ?? "")));
    if (comma !== -1 && (next === -1 || comma < next)) return comma + 1;
    return next === -1 ? runAtEnd(words, { specify: 0, exclusive: 0, missing: 0 }, "specify", "exclusive", "missing") : next;
  },
  point: (words) => {
    const next = words.findIndex((word, i) => i > 0 && (number.test(word) || (word === "na" && number.test(words[i + 1] ?? ""))));
    return next === -1 ? undefined : next;
  },
};

/** Where a run of clauses starts that goes on to the end and has one of `needed`; `arity` says how many words follow each clause's own. */
function runAtEnd(words: readonly string[], arity: Readonly<Record<string, number>>, ...needed: string[]): number | undefined {
  const fits: boolean[] = [];
  fits[words.length] = true;
  let start = words.length;
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i]!;
    const many = Object.hasOwn(arity, word) ? arity[word]! : undefined;
    fits[i] =
      many !== undefined &&
      fits[i + 1 + many] === true &&
      words.slice(i + 1, i + 1 + many).every((each) => name.test(each.replace(/,$/, "")));
    if (fits[i]) start = i;
  }
  return start < words.length && words.slice(start).some((word) => needed.includes(word)) ? start : undefined;
}

/** Where the kind of answer starts: the last words that can be nothing else. */
function kindOfAnswer(words: readonly string[], opens: boolean): number | undefined {
  let last = words.length;
  while (last > 1 && (words[last - 1] === "required" || words[last - 1] === "optional")) last--;
  const at = (back: number): string => words[last - back] ?? "";
  if (last > 2 && at(1) === "of" && opens && /^(?:one|any|rank)$/.test(at(2))) return last - 2;
  if (last > 1 && opens && at(1) === "rank") return last - 1;
  if (last > 3 && at(2) === "of" && name.test(at(1)) && /^(?:one|any|rank)$/.test(at(3))) return last - 3;
  if (last > 1 && /^(?:text|date|number)$/.test(at(1))) return last - 1;
  if (last > 2 && at(1) === "long" && at(2) === "text") return last - 2;
  if (last > 2 && ((at(2) === "number" && numbers.test(at(1))) || (at(2) === "scale" && name.test(at(1))))) return last - 2;
  if (last > 2 && at(1) === "dimensions" && at(2) === "rank") return last - 2;
  if (last > 4 && at(1) === "dimensions" && at(2) === "across" && at(4) === "share") return last - 4;
  return undefined;
}

/** What a line starts with that has a text: for the end of a text whose closing quote is missing. */
export function holderOf(keyword: string): TextHolder {
  return Object.hasOwn(holders, keyword) ? holders[keyword]! : "plain";
}

const holders: Readonly<Record<string, TextHolder>> = {
  battery: "battery",
  question: "question",
  given: "question",
  page: "page",
  dimension: "dimension",
  score: "score",
};
