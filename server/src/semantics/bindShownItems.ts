/** Which items of a battery a page shows, and in what order. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** The items: all that the battery asks, the one that is named, those of dimensions, or those of an order. */
export function itemsShown(
  { item, of, order }: ast.PageMember,
  battery: s.BatterySymbol,
  instrument: s.InstrumentSymbol,
  report: Report,
): readonly s.ItemSymbol[] {
  if (item) return itemNamed(item, battery, instrument, report);
  if (order && !order.random) return itemsInOrder(order.items, battery, instrument, report);
  return of.length === 0 ? battery.items : itemsOf(of, battery, instrument, report);
}

/** What stands in a list of names and is none of its kind has its finding, and was meant to be shown: that it is on no page would be a second one. */
export function strays({ of, order }: ast.PageMember, instrument: s.InstrumentSymbol): s.Shown[] {
  return [...of, ...(order?.items ?? [])].flatMap((span): s.Shown[] => {
    const symbol = instrument.members.get(span.text);
    if (symbol?.kind === "question") return [{ kind: "question", span, question: symbol }];
    if (symbol?.kind !== "battery") return [];
    const { items } = symbol;
    return [{ kind: "battery", span, battery: symbol, items, byDimension: false, random: false, draw: undefined, joined: undefined }];
  });
}

function itemNamed(name: ast.Name, battery: s.BatterySymbol, { members }: s.InstrumentSymbol, report: Report): readonly s.ItemSymbol[] {
  const symbol = members.get(name.text);
  if (symbol?.kind === "item" && symbol.batteries.includes(battery)) return [symbol];
  if (symbol?.kind === "item") report.add("item-outside-battery", name, { battery: battery.name, item: name.text });
  else if (symbol) {
    const hint =
      symbol.kind === "dimension"
        ? message("hints.batteryOfDimension")
        : symbol.kind === "question" || symbol.kind === "battery"
          ? message("hints.listEnds", { name: name.text })
          : undefined;
    report.wrongKind(name, symbol.kind, "item", hint);
  } else report.unknownName("item", name, namesOf(battery.items));
  return [];
}

function itemsInOrder(
  names: readonly ast.Name[],
  battery: s.BatterySymbol,
  instrument: s.InstrumentSymbol,
  report: Report,
): readonly s.ItemSymbol[] {
  const shown = new Set<s.ItemSymbol>();
  for (const name of names)
    for (const item of itemNamed(name, battery, instrument, report)) {
      if (shown.has(item)) report.add("order-repeats", name, { item: name.text });
      shown.add(item);
    }
  return [...shown];
}

function itemsOf(
  of: readonly ast.Name[],
  battery: s.BatterySymbol,
  instrument: s.InstrumentSymbol,
  report: Report,
): readonly s.ItemSymbol[] {
  const shown = new Set<s.ItemSymbol>();
  for (const name of of) {
    const dimension = instrument.members.get(name.text);
    if (dimension?.kind === "question" || dimension?.kind === "battery") {
      const hint = message("hints.listEnds", { name: name.text });
      report.wrongKind(name, dimension.kind, "dimension", hint);
      continue;
    }
    if (dimension?.kind !== "dimension") {
      report.unknownName("dimension", name, namesOf(instrument.dimensions));
      continue;
    }
    const items = dimension.items.filter((item) => item.batteries.includes(battery));
    if (items.length === 0 && dimension.items.length > 0) {
      const asked = new Set(battery.items.map((item) => item.dimension.name));
      report.add("of-outside-battery", name, {
        battery: battery.name,
        dimension: name.text,
        asked: asked.size > 0 ? [...asked] : message("nouns.nothingAtAll"),
      });
    }
    for (const item of items) shown.add(item);
  }
  return [...shown];
}
