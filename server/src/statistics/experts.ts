/** What a panel of experts says of the items of an instrument: the content validity that a thesis reports. */

import type { Column } from "./columns.ts";
import { defined, sum, valuesOf } from "./columns.ts";
import {
  aikenCritical,
  aikenV,
  contentValidityRatio,
  type Critical,
  itemValidity,
  type ItemValidity,
  ratioCritical,
  scaleValidity,
} from "./contentValidity.ts";

/** The ratings of one item, an expert a row. */
export interface RatedItem {
  readonly item: string;
  readonly dimension: string;
  /** The dimensions that hold its own, where that is a facet: the outermost first. */
  readonly within?: readonly string[];
  /** How relevant it is, between the limits of the sheet. */
  readonly relevance: Column;
  /** 1 where the expert calls it essential, 0 where not. Not asked on every sheet. */
  readonly essential?: Column | undefined;
}

/** A value, and the least that is no chance; null where so few experts can never reach it. */
export interface Held {
  readonly value: number;
  readonly critical: Critical | null;
  readonly isEnough: boolean;
}

export interface ExpertItem {
  readonly item: string;
  readonly dimension: string;
  /** Null where nobody has rated it; so are the others. */
  readonly validity: ItemValidity | null;
  /**
   * The share that must call it relevant: all of up to five experts, .78 of more (Lynn, M. R. (1986), Nursing Research 35(6), 382-385; Polit, Beck
   * & Owen, 2007).
   */
  readonly needed: number | null;
  readonly isEnough: boolean | null;
  readonly aiken: Held | null;
  readonly ratio: Held | null;
  /** How many call it essential, and of how many who were asked. */
  readonly essential: { readonly agree: number; readonly experts: number };
  /** The criteria that it does not meet, of those that so many experts can meet at all. */
  readonly missed: readonly Criterion[];
}

/** What an item is held to; nobody may have rated it. */
export type Criterion = "unrated" | "i-cvi" | "v" | "cvr";

export interface ExpertAnalysis {
  /** The rows of the sheet that rate at least one item. */
  readonly experts: number;
  readonly items: readonly ExpertItem[];
  /** The scale indexes of each dimension, in the order of the items, and last, with null, those of all items. */
  readonly scales: readonly {
    readonly dimension: string | null;
    /** How many items it has. */
    readonly items: number;
    readonly average: number | null;
    readonly universal: number | null;
    /** The mean of the items' V. */
    readonly aiken: number | null;
  }[];
}

/** Analyses a sheet of ratings from `lo` to `hi`, of which those from `relevantFrom` on mean "relevant": 3 and 4 of 1 to 4. */
export function analyseExperts(
  rated: readonly RatedItem[],
  { lo = 1, hi = 4, relevantFrom = 3 }: { readonly lo?: number; readonly hi?: number; readonly relevantFrom?: number } = {},
): ExpertAnalysis {
  const criticals = new Map<number, Critical | null>();
  const criticalFor = (experts: number): Critical | null => {
    if (!criticals.has(experts)) criticals.set(experts, aikenCritical(experts, hi - lo + 1));
    return criticals.get(experts)!;
  };
  const items = rated.map(({ item, dimension, relevance, essential }): ExpertItem => {
    const ratings = valuesOf(relevance);
    const validity = itemValidity(ratings.filter((rating) => rating >= relevantFrom).length, ratings.length);
    const needed = validity && (validity.experts > 5 ? 0.78 : 1);
    const said = valuesOf(essential ?? []);
    const agree = sum(said);
    const isEnough = validity && validity.index >= needed!;
    const aiken = held(aikenV(relevance, { lo, hi }), criticalFor(ratings.length));
    const ratio = held(contentValidityRatio(agree, said.length), ratioCritical(said.length));
    const missed: Criterion[] = [
      ...(validity === null && ratio === null ? (["unrated"] as const) : []),
      ...(isEnough === false ? (["i-cvi"] as const) : []),
      ...(isMissed(aiken) ? (["v"] as const) : []),
      ...(isMissed(ratio) ? (["cvr"] as const) : []),
    ];
    return { item, dimension, validity, needed, isEnough, aiken, ratio, essential: { agree, experts: said.length }, missed };
  });
  const byDimension = new Map<string | null, number[]>();
  rated.forEach(({ dimension, within = [] }, i) => {
    for (const each of [...within, dimension]) (byDimension.get(each) ?? byDimension.set(each, []).get(each)!).push(i);
  });
  byDimension.set(
    null,
    rated.map((_, i) => i),
  );
  return {
    experts: (rated[0]?.relevance ?? []).filter((_, row) => rated.some(({ relevance }) => (relevance[row] ?? null) !== null)).length,
    items,
    scales: [...byDimension].map(([dimension, own]) => {
      const { average, universal } = scaleValidity(
        own.map((i) => rated[i]!.relevance),
        relevantFrom,
      );
      const values = own.flatMap((i) => items[i]!.aiken?.value ?? []);
      return { dimension, items: own.length, average, universal, aiken: defined(sum(values) / values.length) };
    }),
  };
}

function isMissed(of: Held | null): boolean {
  return of !== null && of.critical !== null && !of.isEnough;
}

/** Sums of shares that are equal may differ in their last digit. */
const noise = 1e-9;

function held(value: number | null, critical: Critical | null): Held | null {
  return value === null ? null : { value, critical, isEnough: critical !== null && value >= critical.value - noise };
}
