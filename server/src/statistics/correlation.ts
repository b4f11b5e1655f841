/** How columns go together. */

import { type Column, completeCases, defined } from "./columns.ts";
import { tQuantile } from "./distributions.ts";

/** A symmetric matrix, by rows. */
export type Square = readonly (readonly number[])[];

/** Pearson's r (1895) of those who have both values. Not defined below two of them, or where either column is constant among them. */
export function correlation(x: Column, y: Column): number | null {
  const [first, second] = completeCases([x, y]);
  const [dx, dy] = [centredOf(first ?? []), centredOf(second ?? [])];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < dx.length; row++) {
    xx += dx[row]! ** 2;
    yy += dy[row]! ** 2;
    xy += dx[row]! * dy[row]!;
  }
  return dx.length < 2 || xx === 0 || yy === 0 ? null : defined(Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy))));
}

/**
 * The covariances of all pairs of some columns, each of the respondents who have both, as R's `use = "pairwise"`; for listwise ones, give it
 * complete cases (`completeCases`). Null where one is not defined.
 */
export function covariancesOf(columns: readonly Column[]): Square | null {
  const centred = columns.map(centredOf);
  const covariances = columns.map(() => columns.map(() => 0));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j <= i; j++) {
      const value = pairOf(centred[i]!, centred[j]!);
      if (value === null) return null;
      covariances[i]![j] = covariances[j]![i] = value;
    }
  }
  return covariances;
}

/** The deviations of a column from its mean, NaN where there is no value: every pair of columns goes through them once. */
function centredOf(column: Column): Float64Array {
  const from = column.find((value) => value !== null) ?? 0;
  const deviations = new Float64Array(column.length);
  let [n, total] = [0, 0];
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? Number.NaN;
    deviations[row] = value - from;
    if (Number.isNaN(value)) continue;
    n++;
    total += value - from;
  }
  for (let row = 0; row < column.length; row++) deviations[row]! -= total / n;
  return deviations;
}

function pairOf(x: Float64Array, y: Float64Array): number | null {
  let [n, sumX, sumY, products] = [0, 0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    const product = x[row]! * y[row]!;
    if (Number.isNaN(product)) continue;
    n++;
    sumX += x[row]!;
    sumY += y[row]!;
    products += product;
  }
  // The means of those who have both are not quite those of the columns.
  return n < 2 ? null : defined((products - (sumX * sumY) / n) / (n - 1));
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
