/** Limits to nesting: a tree that goes deeper would overflow the stack of whoever walks it. */

import type { Findings } from "./findings.ts";
import { endOf, spanOf } from "./places.ts";
import * as T from "./tokens.ts";
import type { Token } from "./tokens.ts";

export const deepestBlocks = 32;
export const deepestParentheses = 64;

/** Leaves out what stands deeper than the limits, with one finding for each such place. The braces balance. */
export function dropTooDeep(tokens: readonly Token[], findings: Findings): Token[] {
  const kept: Token[] = [];
  let braces = 0;
  let parentheses = 0;
  for (const token of tokens) {
    const type = token.tokenType;
    const open = type === T.LCurly || type === T.LParen;
    if (type === T.LCurly) {
      braces++;
      parentheses = 0;
    } else if (type === T.LParen) parentheses++;
    else if (type === T.RParen && parentheses > 0) parentheses--;
    else if (type === T.RCurly) parentheses = 0;

    const limit = braces > deepestBlocks ? deepestBlocks : deepestParentheses;
    // A `)` that comes back to the limit closes a parenthesis that was left out.
    const inside = braces > deepestBlocks || parentheses > deepestParentheses || (type === T.RParen && parentheses === deepestParentheses);
    if (!inside) kept.push(token);
    else if (kept.length > 0) findings.leftOutAfter.add(endOf(kept.at(-1)!));
    if (inside && open && (type === T.LCurly ? braces : parentheses) === limit + 1)
      findings.add("nesting-too-deep", spanOf(token), { limit });
    if (type === T.RCurly) braces--;
  }
  return kept;
}
