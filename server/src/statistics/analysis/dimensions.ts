/** Dimensions and items, battery by battery. */

import type { Item } from "../../instrument/schema.ts";
import { meansOf, valuesOf } from "../columns.ts";
import { type Compared, meanInterval } from "../comparison.ts";
import { atEnds, shapeOf, type Spread, spreadOf } from "../describe.ts";
import type { Interval } from "../reliability.ts";
import { type Asked, askedIn, commonLimits, dimensionsWithItems, eachAsked, type Frame } from "./frame.ts";
import { type ItemReliability, type Reliability, reliabilityOf } from "./reliability.ts";

/** A dimension in one battery: each respondent's mean of its items, where at least half of them are answered. */
export interface DimensionAnalysis extends Spread {
  /** A dimension or a facet; null for all items of the battery together. A dimension has the items of its facets. */
  readonly dimension: string | null;
  readonly battery: string;
  readonly items: readonly string[];
  /** Its items make up an index and need not correlate: it has no reliability. */
  readonly formative: boolean;
  readonly interval: Interval | null;
  /** The shares of respondents with the lowest and the highest mean that there can be; null where items differ in their limits. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** Null for an index, for a single item, and for more items than any scale has. */
  readonly reliability: Reliability | null;
  readonly groups: Compared | null;
}

/** An item in one battery, turned over where it is reversed. */
export interface ItemAnalysis extends Spread {
  readonly item: string;
  readonly battery: string;
  readonly variable: string;
  /** The dimension or the facet that owns it. */
  readonly dimension: string;
  readonly reverse: boolean;
  readonly skew: number | null;
  readonly kurtosis: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** What it is to the other items of its dimension; null where the dimension has no reliability. */
  readonly reliability: ItemReliability | null;
  readonly groups: Compared | null;
}

/** Dimension by dimension, then battery by battery. */
export function* dimensionSteps(
  frame: Frame,
): Generator<undefined, { readonly dimensions: readonly DimensionAnalysis[]; readonly items: readonly ItemAnalysis[] }> {
  const { instrument, level } = frame;
  const dimensions: DimensionAnalysis[] = [];
  const ofItems = new Map<string, ItemReliability>();
  const analyse = (battery: string, dimension: string | null, items: readonly Item[], formative: boolean): void => {
    const asked = askedIn(battery, items, frame);
    if (asked.length === 0) return;
    const found = formative ? undefined : reliabilityOf(columnsOf(asked), level);
    dimensions.push({
      dimension,
      battery,
      items: asked.map(({ item }) => item.id),
      formative,
      ...means(asked, frame),
      reliability: found?.whole ?? null,
    });
    asked.forEach(({ item, variable }, i) => {
      if (found && item.dimension === dimension) ofItems.set(variable, found.items[i]!);
    });
  };
  const byDimension = dimensionsWithItems(instrument);
  const formative = new Set(instrument.dimensions.filter((dimension) => dimension.formative).map(({ id }) => id));
  for (const { id: battery } of instrument.batteries) {
    for (const [dimension, items] of byDimension) {
      analyse(battery, dimension.id, items, dimension.formative);
      yield;
    }
    const asked = byDimension.filter(
      ([{ parent }, items]) => parent === undefined && items.some(({ answers }) => answers.some((answer) => answer.battery === battery)),
    );
    const isScale = asked.length > 1 && instrument.items.every((item) => !formative.has(item.dimension));
    if (isScale) analyse(battery, null, instrument.items, false);
    yield;
  }
  const items: ItemAnalysis[] = [];
  for (const { id: battery } of instrument.batteries) {
    const own = eachAsked(battery, instrument.items, frame, ({ item, variable, column, limits }) => {
      const values = valuesOf(column);
      return {
        item: item.id,
        battery,
        variable,
        dimension: item.dimension,
        reverse: item.reverse,
        ...spreadOf(values),
        ...shapeOf(values),
        ...atEnds(column, limits),
        reliability: ofItems.get(variable) ?? null,
        groups: frame.compare(column),
      };
    });
    for (const item of own) items.push(item);
    yield;
  }
  return { dimensions, items };
}

function columnsOf(asked: readonly Asked[]) {
  return asked.map(({ column }) => column);
}

function means(asked: readonly Asked[], { level, compare }: Frame) {
  const column = meansOf(columnsOf(asked), asked.length / 2);
  const spread = spreadOf(valuesOf(column));
  const limits = commonLimits(asked);
  return {
    ...spread,
    interval: meanInterval(spread, level),
    ...(limits ? atEnds(column, limits) : { floor: null, ceiling: null }),
    groups: compare(column),
  };
}
