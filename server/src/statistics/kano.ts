/** Kano's model of attractive and must-be quality, as Berger, C. et al. (1993), Center for Quality of Management Journal 2(4), 3-36, score it. */

import { type Column, defined } from "./columns.ts";

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export type KanoCategory = "A" | "O" | "M" | "I" | "R" | "Q";
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

/** By the answer to the functional question, then by that to the dysfunctional one: from "I like it" to "I dislike it". */
const table = ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"] as const;
/** Where two categories are as frequent, the one that costs more to miss. */
const order: readonly KanoCategory[] = ["M", "O", "A", "I", "R", "Q"];

export interface Kano {
  /** Those who answered both questions. */
  readonly n: number;
  readonly counts: KanoCounts;
  /**
   * The most frequent of A, O and M where these together outnumber the others, else the most frequent of I, R and Q. Equal ones in the order
   * M, O, A, I. Missing where nobody answered both.
   */
  readonly category: KanoCategory | null;
  /** (A + O) / (A + O + M + I): how far it satisfies to have it. Not defined where nobody is in these four. */
  readonly better: number | null;
  /** -(O + M) / (A + O + M + I): how far it dissatisfies to lack it. */
  readonly worse: number | null;
  /**
   * Fong, D. (1996), Center for Quality of Management Journal 5(3): the two most frequent categories differ, at the level .10, where
   * |a - b| >= 1.65 sqrt((a + b)(2n - a - b) / 2n). Where they do not, people disagree about the item.
   */
  readonly clear: boolean | null;
}

/**
 * The answers to the two questions of one item, on five points.
 *
 * @param best the code of "I like it that way", one end of the scale; `worst` is that of "I dislike it", the other
 */
export function kanoOf(functional: Column, dysfunctional: Column, best = 1, worst = 5): Kano {
  const counts: Record<KanoCategory, number> = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
  const placeOf = (answer: number | null): number => (answer === null ? -1 : ((answer - best) / (worst - best)) * 4);
  functional.forEach((answer, row) => {
    const category = table[placeOf(answer)]?.[placeOf(dysfunctional[row] ?? null)] as KanoCategory | undefined;
    if (category) counts[category]++;
  });
  const { A, O, M, I, R, Q } = counts;
  const n = A + O + M + I + R + Q;
  const most = (of: readonly KanoCategory[]): KanoCategory => of.reduce((best, each) => (counts[each] > counts[best] ? each : best));
  const [a, b] = Object.values(counts).toSorted((one, other) => other - one) as [number, number];
  return {
    n,
    counts,
    category: n === 0 ? null : most(A + O + M > I + R + Q ? order.slice(0, 3) : order.slice(3)),
    better: defined((A + O) / (A + O + M + I)),
    worse: defined(0 - (O + M) / (A + O + M + I)),
    clear: n === 0 ? null : a - b >= 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n)),
  };
}
