/** What codes count, and tables of pairs of codes, for platforms that have no tables: comparisons that halve the codes, until one is left. */

import type { ScoreExpression } from "../instrument/schema.ts";

type Table = Extract<ScoreExpression, { readonly kind: "table" }>;

/** What is written where a code is at most a limit, and where it is not. */
export type AtMost = (code: number, yes: string, no: string) => string;

/**
 * What comes of a code. The value is one of these codes: whether it is there is asked before.
 *
 * @param results in ascending order of the codes
 */
export function byCode(results: readonly { readonly code: number; readonly result: string }[], atMost: AtMost): string {
  // Codes beside each other with the same result need not be told apart.
  const runs: { last: number; readonly result: string }[] = [];
  for (const { code, result } of results) {
    const run = runs.at(-1);
    if (run?.result === result) run.last = code;
    else runs.push({ last: code, result });
  }
  const halve = (from: number, to: number): string => {
    if (to - from === 1) return runs[from]!.result;
    const middle = (from + to) >> 1;
    return atMost(runs[middle - 1]!.last, halve(from, middle), halve(middle, to));
  };
  return halve(0, runs.length);
}

/** What comes of a pair of codes, by the left one first. */
export function byPair({ rows }: Table, left: AtMost, right: AtMost, write: (code: number) => string): string {
  const cells = new Map<number, { code: number; result: string }[]>();
  for (const row of rows) {
    const cell = { code: row.right, result: write(row.value) };
    const known = cells.get(row.left);
    if (known) known.push(cell);
    else cells.set(row.left, [cell]);
  }
  return byCode(
    Array.from(cells, ([code, row]) => ({ code, result: byCode(row, right) })),
    left,
  );
}
