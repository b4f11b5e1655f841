/** What all parts of an analysis are made from. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Dimension, Instrument, Item, Text, Variable } from "../../instrument/schema.ts";
import type { Column } from "../columns.ts";
import { compareGroups, type Compared } from "../comparison.ts";
import type { Scored } from "../scored.ts";

/** What people are put into groups by, and how many are in each. */
export interface Grouping {
  readonly variable: string;
  /** In the order of their values. */
  readonly groups: readonly { readonly value: number | string; readonly label: Text | null; readonly n: number }[];
  /** How many have not said which group they belong to. */
  readonly without: number;
}

/** The groups of a variable. */
export function groupingBy(variable: Variable, given: readonly (number | string | null)[]): Grouping {
  const labels = new Map<number | string, Text | undefined>(variable.codes?.map(({ code, label }) => [code, label]));
  const { groups } = compareGroups(
    given.map(() => 0),
    given,
  );
  return {
    variable: variable.name,
    groups: groups.map(({ value, n }) => ({ value, label: labels.get(value) ?? null, n })),
    without: given.filter((value) => value === null).length,
  };
}

/** Who has answered what. */
export interface Answered {
  readonly instrument: Instrument;
  readonly people: Scored;
}

export interface Frame extends Answered {
  /** Of confidence intervals. */
  readonly level: number;
  readonly by: Grouping | null;
  /** Compares the groups, where there are some. */
  compare(column: Column): Compared | null;
}

export function frameOf(instrument: Instrument, people: Scored, level: number, by: Grouping | null): Frame {
  const groups = by && people.groups(by.variable);
  return { instrument, people, level, by, compare: (column) => groups && compareGroups(column, groups) };
}

/** The codes between which answers to an item lie. */
export interface Limits {
  readonly lo: number;
  readonly hi: number;
}

/** An item as a battery asks it. */
export interface Asked {
  readonly item: Item;
  readonly variable: string;
  readonly limits: Limits;
  /** How many the scale has, which may be fewer than there are whole numbers between its limits. */
  readonly points: number;
  /** Turned over where it is reversed. */
  readonly column: Column;
}

/** Those of some items that a battery asks, in their order. */
export function askedIn(battery: string, items: readonly Item[], { instrument, people }: Answered): readonly Asked[] {
  return items.flatMap((item) => {
    const answer = answerIn(item.answers, battery);
    if (!answer) return [];
    const { lo, hi, points } = byId(instrument.scales).get(answer.scale)!;
    return [{ item, variable: answer.variable, limits: { lo, hi }, points: points.length, column: people.rated(item, battery)! }];
  });
}

/** Something of each of them, one after the other: the columns of a million people do not all have to be there at once. */
export function eachAsked<T>(battery: string, items: readonly Item[], frame: Frame, found: (asked: Asked) => T): T[] {
  return items.flatMap((item) => askedIn(battery, [item], frame).map(found));
}

/** The limits that all of some answers have; nothing where they differ. */
export function commonLimits(asked: readonly { readonly limits: Limits }[]): Limits | undefined {
  const [first] = asked;
  return first && asked.every(({ limits }) => limits.lo === first.limits.lo && limits.hi === first.limits.hi) ? first.limits : undefined;
}

/** Each dimension and facet with its items; a dimension has those of its facets, too. */
export function dimensionsWithItems({ dimensions, items }: Instrument): readonly (readonly [Dimension, readonly Item[]])[] {
  const within = new Map<string, Item[]>(dimensions.map(({ id }) => [id, []]));
  for (const item of items) {
    within.get(item.dimension)?.push(item);
    const parent = byId(dimensions).get(item.dimension)?.parent;
    if (parent !== undefined) within.get(parent)?.push(item);
  }
  return dimensions.map((dimension) => [dimension, within.get(dimension.id)!]);
}

/** Items that are analysed as one: those of a dimension in a battery, and all of a battery, where that is a scale. */
export interface Whole {
  readonly battery: string;
  /** Null for all items. */
  readonly dimension: string | null;
  readonly items: readonly Item[];
  readonly formative: boolean;
}

/** Battery by battery, in the order of the instrument; last in each, where it has several dimensions, all of its items. */
export function wholesOf(instrument: Instrument): readonly Whole[] {
  const byDimension = dimensionsWithItems(instrument);
  const formative = new Set(instrument.dimensions.filter((dimension) => dimension.formative).map(({ id }) => id));
  return instrument.batteries.flatMap(({ id: battery }) => {
    const own = byDimension.map(([dimension, items]) => ({ battery, dimension: dimension.id, items, formative: dimension.formative }));
    const asked = byDimension.filter(
      ([{ parent }, items]) => parent === undefined && items.some(({ answers }) => answerIn(answers, battery) !== undefined),
    );
    const isScale = asked.length > 1 && instrument.items.every((item) => !formative.has(item.dimension));
    return isScale ? [...own, { battery, dimension: null, items: instrument.items, formative: false }] : own;
  });
}
