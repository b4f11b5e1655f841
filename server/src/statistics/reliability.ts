/** How far the items of a scale measure one thing without error. */

import { defined } from "./columns.ts";
import type { Square } from "./correlation.ts";
import { fQuantile } from "./distributions.ts";
import { inverseOf } from "./inverse.ts";

/** What the coefficients are made from: the diagonal, all of it, and each row. */
interface Sums {
  readonly k: number;
  readonly trace: number;
  readonly all: number;
  readonly rows: readonly number[];
}

function sumsOf(matrix: Square): Sums {
  const rows = matrix.map((row) => row.reduce((total, value) => total + value, 0));
  return {
    k: matrix.length,
    trace: matrix.reduce((total, row, i) => total + row[i]!, 0),
    all: rows.reduce((total, value) => total + value, 0),
    rows,
  };
}

/** Whether a variance is no more than the noise of the arithmetic, beside those that it was added up from. */
function isNothing(variance: number, beside: number): boolean {
  return variance <= 1e-12 * beside;
}

/** Alpha is k / (k - 1) times the share of the total's variance that is not the items' own. */
function alphaFrom(k: number, trace: number, all: number): number | null {
  return k < 2 || isNothing(all, trace) ? null : defined((k / (k - 1)) * (1 - trace / all));
}

/**
 * Cronbach, L. J. (1951), Psychometrika 16(3), 297-334: k / (k - 1) * (1 - sum of the items' variances / variance of their total).
 * Of covariances it is the raw alpha, of correlations the standardised one, k r / (1 + (k - 1) r) with the mean correlation r.
 * Not defined for fewer than two items, or where the total has no variance.
 */
export function cronbachAlpha(matrix: Square): number | null {
  const { k, trace, all } = sumsOf(matrix);
  return alphaFrom(k, trace, all);
}

/** Alpha of the other items, for each item. Not defined for two items: one item alone has no alpha. */
export function alphaIfDeleted(matrix: Square): (number | null)[] {
  const { k, trace, all, rows } = sumsOf(matrix);
  return rows.map((row, i) => alphaFrom(k - 1, trace - matrix[i]![i]!, all - 2 * row + matrix[i]![i]!));
}

/**
 * The correlation of each item with the sum of the others, from the covariances: what `psych::alpha` calls r.drop, the "corrected item-total
 * correlation" of SPSS. Not defined for one item, or where the item or the others have no variance.
 */
export function itemRestCorrelations(covariances: Square): (number | null)[] {
  const { k, trace, all, rows } = sumsOf(covariances);
  return rows.map((row, i) => {
    const own = covariances[i]![i]!;
    const rest = all - 2 * row + own;
    return k < 2 || own <= 0 || isNothing(rest, trace) ? null : defined((row - own) / Math.sqrt(own * rest));
  });
}

/**
 * The correlation of each item with the sum of all, the item among them, from the covariances: the "uncorrected" one, which is too high by
 * what an item shares with itself. Not defined for one item, or where the item or the total has no variance.
 */
export function itemTotalCorrelations(covariances: Square): (number | null)[] {
  const { k, trace, all, rows } = sumsOf(covariances);
  return rows.map((row, i) => {
    const own = covariances[i]![i]!;
    return k < 2 || own <= 0 || isNothing(all, trace) ? null : defined(row / Math.sqrt(own * all));
  });
}

/** A confidence interval. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Feldt, L. S. (1965), Psychometrika 30(3), 357-370: 1 - (1 - alpha) F, with F at both ends of the level for n - 1 and (n - 1)(k - 1) degrees
 * of freedom. Not defined below two respondents or two items.
 *
 * @param n the complete cases that alpha is of
 */
export function feldtInterval(alpha: number, n: number, k: number, level = 0.95): Interval | null {
  const bound = (share: number): number | null => {
    const f = fQuantile(share, n - 1, (n - 1) * (k - 1));
    return f === null ? null : 1 - (1 - alpha) * f;
  };
  const [lo, hi] = [bound((1 + level) / 2), bound((1 - level) / 2)];
  return lo === null || hi === null ? null : { lo, hi };
}

/**
 * Guttman, L. (1945), Psychometrika 10(4), 255-282, lambda 6: 1 - (sum of what the other items leave unexplained of each) / variance of the
 * total, of correlations as `psych::guttman` has it. Not defined for fewer than three items, or where an item follows from the others.
 */
export function guttmanLambda6(correlations: Square): number | null {
  const { k, all } = sumsOf(correlations);
  const inverse = k < 3 || isNothing(all, k) ? undefined : inverseOf(correlations)?.inverse;
  if (!inverse) return null;
  return defined(1 - inverse.reduce((total, row, i) => total + 1 / row[i]!, 0) / all);
}

/**
 * Spearman, C. (1910) and Brown, W. (1910), British Journal of Psychology 3: 2 r / (1 + r), the reliability of two items together (Eisinga, R.,
 * te Grotenhuis, M., & Pelzer, B. (2013), International Journal of Public Health 58(4), 637-642). Not defined where r is -1 or nothing.
 */
export function spearmanBrown(r: number | null): number | null {
  return r === null || isNothing(1 + r, 1) ? null : (2 * r) / (1 + r);
}

/** One of two measures whose difference is taken. */
export interface Measured {
  readonly sd: number | null;
  readonly reliability: number | null;
}

/**
 * The reliability of a difference (Lord, F. M. (1963), in Harris, C. W. (ed.), Problems in Measuring Change; Peter, J. P., Churchill, G. A., &
 * Brown, T. J. (1993), Journal of Consumer Research 19(4), 655-662):
 * (sx^2 rxx + sy^2 ryy - 2 rxy sx sy) / (sx^2 + sy^2 - 2 rxy sx sy). Not defined where a part is not, or where the difference does not vary.
 */
export function differenceReliability(x: Measured, y: Measured, r: number | null): number | null {
  if (x.sd === null || y.sd === null || x.reliability === null || y.reliability === null || r === null) return null;
  const common = 2 * r * x.sd * y.sd;
  const variance = x.sd ** 2 + y.sd ** 2 - common;
  return isNothing(variance, x.sd ** 2 + y.sd ** 2)
    ? null
    : defined((x.sd ** 2 * x.reliability + y.sd ** 2 * y.reliability - common) / variance);
}
