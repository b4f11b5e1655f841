/** What a statement must be that has lost its keyword, or its block: told by the words that follow. */

import type { IToken, TokenType } from "chevrotain";
import { closest } from "../../diagnostics/suggest.ts";
import * as T from "../tokens.ts";
import { K, type Word } from "../tokens.ts";
import { item } from "./items.ts";
import { kindWords } from "./questions.ts";
import { option } from "./scales.ts";

type Ahead = (count: number) => IToken;

const wordsOf = (keywords: readonly Word[]): ReadonlySet<TokenType> => new Set(keywords.map((word) => K[word]));

const flags = wordsOf(option.keywords);
export const isFlag = (token: IToken): boolean => flags.has(token.tokenType);

/** What a declaration must be, by what follows its name. */
export function guessDeclaration(ahead: Ahead): Word | undefined {
  if (ahead(2).tokenType === K.of || (ahead(2).tokenType === T.Minus && ahead(4).tokenType === K.of)) return "translation";
  if (ahead(2).tokenType === K.to || ahead(1).tokenType === K.to) return "mapping";
  if (!T.isName(ahead(1))) return undefined;
  let count = T.isText(ahead(2)) ? 3 : 2;
  // An `allow` of a few words may stand before the block.
  if (ahead(count).tokenType === K.allow) while (count < 12 && ahead(count).tokenType !== T.LCurly) count++;
  const sign = ahead(count).tokenType;
  if (sign === T.Number || sign === T.Minus) return "scale";
  if (sign !== T.LCurly) return undefined;
  const inside = ahead(count + 1);
  if (T.isName(inside) && ahead(count + 2).tokenType === T.Number) return "choices";
  // What a model says of itself, or an instrument, stands at its start.
  for (let k = count + 1; k < count + 60; k++) {
    const { tokenType } = ahead(k);
    if (tokenType === K.sure || tokenType === K.compares) return "model";
    if (tokenType === K.languages || tokenType === K.battery || tokenType === K.measures) return "instrument";
  }
  return "instrument";
}

/** What a member must be, by what follows its name and its text. */
export function guessMember(ahead: Ahead): Word | undefined {
  if (ahead(1).tokenType === K.to) return "mapping";
  let count = 1;
  if (T.isName(ahead(count))) count++;
  const named = count === 2;
  const titled = T.isText(ahead(count));
  if (titled) count++;
  const sign = ahead(count).tokenType;
  if (sign === T.LCurly) {
    const inside = ahead(count + 1);
    if (inside.tokenType === K.given || inside.tokenType === K.expect) return "test";
    if (!named) return undefined;
    return inside.tokenType === K.dimension || (T.isName(inside) && T.isText(ahead(count + 2))) ? "dimension" : "page";
  }
  // Two names before a text are a word that is none of ours, and a name that is a word of ours elsewhere.
  return named && (titled || !T.isText(ahead(count + 1))) ? membersBySign.get(sign) : undefined;
}

const membersBySign = new Map<TokenType, Word>([
  [T.Assign, "score"],
  [K.when, "page"],
  [K.definition, "dimension"],
  [K.formative, "dimension"],
  ...(["code", "dimensions"] as const).map((word) => [K[word], "battery"] as const),
  ...kindWords.map((word) => [K[word], word === "scale" ? "battery" : "question"] as const),
]);

/** A name and a block, with or without a text between. */
export function guessDimension(ahead: Ahead): Word | undefined {
  if (!T.isName(ahead(1))) return undefined;
  const sign = ahead(T.isText(ahead(2)) ? 3 : 2).tokenType;
  return sign === T.LCurly || sign === K.definition || sign === K.formative ? "dimension" : undefined;
}

/** Whether a word is a name of its own, and no clause of an item, not even a misspelt one. */
export function isNoClause(word: IToken): boolean {
  return word.tokenType === T.Name && closest(word.image, item.keywords) === undefined;
}
