/** Probabilities and critical values of the distributions that tests are held to. Their numbers are those of stdlib. */

import incompleteGamma from "@stdlib/math-base-special-gammainc";
import fCdf from "@stdlib/stats-base-dists-f-cdf";
import fQuantileOf from "@stdlib/stats-base-dists-f-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantileOf from "@stdlib/stats-base-dists-t-quantile";
import { defined } from "./columns.ts";

/** The two-sided p of Student's t (1908). Not defined below one degree of freedom. */
export function tProbability(t: number, df: number): number | null {
  return df < 1 ? null : defined(2 * tCdf(-Math.abs(t), df));
}

/** The t below which the given share of the distribution lies. Not defined below one degree of freedom. */
export function tQuantile(share: number, df: number): number | null {
  return df < 1 ? null : defined(tQuantileOf(share, df));
}

/** The p of an F: how much of Fisher and Snedecor's distribution lies above it. Not defined below one degree of freedom of either. */
export function fProbability(f: number, df1: number, df2: number): number | null {
  if (df1 < 1 || df2 < 1 || f < 0) return null;
  // The upper tail is the lower tail of the reciprocal, which keeps its digits where it is small.
  return f === 0 ? 1 : defined(fCdf(1 / f, df2, df1));
}

/** The F below which the given share of the distribution lies. Not defined below one degree of freedom of either. */
export function fQuantile(share: number, df1: number, df2: number): number | null {
  return df1 < 1 || df2 < 1 ? null : defined(fQuantileOf(share, df1, df2));
}

/** The p of a chi-square: how much of the distribution lies above it. Not defined below one degree of freedom. */
export function chiSquareProbability(chiSquare: number, df: number): number | null {
  return df < 1 || chiSquare < 0 ? null : defined(incompleteGamma(chiSquare / 2, df / 2, true, true));
}
