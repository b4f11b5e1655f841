/** Binds who asks what: batteries to their scales and dimensions, items to the batteries that ask them. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { closest } from "../diagnostics/suggest.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { reportUnknown } from "./answers.ts";
import { groupedBy } from "./grouped.ts";
import type { Mutable } from "./mutable.ts";
import type { Report } from "./report.ts";
import { resolveScale } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

interface Parts {
  readonly scope: Scope;
  readonly report: Report;
  readonly dimensions: readonly s.DimensionSymbol[];
  readonly items: readonly Mutable<s.ItemSymbol>[];
  readonly batteries: readonly Mutable<s.BatterySymbol>[];
}

/** Batteries by the names that they are declared with: one of a repeat is there once a round. */
export type BatteriesByName = ReadonlyMap<string, readonly s.BatterySymbol[]>;

export function byDeclaredName(batteries: readonly s.BatterySymbol[]): BatteriesByName {
  return groupedBy(batteries, ({ decl, name }) => decl.name?.text ?? name);
}

/** Is told what is wrong with an item. */
export type ItemFindings = (item: s.ItemSymbol, findings: readonly Diagnostic[]) => void;

/** Completes the batteries and the items of one instrument. */
export function bindBatteries(parts: Parts, model: s.ModelSymbol | undefined, tell: ItemFindings): void {
  const { scope, report, batteries, items, dimensions } = parts;
  const batteryByName = byDeclaredName(batteries);
  const dimensionByName = new Map(dimensions.map((dimension) => [dimension.name, dimension]));
  const covered = batteries.map((battery) => {
    if (battery.decl.scale) battery.scale = resolveScale(scope, battery.decl.scale, battery.name, report);
    return coveredDimensions(battery.decl.dimensions, dimensionByName, report);
  });
  const asked = new Map<s.BatterySymbol, s.ItemSymbol[]>(batteries.map((battery) => [battery, []]));
  const byDimension = new Map<s.DimensionSymbol, readonly s.BatterySymbol[]>();
  let found: Diagnostic[] = [];
  let own = report.part(found);
  for (const item of items) {
    const only = bindItem(item, batteryByName, model, scope, own);
    if (found.length > 0) {
      tell(item, found);
      found = [];
      own = report.part(found);
    }
    // The items of a dimension share one list, but for those that narrow it.
    let all = byDimension.get(item.dimension);
    if (!all) {
      all = batteries.filter((_, index) => covers(covered[index], item.dimension));
      byDimension.set(item.dimension, all);
    }
    item.batteries = only ? all.filter((battery) => only.has(battery)) : all;
    for (const battery of item.batteries) asked.get(battery)!.push(item);
  }
  for (const battery of batteries) battery.items = asked.get(battery)!;
}

/** Binds what an item names: its scale and topics, and the batteries that it is for alone, where it says so. */
export function bindItem(
  item: Mutable<s.ItemSymbol>,
  batteries: BatteriesByName,
  model: s.ModelSymbol | undefined,
  scope: Scope,
  report: Report,
): ReadonlySet<s.BatterySymbol> | undefined {
  const { decl } = item;
  if (decl.scale) item.scale = resolveScale(scope, decl.scale, undefined, report);
  if (decl.covers.length > 0) item.covers = bindCovers(decl.covers, model, report);
  bindWordings(decl, batteries, report);
  return decl.only.length > 0 ? bindOnly(decl.only, batteries, report) : undefined;
}

/** The batteries that wordings name. Tens of thousands come this way at each keystroke: nothing is made for those that are right. */
function bindWordings({ name, wordings }: ast.Item, batteries: BatteriesByName, report: Report): void {
  let unknown: ast.Name[] | undefined;
  for (let index = 0; index < wordings.length; index++) {
    const { battery } = wordings[index]!;
    if (!battery) continue;
    const named = batteries.get(battery.text);
    if (!named) (unknown ??= []).push(battery);
    else if (index > 0 && isNamedBefore(battery.text, wordings, index))
      report.add("repeated-clause", battery, { clause: battery.text, kind: message("kinds.item") });
  }
  if (!unknown) return;
  // Several, none of them near the name of a battery, are the items of a dimension that has lost its keyword.
  if (
    name &&
    unknown.length > 1 &&
    unknown.length === wordings.length &&
    unknown.every(({ text }) => closest(text, batteries.keys()) === undefined)
  ) {
    const fix = {
      title: message("fixes.write", { text: "dimension" }),
      edits: [{ span: { start: name.start, end: name.start }, newText: "dimension " }],
    };
    report.add("missing-keyword", name, { word: name.text, keyword: "dimension" }, { fixes: [fix] });
    return;
  }
  for (const battery of unknown) reportUnknownBattery(battery, batteries, report);
}

/** Of an item it is not known yet who asks it: no column is meant. */
function reportUnknownBattery(name: ast.Name, byName: BatteriesByName, report: Report): void {
  reportUnknown(
    "battery",
    name,
    byName.keys(),
    { batteries: Array.from(byName.values(), ([battery]) => ({ ...battery!, items: [] })) },
    report,
  );
}

function isNamedBefore(battery: string, wordings: ast.Item["wordings"], end: number): boolean {
  for (let index = 0; index < end; index++) if (wordings[index]!.battery?.text === battery) return true;
  return false;
}

/** Whether a set of dimensions holds this one, or the dimension that it is a facet of. No set means all dimensions. */
function covers(dimensions: ReadonlySet<s.DimensionSymbol> | undefined, dimension: s.DimensionSymbol): boolean {
  return dimensions === undefined || dimensions.has(dimension) || (dimension.parent !== undefined && dimensions.has(dimension.parent));
}

function coveredDimensions(
  names: readonly ast.Name[],
  byName: ReadonlyMap<string, s.DimensionSymbol>,
  report: Report,
): ReadonlySet<s.DimensionSymbol> | undefined {
  if (names.length === 0) return undefined;
  const found = new Set<s.DimensionSymbol>();
  for (const name of names) {
    const dimension = byName.get(name.text);
    if (dimension) found.add(dimension);
    else report.unknownName("dimension", name, byName.keys());
  }
  return found;
}

function bindOnly(names: readonly ast.Name[], byName: BatteriesByName, report: Report): ReadonlySet<s.BatterySymbol> {
  const found = new Set<s.BatterySymbol>();
  for (const name of names) {
    const batteries = byName.get(name.text);
    if (batteries) for (const battery of batteries) found.add(battery);
    else reportUnknownBattery(name, byName, report);
  }
  return found;
}

function bindCovers(names: readonly ast.Name[], model: s.ModelSymbol | undefined, report: Report): s.AttributeSymbol[] {
  const found: s.AttributeSymbol[] = [];
  for (const name of names) {
    const attribute = model?.attributes.get(name.text);
    if (attribute) found.push(attribute);
    else {
      report.unknownName(
        "attribute",
        name,
        model?.attributes.keys() ?? [],
        model ? message("hints.attributesOf", { model: model.name }) : message("hints.sayModel"),
      );
    }
  }
  return found;
}
