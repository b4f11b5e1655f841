/** How well the items of one dimension in one battery go together. */

import { type Column, completeCases } from "../columns.ts";
import { correlationsOf, covariancesOf, criticalCorrelation } from "../correlation.ts";
import { type Factorability, factorability } from "../factorability.ts";
import { type Omega, omegaTotal } from "../omega.ts";
import {
  alphaIfDeleted,
  cronbachAlpha,
  feldtInterval,
  guttmanLambda6,
  type Interval,
  itemRestCorrelations,
  itemTotalCorrelations,
  spearmanBrown,
} from "../reliability.ts";

/** More items than any scale has: their coefficients are not calculated, as all pairs of them would have to be. */
export const mostItems = 300;

export interface Reliability {
  /** Of the respondents who answered all items, as SPSS has it. */
  readonly listwise: {
    readonly n: number;
    readonly alpha: number | null;
    readonly standardisedAlpha: number | null;
    /** Feldt's interval of alpha. */
    readonly interval: Interval | null;
    readonly lambda6: number | null;
    readonly omega: Omega | null;
    /** Of two items, which have no other coefficient that is their own. */
    readonly spearmanBrown: number | null;
    readonly factorability: Factorability | null;
  };
  /** Of all answers that there are, as `psych::alpha` has it. */
  readonly pairwise: {
    /** The respondents who answered at least one item. */
    readonly n: number;
    readonly alpha: number | null;
    readonly standardisedAlpha: number | null;
  };
  /** The correlation from which on an item's is significant at .05 for the complete cases: what "r tables" print. */
  readonly criticalCorrelation: number | null;
}

/** What one item is to the others of its dimension. */
export interface ItemReliability {
  readonly listwise: ItemCoefficients & {
    /** With the sum of all items, the item among them: the uncorrected item-total correlation. */
    readonly itemTotal: number | null;
  };
  readonly pairwise: ItemCoefficients;
}

export interface ItemCoefficients {
  /** With the sum of the others: the corrected item-total correlation. */
  readonly itemRest: number | null;
  readonly alphaIfDeleted: number | null;
}

/** The coefficients of some items, and of each of them. Nothing for a single item, or for more than `mostItems`. */
export function reliabilityOf(
  columns: readonly Column[],
  level: number,
): { readonly whole: Reliability; readonly items: readonly ItemReliability[] } | undefined {
  const k = columns.length;
  if (k < 2 || k > mostItems) return undefined;
  const complete = completeCases(columns);
  const n = complete[0]!.length;
  const covariances = { listwise: covariancesOf(complete), pairwise: covariancesOf(columns) };
  const correlations = {
    listwise: covariances.listwise && correlationsOf(covariances.listwise),
    pairwise: covariances.pairwise && correlationsOf(covariances.pairwise),
  };
  const alphas = (way: "listwise" | "pairwise") => ({
    alpha: covariances[way] && cronbachAlpha(covariances[way]),
    standardisedAlpha: correlations[way] && cronbachAlpha(correlations[way]),
  });
  const listwise = alphas("listwise");
  const coefficients = (way: "listwise" | "pairwise") => ({
    rest: covariances[way] && itemRestCorrelations(covariances[way]),
    total: covariances[way] && itemTotalCorrelations(covariances[way]),
    deleted: covariances[way] && alphaIfDeleted(covariances[way]),
  });
  const ofItems = { listwise: coefficients("listwise"), pairwise: coefficients("pairwise") };
  const coefficientsOf = (way: "listwise" | "pairwise", i: number): ItemCoefficients => ({
    itemRest: ofItems[way].rest?.[i] ?? null,
    alphaIfDeleted: ofItems[way].deleted?.[i] ?? null,
  });
  return {
    whole: {
      listwise: {
        n,
        ...listwise,
        interval: listwise.alpha === null ? null : feldtInterval(listwise.alpha, n, k, level),
        lambda6: correlations.listwise && guttmanLambda6(correlations.listwise),
        omega: correlations.listwise && omegaTotal(correlations.listwise),
        spearmanBrown: k === 2 && correlations.listwise ? spearmanBrown(correlations.listwise[0]![1]!) : null,
        factorability: correlations.listwise && factorability(correlations.listwise, n),
      },
      pairwise: { n: columns[0]!.filter((_, row) => columns.some((column) => column[row] !== null)).length, ...alphas("pairwise") },
      criticalCorrelation: criticalCorrelation(n),
    },
    items: columns.map((_, i) => ({
      listwise: { ...coefficientsOf("listwise", i), itemTotal: ofItems.listwise.total?.[i] ?? null },
      pairwise: coefficientsOf("pairwise", i),
    })),
  };
}
