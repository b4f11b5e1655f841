/** The inverse of a correlation matrix, for what is explained by all the other columns. */

import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { Square } from "./correlation.ts";

/** Far below what any real item leaves unexplained, far above the noise of the arithmetic. */
const tolerance = 1e-10;

/**
 * The inverse and the logarithm of the determinant, by Cholesky's decomposition. Nothing where a column follows from the others, or where
 * correlations of different respondents contradict each other: such a matrix has no inverse that means anything.
 */
export function inverseOf(correlations: Square): { readonly inverse: Square; readonly logDeterminant: number } | undefined {
  if (correlations.length === 0) return undefined;
  const decomposition = new CholeskyDecomposition(new Matrix(correlations.map((row) => [...row])));
  const pivots = decomposition.lowerTriangularMatrix.diagonal();
  if (!decomposition.isPositiveDefinite() || pivots.some((pivot) => !(pivot * pivot > tolerance))) return undefined;
  return {
    inverse: decomposition.solve(Matrix.eye(correlations.length)).to2DArray(),
    logDeterminant: pivots.reduce((total, pivot) => total + 2 * Math.log(pivot), 0),
  };
}
