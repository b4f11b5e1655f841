/** Whether correlations are such that a factor analysis can find anything. */

import { defined } from "./columns.ts";
import type { Square } from "./correlation.ts";
import { chiSquareProbability } from "./distributions.ts";
import { inverseOf } from "./inverse.ts";

export interface Factorability {
  /** How much of the squared correlations is not between two items alone, from 0 to 1. */
  readonly kmo: number | null;
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number | null } | null;
}

/**
 * The measure of sampling adequacy of Kaiser, H. F. (1970), Psychometrika 35(4), 401-415, as corrected by Kaiser & Rice (1974): the squared
 * correlations over these and the squared partial correlations, off the diagonal. And the test of sphericity of Bartlett, M. S. (1951), Biometrika
 * 38(3/4), 337-344: -(n - 1 - (2k + 5) / 6) ln |R| with k (k - 1) / 2 degrees of freedom. Neither is defined for fewer than two items, or
 * where an item follows from the others; KMO is not where no two items correlate, nor the test of fewer respondents than it
 * subtracts.
 *
 * @param n the respondents that the correlations are of
 */
export function factorability(correlations: Square, n: number): Factorability | null {
  const k = correlations.length;
  const found = k < 2 ? undefined : inverseOf(correlations);
  if (!found) return null;
  let [simple, partial] = [0, 0];
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) {
      simple += correlations[i]![j]! ** 2;
      partial += found.inverse[i]![j]! ** 2 / (found.inverse[i]![i]! * found.inverse[j]![j]!);
    }
  }
  const factor = n - 1 - (2 * k + 5) / 6;
  const chiSquare = factor * (0 - found.logDeterminant);
  const df = (k * (k - 1)) / 2;
  // Below it, all correlations are noise of the arithmetic.
  const kmo = simple < 1e-24 ? null : defined(simple / (simple + partial));
  return { kmo, bartlett: factor > 0 ? { chiSquare, df, p: chiSquareProbability(chiSquare, df) } : null };
}
