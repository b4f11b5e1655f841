/** What the values of one column are like. */

import { type Column, defined } from "./columns.ts";

/** Values of several respondents. */
export interface Spread {
  /** How many have a value. */
  readonly n: number;
  /** Missing where nobody has one. */
  readonly mean: number | null;
  /** The sample's standard deviation, with n - 1; missing below two values. */
  readonly sd: number | null;
}

/** The mean and the standard deviation of some values. */
export function spreadOf(values: readonly number[]): Spread {
  const n = values.length;
  if (n === 0) return { n, mean: null, sd: null };
  // Counted from the first value, so that equal values have no deviation at all.
  const from = values[0]!;
  let total = 0;
  for (const value of values) total += value - from;
  const shift = total / n;
  let squares = 0;
  for (const value of values) squares += (value - from - shift) ** 2;
  return { n, mean: defined(from + shift), sd: n < 2 ? null : defined(Math.sqrt(squares / (n - 1))) };
}

/**
 * The skewness m3 / s^3 and the excess kurtosis m4 / s^4 - 3, with the moments over n and s over n - 1: type 3 of Joanes, D. N., & Gill, C. A.
 * (1998), The Statistician 47(1), 183-189, which is what `psych::describe` prints. Not defined where all values are equal, or below two.
 */
export function shapeOf(values: readonly number[]): { readonly skew: number | null; readonly kurtosis: number | null } {
  const { n, mean, sd } = spreadOf(values);
  if (mean === null || sd === null || sd === 0) return { skew: null, kurtosis: null };
  let [third, fourth] = [0, 0];
  for (const value of values) {
    const z = (value - mean) / sd;
    third += z * z * z;
    fourth += z * z * z * z;
  }
  return { skew: defined(third / n), kurtosis: defined(fourth / n - 3) };
}

/** The middle value, or the mean of the two in the middle. Not defined where there is none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The shares of answers at the lower and the upper end of a scale, from 0 to 1. Not defined where nobody has answered. */
export function atEnds(
  column: Column,
  { lo, hi }: { readonly lo: number; readonly hi: number },
): { readonly floor: number | null; readonly ceiling: number | null } {
  let [n, atFloor, atCeiling] = [0, 0, 0];
  for (const value of column) {
    if (value === null) continue;
    n++;
    if (value === lo) atFloor++;
    if (value === hi) atCeiling++;
  }
  return n === 0 ? { floor: null, ceiling: null } : { floor: atFloor / n, ceiling: atCeiling / n };
}
