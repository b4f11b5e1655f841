/** How places of batteries are written: whole, by dimensions, by their items, and several together. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { MadeDimension } from "./dimensions.ts";
import type { Making } from "./making.ts";
import { isRequired, type MadeBattery, type MadeItem } from "./tableParts.ts";
import type { BatteryPart, Tables } from "./tables.ts";

type Member = Written<ast.PageMember>;

/** Declarations of batteries, behind those of what they name. */
export function batteriesOf(tables: Tables): readonly Written<ast.Battery>[] {
  const all = holding(tables);
  return tables.batteries.map((battery): Written<ast.Battery> => {
    const { name, code, stem, hint, scale, items, above } = battery;
    const own = new Set(items.map((item) => tables.dimensions.ownerOf(item)));
    const asked = all.filter((dimension) => own.has(dimension));
    return {
      kind: "battery",
      name,
      ...(stem !== "" && { text: stem }),
      scale: scale.name,
      ...(code !== undefined && { code }),
      ...(hint !== undefined && { hint }),
      dimensions: asked.length === all.length ? [] : asked.map((dimension) => dimension.name),
      ...(isRequired(battery) && { required: true as const }),
      above,
    };
  });
}

function holding({ dimensions }: Tables): readonly MadeDimension[] {
  return dimensions.inOrder.filter(({ items }) => items.length > 0);
}

/** What a page shows, with the parts of batteries that stand for some of it. */
export function shownOf(
  making: Making,
  tables: Tables,
  members: readonly Member[],
  parts: ReadonlyMap<Member, BatteryPart>,
): readonly Member[] {
  const all: { member: Member; part?: BatteryPart }[] = [];
  for (const member of members) {
    const part = parts.get(member);
    const last = all.at(-1);
    if (part && last?.part && goesOn(last.part, part)) {
      last.part = { ...last.part, items: [...last.part.items, ...part.items] };
      continue;
    }
    all.push({ member, ...(part && { part }) });
  }
  const written = all.map(({ member, part }) => (part ? placeOf(making, tables, part) : member));
  all.forEach(({ part }, at) => {
    if (!part?.together) return;
    const { layout, before } = part.together;
    const joined = all.slice(Math.max(0, at - before), at).map((each) => each.part);
    const names = JSON.stringify(part.items.map(({ name }) => name));
    const isSame = joined.length === before && joined.every((each) => each && JSON.stringify(each.items.map(({ name }) => name)) === names);
    const places = written.slice(at - before, at + 1);
    if (!isSame || places.some(({ item }) => item !== undefined)) {
      making.gathering.lose("side-by-side", part.battery.name, layout);
      return;
    }
    for (let back = 1; back <= before; back++) written[at - back] = { name: written[at - back]!.name };
    // What one of them asks elsewhere, too, holds for all of them here.
    const listed = places.find(({ order }) => order?.items !== undefined);
    if (listed) written[at] = { ...written[at]!, of: [], order: listed.order! };
    else if (places.some(({ of = [] }) => of.length > 0)) written[at] = { ...written[at]!, of: namesOf(tables, part) };
    written[at] = { ...written[at]!, ...(layout === "side by side" ? { sideBySide: true } : { itemByItem: true }) };
    // A battery before them that is named alone would join them.
    const ahead = all[at - before - 1]?.part;
    if (ahead && isAlone(written[at - before - 1]!)) written[at - before - 1] = { name: ahead.battery.name, of: namesOf(tables, ahead) };
  });
  return written;
}

function isAlone({ item, of = [], order, draw, byDimension }: Member): boolean {
  return item === undefined && of.length === 0 && !order && draw === undefined && !byDimension;
}

/** Parts that follow each other are one where nothing but a heading stands between them. */
function goesOn(before: BatteryPart, part: BatteryPart): boolean {
  if (before.battery !== part.battery || before.together || part.together) return false;
  if (before.draw !== undefined || part.draw !== undefined || before.headed !== part.headed || before.random !== part.random) return false;
  return before.headed || !before.random;
}

function placeOf({ gathering }: Making, tables: Tables, part: BatteryPart): Member {
  const { battery, items, random, draw, headed } = part;
  const name = battery.name;
  const more = {
    ...(headed && { byDimension: true as const }),
    ...(random && { order: { random: true } }),
    ...(draw !== undefined && { draw }),
  };
  if (isSame(items, askedBy(tables, battery))) return { name, ...more };
  const of = namesOf(tables, part);
  const isWhole = isSame(
    items,
    of.flatMap((dimension) =>
      [...holding(tables)].filter((each) => each.name === dimension).flatMap((each) => within(tables, each, battery)),
    ),
  );
  if (isWhole) return { name, of, ...more };
  if (random) gathering.lose("randomization", name, items.map((item) => item.name).join(", "));
  if (headed) gathering.lose("appearance", name, "by dimension");
  if (items.length === 1) return { name, item: items[0]!.name };
  return { name, order: { random: false, items: items.map((item) => item.name) }, ...(draw !== undefined && { draw }) };
}

/** The dimensions of what a place shows, in its order. */
function namesOf({ dimensions }: Tables, { items }: BatteryPart): readonly string[] {
  return [...new Set(items.map((item) => dimensions.ownerOf(item)!.name))];
}

function within({ dimensions }: Tables, dimension: MadeDimension, battery: MadeBattery): readonly MadeItem[] {
  return dimensions.itemsIn(dimension).filter((item) => item.batteries.includes(battery));
}

/** All that a battery asks, in the order in which it does. */
function askedBy(tables: Tables, battery: MadeBattery): readonly MadeItem[] {
  return ownOf(tables, battery).flatMap((dimension) => within(tables, dimension, battery));
}

/** The dimensions of what a battery asks. */
function ownOf(tables: Tables, { items }: MadeBattery): readonly MadeDimension[] {
  const own = new Set(items.map((item) => tables.dimensions.ownerOf(item)!));
  return own.size === 1 ? [...own] : tables.dimensions.inOrder.filter((dimension) => own.has(dimension));
}

function isSame(left: readonly MadeItem[], right: readonly MadeItem[]): boolean {
  return left.length === right.length && left.every((item, at) => item === right[at]);
}

/** Which battery asks what: the names of its items, and of those of each dimension, with the facets that it holds. */
export type Asked = readonly {
  readonly battery: string;
  readonly items: readonly string[];
  readonly dimensions: readonly { readonly name: string; readonly items: readonly string[] }[];
}[];

export function askedIn(tables: Tables): Asked {
  return tables.batteries.map((battery) => ({
    battery: battery.name,
    items: askedBy(tables, battery).map(({ name }) => name),
    dimensions: withParents(ownOf(tables, battery)).map((dimension) => ({
      name: dimension.name,
      items: ownOf(tables, battery)
        .filter((each) => each === dimension || each.parent === dimension)
        .flatMap((each) => within(tables, each, battery))
        .map(({ name }) => name),
    })),
  }));
}

function withParents(dimensions: readonly MadeDimension[]): readonly MadeDimension[] {
  return [...new Set(dimensions.flatMap((dimension) => (dimension.parent ? [dimension.parent, dimension] : [dimension])))];
}
