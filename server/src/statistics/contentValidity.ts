/** What experts say of items before anybody is asked. */

import { type Column, defined, sum, valuesOf } from "./columns.ts";

/** How two results are called in tables: Cicchetti, D. V., & Sparrow, S. A. (1981). */
export type Agreement = "poor" | "fair" | "good" | "excellent";

export interface ItemValidity {
  /** The experts who rated it. */
  readonly experts: number;
  /** Those who call it relevant. */
  readonly agree: number;
  /** The share of them: the item's content validity index. */
  readonly index: number;
  /** The probability that just as many agree by chance. */
  readonly chance: number;
  /** The index without what chance gives. */
  readonly kappa: number | null;
  readonly agreement: Agreement | null;
}

/**
 * I-CVI = A / N, and the modified kappa (I-CVI - pc) / (1 - pc) with pc = C(N, A) * 0.5^N: Polit, D. F., Beck, C. T., & Owen, S. V. (2007),
 * Research in Nursing & Health 30(4), 459-467. Not defined without experts; kappa is not where all agreement is chance.
 */
export function itemValidity(agree: number, experts: number): ItemValidity | null {
  if (experts < 1 || agree < 0 || agree > experts) return null;
  const index = agree / experts;
  const chance = binomial(experts)[agree]!;
  const kappa = chance === 1 ? null : defined((index - chance) / (1 - chance));
  return { experts, agree, index, chance, kappa, agreement: kappa === null ? null : agreementOf(kappa) };
}

/** Above .74 excellent, from .60 good, from .40 fair. */
function agreementOf(kappa: number): Agreement {
  if (kappa > 0.74) return "excellent";
  if (kappa >= 0.6) return "good";
  return kappa >= 0.4 ? "fair" : "poor";
}

export interface ScaleValidity {
  readonly items: readonly (ItemValidity | null)[];
  /** S-CVI/Ave: the mean of the items' indexes. */
  readonly average: number | null;
  /** S-CVI/UA: the share of items that all experts call relevant. */
  readonly universal: number | null;
}

/**
 * The indexes of a scale, S-CVI/Ave and S-CVI/UA: Polit, D. F., & Beck, C. T. (2006), Research in Nursing & Health 29(5), 489-497.
 *
 * @param items the ratings of each item, an expert a row
 * @param relevantFrom the lowest rating that means "relevant": 3 of 4
 */
export function scaleValidity(items: readonly Column[], relevantFrom = 3): ScaleValidity {
  const found = items.map((column) => {
    const ratings = valuesOf(column);
    return itemValidity(ratings.filter((rating) => rating >= relevantFrom).length, ratings.length);
  });
  const rated = found.filter((item) => item !== null);
  return {
    items: found,
    average: defined(sum(rated.map(({ index }) => index)) / rated.length),
    universal: defined(rated.filter(({ index }) => index === 1).length / rated.length),
  };
}

/**
 * Aiken, L. R. (1985), Educational and Psychological Measurement 45(1), 131-142: V = sum (rating - lo) / (n (c - 1)), with n ratings in c
 * categories. Not defined without ratings, or for a single category.
 */
export function aikenV(ratings: Column, { lo, hi }: { readonly lo: number; readonly hi: number }): number | null {
  const given = valuesOf(ratings);
  return defined(sum(given.map((rating) => rating - lo)) / (given.length * (hi - lo)));
}

/** The least value that is significant, and its probability by chance. */
export interface Critical {
  readonly value: number;
  readonly p: number;
}

/**
 * The exact critical V: the least whose probability, where each category is as likely, is at most the level (Aiken, 1985). Not defined where
 * even the highest V is more probable, as with few experts.
 */
export function aikenCritical(experts: number, categories: number, level = 0.05): Critical | null {
  if (experts < 1 || categories < 2) return null;
  // The distribution of a sum: one rating after the other is added.
  let distribution = [1];
  for (let expert = 0; expert < experts; expert++) {
    const next = Array.from({ length: distribution.length + categories - 1 }, () => 0);
    distribution.forEach((share, total) => {
      for (let rating = 0; rating < categories; rating++) next[total + rating]! += share / categories;
    });
    distribution = next;
  }
  const found = upperTail(distribution, level);
  return found && { value: found.from / (experts * (categories - 1)), p: found.p };
}

/**
 * Lawshe, C. H. (1975), Personnel Psychology 28(4), 563-575: CVR = (ne - N / 2) / (N / 2), with ne of N experts who call the item essential.
 * Not defined without experts.
 */
export function contentValidityRatio(essential: number, experts: number): number | null {
  return experts < 1 ? null : (essential - experts / 2) / (experts / 2);
}

/**
 * The exact critical CVR, one-sided: Ayre, C., & Scally, A. J. (2014), Measurement and Evaluation in Counseling and Development 47(1), 79-86.
 * Lawshe's table is not exact (.62 for ten experts, where .80 is needed). Not defined for fewer than five experts at .05,
 * nor for more than a thousand.
 */
export function ratioCritical(experts: number, level = 0.05): (Critical & { readonly essential: number }) | null {
  const found = experts < 1 || experts > 1000 ? null : upperTail(binomial(experts), level);
  return found && { value: contentValidityRatio(found.from, experts)!, p: found.p, essential: found.from };
}

/** How probable each number of n equally likely yes and no is. */
function binomial(n: number): number[] {
  const shares = [0.5 ** n];
  for (let yes = 1; yes <= n; yes++) shares.push((shares[yes - 1]! * (n - yes + 1)) / yes);
  return shares;
}

/** The least total that is reached with at most this probability. */
function upperTail(distribution: readonly number[], level: number): { readonly from: number; readonly p: number } | null {
  let [p, from] = [0, distribution.length];
  while (from > 0 && p + distribution[from - 1]! <= level) p += distribution[--from]!;
  return from === distribution.length ? null : { from, p };
}
