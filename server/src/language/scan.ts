/** From text to the tokens that the grammar reads: braces balance, and nothing is nested too deep. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { balance } from "./braces.ts";
import { deepestBlocks, deepestParentheses, dropTooDeep } from "./depth.ts";
import type { Findings } from "./findings.ts";
import { Scanner, type Comment } from "./scanner.ts";
import { TokenList } from "./tokenList.ts";

export interface Scanned {
  readonly tokens: TokenList;
  readonly comments: readonly Comment[];
}

/** Cuts a text into tokens, or some parts of it, and repairs its braces before the grammar is asked. */
export function scan(findings: Findings, parts?: readonly Span[]): Scanned {
  const scanner = new Scanner(findings);
  if (parts) for (const { start, end } of parts) scanner.scan(start, end);
  else scanner.scan();
  const { comments } = scanner;
  let { tokens } = scanner;
  const { balanced, blocks, parentheses } = scanner.nesting();
  if (!balanced) tokens = TokenList.of(findings.text, balance(tokens.all(), findings));
  if (blocks > deepestBlocks || parentheses > deepestParentheses) tokens = TokenList.of(findings.text, dropTooDeep(tokens.all(), findings));
  return { tokens, comments };
}
