/** Two answers of the same people, and the answers of several groups, held against each other. */

import { type Column, defined, differences, sum } from "./columns.ts";
import { spreadOf, type Spread } from "./describe.ts";
import { fProbability, tProbability, tQuantile } from "./distributions.ts";
import type { Interval } from "./reliability.ts";

/** How far a first answer lies from a second one, over those who gave both. */
export interface Paired {
  /** The complete pairs. */
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** The standard error of the mean, sd / sqrt(n). */
  readonly se: number | null;
  readonly t: number | null;
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number | null;
  readonly interval: Interval | null;
  /** The effect size mean / sd. */
  readonly dz: number | null;
}

/**
 * The paired t test of Student (1908): t = mean / (sd / sqrt(n)) of the differences first - second, with n - 1 degrees of freedom, its
 * interval, and dz = mean / sd (Cohen, J. (1988), Statistical Power Analysis, section 2.3.5). Below two pairs there is no deviation; t, p,
 * the interval and dz are not defined where the difference does not vary.
 */
export function paired(first: Column, second: Column, level = 0.95): Paired {
  return pairedOf(differences(first, second), level);
}

/** The same of differences that are known already, such as those of whole dimensions. */
export function pairedOf(column: Column, level = 0.95): Paired {
  const { n, mean, sd } = spreadOf(column.filter((value) => value !== null));
  if (mean === null || sd === null || sd === 0)
    return { n, mean, sd, se: sd, t: null, df: n < 2 ? null : n - 1, p: null, interval: null, dz: null };
  const se = sd / Math.sqrt(n);
  const margin = tQuantile((1 + level) / 2, n - 1)! * se;
  const t = mean / se;
  return { n, mean, sd, se, t, df: n - 1, p: tProbability(t, n - 1), interval: { lo: mean - margin, hi: mean + margin }, dz: mean / sd };
}

/** The confidence interval of a mean, mean ± t * sd / sqrt(n) (Student, 1908). Not defined below two values. */
export function meanInterval({ n, mean, sd }: Spread, level = 0.95): Interval | null {
  if (mean === null || sd === null) return null;
  const margin = (tQuantile((1 + level) / 2, n - 1)! * sd) / Math.sqrt(n);
  return { lo: mean - margin, hi: mean + margin };
}

export interface Group extends Spread {
  /** What the people of the group have in common. */
  readonly value: number | string;
}

/** Groups of people, and whether their means differ by more than chance. */
export interface Compared {
  /** In the order of their values; people without one belong to none. */
  readonly groups: readonly Group[];
  readonly f: number | null;
  readonly df: { readonly between: number; readonly within: number } | null;
  readonly p: number | null;
  /** The share of the variance that is between the groups. */
  readonly etaSquared: number | null;
}

/**
 * The one-way analysis of variance of Fisher, R. A. (1925), Statistical Methods for Research Workers: F = (SSb / (g - 1)) / (SSw / (n - g)) and
 * eta^2 = SSb / (SSb + SSw). Not defined for fewer than two groups, where no group has two values, or where the values in
 * the groups do not vary.
 */
export function compareGroups(values: Column, by: readonly (number | string | null)[]): Compared {
  const members = new Map<number | string, number[]>();
  values.forEach((value, row) => {
    const group = by[row] ?? null;
    if (group === null || value === null) return;
    const known = members.get(group);
    if (known) known.push(value);
    else members.set(group, [value]);
  });
  const groups = [...members]
    .map(([value, own]) => ({ value, ...spreadOf(own) }))
    .toSorted((a, b) =>
      typeof a.value === "number" && typeof b.value === "number" ? a.value - b.value : String(a.value) < String(b.value) ? -1 : 1,
    );
  const n = sum(groups.map((group) => group.n));
  const grand = sum(groups.map((group) => group.n * group.mean!)) / n;
  const between = sum(groups.map((group) => group.n * (group.mean! - grand) ** 2));
  const within = sum(groups.map((group) => (group.n - 1) * (group.sd ?? 0) ** 2));
  const df = { between: groups.length - 1, within: n - groups.length };
  if (df.between < 1 || df.within < 1) return { groups, f: null, df: null, p: null, etaSquared: null };
  const f = defined(between / df.between / (within / df.within));
  const p = f === null ? null : fProbability(f, df.between, df.within);
  return { groups, f, df, p, etaSquared: defined(between / (between + within)) };
}
