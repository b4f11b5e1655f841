/** Finds the one answer that a name such as `R1.perception` stands for. */

import type * as ast from "../language/ast.ts";
import type { Report } from "./report.ts";
import type * as s from "./symbols.ts";

export interface ItemAnswer {
  readonly item: s.ItemSymbol;
  readonly battery: s.BatterySymbol;
}

/** The answer to an item in a battery, written in either order; undefined where the two are not an item and a battery. */
export function pairOf(first: s.MemberSymbol, second: s.MemberSymbol): ItemAnswer | undefined {
  if (first.kind === "item" && second.kind === "battery") return { item: first, battery: second };
  if (first.kind === "battery" && second.kind === "item") return { item: second, battery: first };
  return undefined;
}

/** The answer that an item's bare name stands for: clear only where one battery asks it. */
export function onlyAnswer(item: s.ItemSymbol, name: ast.Name, report: Report): ItemAnswer | undefined {
  if (item.batteries.length === 1) return { item, battery: item.batteries[0]! };
  if (item.batteries.length > 1) {
    const proposed = item.batteries.map((battery) => `${item.name}.${battery.name}`).join(" or ");
    report.add("which-battery", name, { name: item.name, proposed });
  }
  return undefined;
}

/** Whether the battery asks the item; reports where it does not. */
export function isAsked({ item, battery }: ItemAnswer, place: ast.Name, report: Report): boolean {
  if (item.batteries.includes(battery)) return true;
  report.unknownName(`answer to ${item.name}`, place, item.batteries.map((other) => other.name));
  return false;
}

/** The scale that an item is answered on in a battery: its own, or the battery's. */
export function scaleOf(item: s.ItemSymbol, battery: s.BatterySymbol): s.ScaleSymbol | undefined {
  return item.scale ?? battery.scale;
}
