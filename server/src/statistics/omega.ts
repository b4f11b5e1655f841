/** McDonald's omega: how much of a total's variance one common factor explains. */

import { defined } from "./columns.ts";
import type { Square } from "./correlation.ts";

/** One factor of some items. */
export interface Omega {
  /** Of the standardised items, in their order; their sum is not negative. */
  readonly loadings: readonly number[];
  readonly total: number;
  /** The mean of the squared loadings: average variance extracted. */
  readonly ave: number;
  /** An item has a loading above 1, and so a negative variance of its own: the model does not fit these data. */
  readonly heywood: boolean;
}

const mostSteps = 20_000;
const enough = 1e-13;
/** Below it a correlation is none. */
const noise = 1e-12;

/**
 * Omega total of McDonald, R. P. (1999), Test Theory, chapter 6: (sum l)^2 / ((sum l)^2 + sum (1 - l^2)) with the loadings l of one factor,
 * by unweighted least squares of the correlations (minres: Harman, H. H., & Jones, W. H. (1966), Psychometrika 31(3), 351-368). Three items
 * have as many correlations as loadings, and are solved exactly. Not defined for fewer than three items, where three
 * correlations have no such factor, or where the search does not come to an end.
 */
export function omegaTotal(correlations: Square): Omega | null {
  const loadings = correlations.length === 3 ? exactly(correlations) : bySearch(correlations);
  if (loadings === undefined) return null;
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const squares = loadings.reduce((total, loading) => total + loading * loading, 0);
  const total = defined(sum ** 2 / (sum ** 2 + loadings.length - squares));
  if (total === null) return null;
  return {
    loadings: sum < 0 ? loadings.map((loading) => 0 - loading) : loadings,
    total,
    ave: squares / loadings.length,
    heywood: loadings.some((loading) => Math.abs(loading) > 1),
  };
}

function exactly(correlations: Square): readonly number[] | undefined {
  const [ab, ac, bc] = [correlations[0]![1]!, correlations[0]![2]!, correlations[1]![2]!];
  if (!(ab * ac * bc > 0) || [ab, ac, bc].some((r) => Math.abs(r) < noise)) return undefined;
  return [Math.sqrt((ab * ac) / bc), Math.sign(ac * bc) * Math.sqrt((ab * bc) / ac), Math.sign(ab * bc) * Math.sqrt((ac * bc) / ab)];
}

/** Each loading in turn is the best one for the others, until none moves. */
function bySearch(correlations: Square): readonly number[] | undefined {
  const k = correlations.length;
  if (k < 4) return undefined;
  const start = correlations.map((row) => row.reduce((total, value) => total + value, 0) - 1);
  const largest = start.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest < noise) return undefined;
  const loadings = start.map((value) => (0.7 * value) / largest);
  let squares = loadings.reduce((total, loading) => total + loading * loading, 0);
  for (let step = 0; step < mostSteps; step++) {
    let moved = 0;
    for (let i = 0; i < k; i++) {
      const before = loadings[i]!;
      let product = 0;
      for (let j = 0; j < k; j++) if (j !== i) product += correlations[i]![j]! * loadings[j]!;
      const others = squares - before * before;
      if (!(others > 0)) return undefined;
      const after = product / others;
      loadings[i] = after;
      squares = others + after * after;
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < enough) return loadings;
  }
  return undefined;
}
