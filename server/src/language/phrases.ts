/** Comparisons and conditions in the words of everyday language and of other tools, several of them for one sign or word of ours. */

import type { IToken, TokenType } from "chevrotain";
import * as T from "./tokens.ts";

/** How many tokens say something, and what. */
export interface Said<Meaning> {
  readonly count: number;
  readonly meant: Meaning;
}

/** What phrases mean, by their words in small letters with a blank between. */
export type Phrases<Meaning> = ReadonlyMap<string, Meaning>;

const longest = 6;

/** The longest of some phrases that the next words say, all of them on one line. */
export function saidNext<Meaning>(
  phrases: Phrases<Meaning>,
  ahead: (count: number) => IToken,
  onSameLine: (token: IToken) => boolean,
): Said<Meaning> | undefined {
  let words = "";
  let found: Said<Meaning> | undefined;
  for (let count = 1; count <= longest; count++) {
    const token = ahead(count);
    if (!T.isName(token) || (count > 1 && !onSameLine(token))) break;
    words += count === 1 ? token.image.toLowerCase() : ` ${token.image.toLowerCase()}`;
    const meant = phrases.get(words);
    if (meant !== undefined) found = { count, meant };
  }
  return found;
}

function phrases<Meaning>(...groups: readonly (readonly [Meaning, readonly string[]])[]): Phrases<Meaning> {
  return new Map(groups.flatMap(([meaning, all]) => all.map((phrase) => [phrase, meaning] as const)));
}

/** The same with `is` before it. */
const withIs = (all: readonly string[]): readonly string[] => all.flatMap((phrase) => [phrase, `is ${phrase}`]);

/** `is not` → `!=`. Those of one word are SPSS's, English and Indonesian. */
export const comparisonPhrases: Phrases<TokenType> = phrases<TokenType>(
  [T.Equal, ["is", "eq", "equals", "equals to", "adalah", "sama dengan", ...withIs(["equal to", "same as", "the same as", "exactly"])]],
  [
    T.Unequal,
    [
      "ne",
      "bukan",
      "tidak sama dengan",
      "not equals",
      "does not equal",
      "differs from",
      "is not",
      ...withIs(["not equal to", "not the same as", "different from"]),
    ],
  ],
  [
    T.More,
    [
      "gt",
      "exceeds",
      "lebih dari",
      "lebih besar dari",
      "lebih tua dari",
      "di atas",
      ...withIs(["greater than", "more than", "higher than", "larger than", "older than", "over", "above"]),
    ],
  ],
  [
    T.AtLeast,
    [
      "ge",
      "minimal",
      "setidaknya",
      "paling sedikit",
      "lebih besar atau sama dengan",
      ...withIs(["at least", "greater than or equal to", "no less than", "not less than"]),
    ],
  ],
  [
    T.Less,
    [
      "lt",
      "kurang dari",
      "lebih kecil dari",
      "lebih muda dari",
      "di bawah",
      ...withIs(["less than", "fewer than", "lower than", "smaller than", "younger than", "under", "below"]),
    ],
  ],
  [
    T.AtMost,
    [
      "le",
      "maksimal",
      "paling banyak",
      "lebih kecil atau sama dengan",
      ...withIs(["at most", "less than or equal to", "no more than", "not more than"]),
    ],
  ],
);

/** Between two numbers that an answer lies between, or stands in a list of. */
export const rangeWords: ReadonlySet<string> = new Set(["and", "to", "dan", "sampai", "hingga", "through", "until"]);
export const rangePhrases: Phrases<"range"> = phrases([
  "range",
  ["between", "is between", "antara", "di antara", "from", "is from", "dari", "in", "is in", "is"],
]);

const ifs = ["if", "when", "jika", "kalau", "bila", "apabila", "where"];
const before = (words: readonly string[]): string[] => words.flatMap((word) => ifs.map((condition) => `${word} ${condition}`));

/** `show if` says who is asked; `skip if` says who is not, and deleting one word of it would turn it round. */
export const askedPhrases: Phrases<"asked" | "passed"> = phrases(
  [
    "asked",
    before([
      "show",
      "shown",
      "display",
      "displayed",
      "ask",
      "asked",
      "only",
      "visible",
      "enable",
      "enabled",
      "include",
      "appear",
      "appears",
      "present",
      "relevant",
      "available",
      "tampilkan",
      "ditampilkan",
      "muncul",
      "tanyakan",
      "ditanyakan",
      "hanya",
    ]),
  ],
  [
    "passed",
    [
      "unless",
      "kecuali",
      "skip_if",
      "skipif",
      "hide_if",
      "hideif",
      "hidden_if",
      "hiddenif",
      ...before([
        "skip",
        "skipped",
        "hide",
        "hidden",
        "disable",
        "disabled",
        "omit",
        "exclude",
        "except",
        "not",
        "kecuali",
        "lewati",
        "lewatkan",
        "dilewati",
        "sembunyikan",
        "jangan",
        "bukan",
      ]),
    ],
  ],
);
