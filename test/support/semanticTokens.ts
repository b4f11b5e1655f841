/** Semantic tokens as words. */

import { semanticTokensLegend } from "../../server/src/services/index.ts";
import { offsetAt } from "../../server/src/services/positions.ts";

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly line: number;
  readonly character: number;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The words that the numbers of an answer speak of. */
export function words(text: string, data: readonly number[]): Word[] {
  const found: Word[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
    [line, character] = [line + down, down === 0 ? character + right : right];
    const start = offsetAt({ text }, { line, character });
    found.push({
      word: text.slice(start, start + length),
      start,
      line,
      character,
      type: semanticTokensLegend.tokenTypes[type]!,
      modifiers: semanticTokensLegend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)),
    });
  }
  return found;
}
