/** How far the answers in one battery lie from those in another. */

import type { Item } from "../../instrument/schema.ts";
import { type Column, completeCases, differences, meansOf, valuesOf } from "../columns.ts";
import { type Paired, pairedOf } from "../comparison.ts";
import { correlation, covariancesOf } from "../correlation.ts";
import { spreadOf } from "../describe.ts";
import { cronbachAlpha, differenceReliability } from "../reliability.ts";
import { pairsToSubtract } from "../roles.ts";
import { type Answered, askedIn, commonLimits, dimensionsWithItems, type Frame } from "./frame.ts";
import { mostItems } from "./reliability.ts";

/** All gaps of two batteries, first minus second. */
export interface GapAnalysis {
  readonly first: string;
  readonly second: string;
  readonly items: readonly ItemGap[];
  readonly dimensions: readonly DimensionGap[];
}

export interface ItemGap extends Paired {
  readonly item: string;
}

/** Each respondent's mean gap over the items of a dimension, where at least half of them are answered twice. */
export interface DimensionGap extends Paired {
  readonly dimension: string;
  readonly items: readonly string[];
  /** Null for an index, and for a single item. */
  readonly reliability: GapReliability | null;
}

/** Of the respondents who answered all items in both batteries. */
export interface GapReliability {
  readonly n: number;
  /** Alpha of the answers in each battery, and of their differences. */
  readonly alpha: { readonly first: number | null; readonly second: number | null; readonly difference: number | null };
  /** The correlation of the two means. */
  readonly correlation: number | null;
  /** The reliability of the difference from the two alphas and this correlation. */
  readonly difference: number | null;
}

/** The gaps of every pair of batteries that scores subtract or whose names say so. Items count where both answers have the same limits. */
export function gapsOf(frame: Frame): readonly GapAnalysis[] {
  const byDimension = dimensionsWithItems(frame.instrument);
  return pairsToSubtract(frame.instrument).flatMap(({ first, second }) => {
    const items = frame.instrument.items.flatMap((item) =>
      pairsOf(first, second, [item], frame).map(({ gap }) => ({ item: item.id, ...pairedOf(gap, frame.level) })),
    );
    if (items.length === 0) return [];
    const dimensions = byDimension.flatMap(([{ id, formative }, all]): DimensionGap[] => {
      const own = pairsOf(first, second, all, frame);
      if (own.length === 0) return [];
      const gap = meansOf(
        own.map((pair) => pair.gap),
        own.length / 2,
      );
      return [
        {
          dimension: id,
          items: own.map(({ item }) => item),
          ...pairedOf(gap, frame.level),
          reliability: formative ? null : reliabilityOfGap(own),
        },
      ];
    });
    return [{ first, second, items, dimensions }];
  });
}

interface Pair {
  readonly item: string;
  readonly first: Column;
  readonly second: Column;
  readonly gap: Column;
}

/** The answers to some items in both batteries, of those that both ask with the same limits. */
export function pairsOf(first: string, second: string, items: readonly Item[], frame: Answered): readonly Pair[] {
  return items.flatMap((item) => {
    const [minuend, subtrahend] = [first, second].map((battery) => askedIn(battery, [item], frame)[0]);
    if (!minuend || !subtrahend || !commonLimits([minuend, subtrahend])) return [];
    const gap = differences(minuend.column, subtrahend.column);
    return [{ item: item.id, first: minuend.column, second: subtrahend.column, gap }];
  });
}

function reliabilityOfGap(pairs: readonly Pair[]): GapReliability | null {
  const k = pairs.length;
  if (k < 2 || k > mostItems) return null;
  const complete = completeCases([...pairs.map(({ first }) => first), ...pairs.map(({ second }) => second)]);
  const [first, second] = [complete.slice(0, k), complete.slice(k)];
  const alphaOf = (columns: readonly Column[]): number | null => {
    const covariances = covariancesOf(columns);
    return covariances && cronbachAlpha(covariances);
  };
  const alpha = {
    first: alphaOf(first),
    second: alphaOf(second),
    difference: alphaOf(first.map((column, i) => differences(column, second[i]!))),
  };
  const [one, other] = [meansOf(first, 1), meansOf(second, 1)];
  const r = correlation(one, other);
  const sdOf = (column: Column): number | null => spreadOf(valuesOf(column)).sd;
  return {
    n: complete[0]!.length,
    alpha,
    correlation: r,
    difference: differenceReliability({ sd: sdOf(one), reliability: alpha.first }, { sd: sdOf(other), reliability: alpha.second }, r),
  };
}
