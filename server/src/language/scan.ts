/** From text to the tokens that the grammar reads: braces balance, and nothing is nested too deep. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { balance } from "./braces.ts";
import { deepestBlocks, deepestParentheses, dropTooDeep } from "./depth.ts";
import type { Findings } from "./findings.ts";
import { Scanner, type Comment, type Nesting } from "./scanner.ts";
import { TokenList } from "./tokenList.ts";

export interface Scanned {
  readonly tokens: TokenList;
  readonly comments: readonly Comment[];
  /** All was read, and no brace and no token had to be put in or left out. */
  readonly isAsWritten: boolean;
}

/** Cuts a text into tokens, or some parts of it, and repairs its braces before the grammar is asked. */
export function scan(findings: Findings, parts?: readonly Span[]): Scanned {
  const scanner = new Scanner(findings);
  if (parts) for (const { start, end } of parts) scanner.scan(start, (at) => at >= end);
  else scanner.scan();
  const { comments } = scanner;
  let { tokens } = scanner;
  const nesting = scanner.nesting();
  const isBalanced = balances(nesting);
  const isDeep = isTooDeep(nesting);
  if (!isBalanced) tokens = TokenList.of(findings.text, balance(tokens.all(), findings));
  if (isDeep) tokens = TokenList.of(findings.text, dropTooDeep(tokens.all(), findings));
  return { tokens, comments, isAsWritten: isBalanced && !isDeep && !parts };
}

function balances({ depth, closedTooMany }: Nesting): boolean {
  return depth === 0 && !closedTooMany;
}

export function isTooDeep({ mostBlocks, mostParentheses }: Nesting): boolean {
  return mostBlocks > deepestBlocks || mostParentheses > deepestParentheses;
}
