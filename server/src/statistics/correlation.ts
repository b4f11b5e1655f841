/** How columns go together. */

import { type Column, defined } from "./columns.ts";
import { tQuantile } from "./distributions.ts";

/** A symmetric matrix, by rows. */
export type Square = readonly (readonly number[])[];

interface Moments {
  /** The respondents who have both. */
  readonly n: number;
  /** Sums of squared deviations and of products of deviations, from the means of these respondents. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf(x: Column, y: Column): Moments {
  let n = 0;
  let [x0, y0, sumX, sumY] = [0, 0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    const [a, b] = [x[row] ?? null, y[row] ?? null];
    if (a === null || b === null) continue;
    // Counted from the first pair, so that a constant column has no deviation at all.
    if (n === 0) [x0, y0] = [a, b];
    n++;
    sumX += a - x0;
    sumY += b - y0;
  }
  const [meanX, meanY] = [sumX / n, sumY / n];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    const [a, b] = [x[row] ?? null, y[row] ?? null];
    if (a === null || b === null) continue;
    const [dx, dy] = [a - x0 - meanX, b - y0 - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { n, xx, yy, xy };
}

/** The sample's covariance, with n - 1, of those who have both values. Not defined below two of them. */
export function covariance(x: Column, y: Column): number | null {
  const { n, xy } = momentsOf(x, y);
  return n < 2 ? null : defined(xy / (n - 1));
}

/** Pearson's r (1895) of those who have both values. Not defined below two of them, or where either column is constant among them. */
export function correlation(x: Column, y: Column): number | null {
  const { n, xx, yy, xy } = momentsOf(x, y);
  return n < 2 || xx === 0 || yy === 0 ? null : defined(Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy))));
}

/**
 * The covariances of all pairs of some columns, each of the respondents who have both, as R's `use = "pairwise"`; for listwise ones, give it
 * complete cases (`completeCases`). Null where one is not defined.
 */
export function covariancesOf(columns: readonly Column[]): Square | null {
  const covariances = columns.map(() => columns.map(() => 0));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j <= i; j++) {
      const value = covariance(columns[i]!, columns[j]!);
      if (value === null) return null;
      covariances[i]![j] = covariances[j]![i] = value;
    }
  }
  return covariances;
}

/**
 * The correlations that belong to covariances, c / sqrt(cii cjj), as R's `cov2cor`. Of pairwise covariances these are what `psych::alpha`
 * takes, and not quite the r of those who have both. Null where a column does not vary.
 */
export function correlationsOf(covariances: Square): Square | null {
  const sds = covariances.map((row, i) => Math.sqrt(row[i]!));
  if (!sds.every((sd) => sd > 0)) return null;
  return covariances.map((row, i) => row.map((value, j) => (i === j ? 1 : value / (sds[i]! * sds[j]!))));
}

/**
 * The r that is significant at a level: t / sqrt(t^2 + n - 2), the exact value that "r tables" print. Not defined below three respondents.
 *
 * @param alpha of the two-sided test
 */
export function criticalCorrelation(n: number, alpha = 0.05): number | null {
  const t = tQuantile(1 - alpha / 2, n - 2);
  return t === null ? null : t / Math.sqrt(t * t + n - 2);
}
