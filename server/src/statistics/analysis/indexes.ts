/** What kinds of instruments have beside their scores: importance and performance, zones of tolerance, Kano's categories, the SKM. */

import { answerIn, byId } from "../../instrument/byId.ts";
import type { Item } from "../../instrument/schema.ts";
import { type Column, meansOf } from "../columns.ts";
import { type ImportancePerformance, importancePerformance } from "../importance.ts";
import { type Kano, kanoOf } from "../kano.ts";
import type { ItemResult } from "../results.ts";
import { batteriesToCompare, batteryAs } from "../roles.ts";
import { conformity, customerSatisfaction, type Index, sumsOf } from "../satisfaction.ts";
import { type Graded, type SatisfactionIndex, satisfactionIndex } from "../skm.ts";
import { type Zone, zoneOf } from "../zone.ts";
import { type Asked, askedIn, commonLimits, type Frame, type Grouping } from "./frame.ts";

export interface ImportanceAnalysis extends ImportancePerformance {
  /** The customer satisfaction index; null where the items of a battery differ in their limits. */
  readonly csi: Index | null;
  /** The level of conformity (Tk) of all items together; null as before. */
  readonly conformity: Index | null;
  readonly items: readonly (ImportancePerformance["items"][number] & { readonly conformity: Index | null })[];
}

/** The batteries that importance is held against performance by. */
export interface Chosen {
  readonly importance: string;
  readonly performance: string;
}

export function importanceOf(frame: Frame, items: readonly ItemResult[], chosen: Chosen | undefined): ImportanceAnalysis | null {
  const { instrument } = frame;
  const pair = chosen ?? batteriesToCompare(instrument);
  const found = pair && importancePerformance(instrument, { items }, pair);
  if (!found) return null;
  const asked = byId(instrument.items);
  const both = found.items.map((placed) => {
    const [x, y] = [pair.performance, pair.importance].map((battery) => askedIn(battery, [asked.get(placed.item)!], frame)[0]!);
    return { placed, x: x!.limits, y: y!.limits, sums: sumsOf(x!.column, y!.column) };
  });
  const [xLimits, yLimits] = [commonLimits(both.map(({ x }) => ({ limits: x }))), commonLimits(both.map(({ y }) => ({ limits: y })))];
  const sums = both.map((each) => each.sums);
  return {
    ...found,
    csi: xLimits && yLimits ? customerSatisfaction(found.items, xLimits) : null,
    conformity: xLimits && yLimits ? conformity(sums, { performance: xLimits, importance: yLimits }) : null,
    items: both.map(({ placed, x, y, sums: own }) => ({ ...placed, conformity: conformity([own], { performance: x, importance: y }) })),
  };
}

export interface ZoneAnalysis {
  readonly minimum: string;
  readonly desired: string;
  readonly perceived: string;
  readonly items: readonly (Zone & { readonly item: string })[];
}

export function zonesOf(frame: Frame): ZoneAnalysis | null {
  const [minimum, desired, perceived] = (["minimum", "desired", "performance"] as const).map(
    (role) => batteryAs(role, frame.instrument)?.id,
  );
  if (minimum === undefined || desired === undefined || perceived === undefined) return null;
  const items = ofItemsIn([minimum, desired, perceived], frame, ([least, most, found]) => [
    { item: least!.item.id, ...zoneOf(least!.column, most!.column, found!.column) },
  ]);
  return items.length === 0 ? null : { minimum, desired, perceived, items };
}

export interface KanoAnalysis {
  readonly functional: string;
  readonly dysfunctional: string;
  readonly items: readonly (Kano & { readonly item: string })[];
}

/** The items that batteries called functional and dysfunctional ask on five points, the lowest code for "I like it that way". */
export function kanoCategories(frame: Frame): KanoAnalysis | null {
  const [functional, dysfunctional] = (["functional", "dysfunctional"] as const).map((role) => batteryAs(role, frame.instrument)?.id);
  if (functional === undefined || dysfunctional === undefined) return null;
  const items = ofItemsIn([functional, dysfunctional], frame, (asked) => {
    const limits = commonLimits(asked);
    if (!limits || limits.hi - limits.lo !== 4 || asked.some(({ points }) => points !== 5)) return [];
    // As they were given: the two questions are each other's reverse already.
    const [one, other] = asked.map(({ variable }) => frame.people.answers(variable));
    return [{ item: asked[0]!.item.id, ...kanoOf(one!, other!, limits.lo, limits.hi) }];
  });
  return items.length === 0 ? null : { functional, dysfunctional, items };
}

/** Something of each item that all of some batteries ask, one after the other. */
function ofItemsIn<T>(batteries: readonly string[], frame: Frame, found: (asked: readonly Asked[]) => readonly T[]): T[] {
  return frame.instrument.items.flatMap((item) => {
    const asked = batteries.flatMap((battery) => askedIn(battery, [item], frame));
    return asked.length === batteries.length ? found(asked) : [];
  });
}

export interface SkmAnalysis {
  readonly battery: string;
  readonly exact: Graded;
  readonly printed: Graded | null;
  /** The index of each group, such as each service of an agency; null where people are in no groups. */
  readonly groups: readonly { readonly value: number | string; readonly exact: Graded; readonly printed: Graded | null }[] | null;
  readonly elements: readonly (SatisfactionIndex["elements"][number] & { readonly element: string; readonly items: readonly string[] })[];
}

/**
 * The index of an instrument that measures the model `skm2017`: an element is an attribute of the model, and its answer the mean of the items that
 * are about it, from 1 to 4, in the first battery that asks them.
 */
export function skmOf(frame: Frame): SkmAnalysis | null {
  const { instrument } = frame;
  if (instrument.measures?.id !== "skm2017") return null;
  const battery = instrument.batteries.find(({ id }) =>
    instrument.items.some(({ answers, covers }) => covers.length > 0 && answerIn(answers, id)),
  )?.id;
  if (battery === undefined) return null;
  const about = new Map<string, Item[]>();
  for (const item of instrument.items)
    for (const attribute of item.covers) (about.get(attribute) ?? about.set(attribute, []).get(attribute)!).push(item);
  const elements = instrument.measures.attributes.flatMap(({ id }) => {
    const asked = askedIn(battery, about.get(id) ?? [], frame).filter(({ limits }) => limits.lo === 1 && limits.hi === 4);
    return asked.length === 0
      ? []
      : [
          {
            element: id,
            items: asked.map(({ item }) => item.id),
            column: meansOf(
              asked.map(({ column }) => column),
              1,
            ),
          },
        ];
  });
  if (elements.length === 0) return null;
  const columns = elements.map(({ column }) => column);
  const { elements: found, exact, printed } = satisfactionIndex(columns);
  return {
    battery,
    exact,
    printed,
    groups: frame.by && groupIndexes(columns, frame.by, frame.people.groups(frame.by.variable)),
    elements: found.map((element, i) => ({ ...element, element: elements[i]!.element, items: elements[i]!.items })),
  };
}

function groupIndexes(columns: readonly Column[], { groups }: Grouping, given: readonly (number | string | null)[]): SkmAnalysis["groups"] {
  return groups.map(({ value }) => {
    const { exact, printed } = satisfactionIndex(columns.map((column) => column.filter((_, row) => given[row] === value)));
    return { value, exact, printed };
  });
}
