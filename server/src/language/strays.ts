/** Characters that the language has no use for: reported once a run, and understood where they can only mean one thing. */

import type { ILexingError, IToken, TokenType } from "chevrotain";
import { quoted, replace, type Findings } from "./findings.ts";
import { endOf } from "./places.ts";
import { own } from "./texts.ts";
import * as T from "./tokens.ts";
import { makeToken } from "./tokens.ts";

/** Signs that people write, or word processors make, for one of ours. */
const lookalikes: Readonly<Record<string, readonly [TokenType, string]>> = {
  "–": [T.Minus, "-"],
  "—": [T.Minus, "-"],
  "−": [T.Minus, "-"],
  "→": [T.Arrow, "->"],
  "…": [T.DotDot, ".."],
  "≠": [T.Unequal, "!="],
  "≤": [T.AtMost, "<="],
  "≥": [T.AtLeast, ">="],
  "×": [T.Star, "*"],
  "·": [T.Star, "*"],
  "÷": [T.Slash, "/"],
  "&": [T.K.and, "and"],
  "&&": [T.K.and, "and"],
  "|": [T.K.or, "or"],
  "||": [T.K.or, "or"],
  "!": [T.K.not, "not"],
};

const needless: Readonly<Record<string, string>> = {
  ":": "nothing stands between a keyword and what it says",
  ";": "a statement ends with its line",
};

const wordRun = /^[\p{L}\p{M}\p{N}_]+$/u;

/** Puts the runs that the lexer could not read back among the tokens, mended, or leaves them out. */
export function mendStrays(tokens: readonly IToken[], errors: readonly ILexingError[], findings: Findings): IToken[] {
  const mended: IToken[] = [];
  let next = 0;
  for (const error of errors) {
    while (next < tokens.length && tokens[next]!.startOffset < error.offset) mended.push(tokens[next++]!);
    const image = findings.text.slice(error.offset, error.offset + error.length);
    const span = { start: error.offset, end: error.offset + error.length };
    if (wordRun.test(image)) next = mendName(mended, tokens, next, image, span.start, findings);
    else if (Object.hasOwn(lookalikes, image)) {
      const [type, meant] = lookalikes[image]!;
      findings.add("lookalike", span, { found: image, meant }, { fixes: [replace(`Write ${meant}`, span, meant)] });
      mended.push(makeToken(type, image, span.start));
    } else if (Object.hasOwn(needless, image.charAt(0)) && new Set(image).size === 1) {
      findings.add("needless-punctuation", span, { found: image.charAt(0), why: needless[image.charAt(0)]! }, {
        fixes: [replace(`Delete ${image}`, span, "")],
      });
    } else findings.add("stray-characters", span, { found: quoted(image) });
  }
  while (next < tokens.length) mended.push(tokens[next++]!);
  return mended;
}

/** A word with letters that names do not have (`qualité`): one name and one finding, not three pieces. */
function mendName(mended: IToken[], tokens: readonly IToken[], next: number, image: string, start: number, findings: Findings): number {
  let word = image;
  const before = mended.at(-1);
  const mends = before !== undefined && isWord(before) && endOf(before) === start;
  if (mends) {
    word = before.image + word;
    start = before.startOffset;
    mended.pop();
  }
  while (next < tokens.length && isWord(tokens[next]!) && tokens[next]!.startOffset === start + word.length) word += tokens[next++]!.image;
  const span = { start, end: start + word.length };
  const wasReported = mends && !/^\w+$/.test(before.image);
  if (!wasReported) findings.add("bad-name", span, { name: quoted(word) });
  mended.push(makeToken(T.Name, own(word), start));
  return next;
}

function isWord(token: IToken): boolean {
  return token.tokenType === T.Name || (token.tokenType === T.Number && !token.image.includes("."));
}
