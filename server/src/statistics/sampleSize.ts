/** How many people must answer. */

/** Of chi-square at one degree of freedom and the level .05, as their table has it. */
const chiSquare = 3.841;
const z = 1.959963984540054;

/**
 * Krejcie, R. V., & Morgan, D. W. (1970), Educational and Psychological Measurement 30(3), 607-610:
 * X^2 N P (1 - P) / (d^2 (N - 1) + X^2 P (1 - P)) with P = .5, rounded as in their table. Not defined for no population.
 */
export function krejcieMorgan(population: number, margin = 0.05): number | null {
  if (!(population >= 1)) return null;
  return Math.round((chiSquare * population * 0.25) / (margin ** 2 * (population - 1) + chiSquare * 0.25));
}

/**
 * Cochran, W. G. (1977), Sampling Techniques, section 4.4: n0 = z^2 p (1 - p) / d^2, and n0 / (1 + (n0 - 1) / N) for a finite population,
 * rounded up. Not defined for no population.
 */
export function cochran(population: number, margin = 0.05, p = 0.5): number | null {
  if (!(population >= 1)) return null;
  const infinite = (z ** 2 * p * (1 - p)) / margin ** 2;
  return Math.ceil(infinite / (1 + (infinite - 1) / population));
}

/**
 * "Slovin": N / (1 + N e^2), rounded up. It is that of Yamane, T. (1967), Statistics, p. 886, with p = .5 and z = 2 inside, which must be said where it
 * is used. Not defined for no population.
 */
export function slovin(population: number, margin = 0.05): number | null {
  return population >= 1 ? Math.ceil(population / (1 + population * margin ** 2)) : null;
}
