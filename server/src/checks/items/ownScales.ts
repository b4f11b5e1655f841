/** On which scales the items of batteries are answered: mostly on the one of the battery. */

import type { Name } from "../../language/ast.ts";
import { scaleOf } from "../../semantics/answers.ts";
import type { BatterySymbol, ScaleSymbol } from "../../semantics/symbols.ts";
import { itemsWith } from "./fact.ts";
import type { Items } from "./items.ts";

/** The items that name a scale of their own. */
export const itemsOnOwnScale = itemsWith(({ decl: { scale } }) => scale);

/** A scale on which a battery asks. */
export interface AskedOn {
  readonly scale: ScaleSymbol;
  /** Where it is named: at the first item that is asked on it, or at the battery. */
  readonly name: Name | undefined;
}

/** The scales on which a battery asks, in the order in which its items meet them. */
export function scalesOf(battery: BatterySymbol, items: Items): readonly AskedOn[] {
  const named = [...items.of(itemsOnOwnScale)].flatMap(([row, name]) =>
    row.batteries.includes(battery) ? [{ start: row.start, name, scale: scaleOf(row.item, battery) }] : [],
  );
  const plain = named.length < battery.items.length ? battery.items.find(({ decl }) => !decl.scale) : undefined;
  if (plain) named.push({ start: plain.decl.start, name: battery.decl.scale!, scale: battery.scale });
  const found = new Map<ScaleSymbol, AskedOn>();
  for (const { scale, name } of named.sort((one, other) => one.start - other.start))
    if (scale && !found.has(scale)) found.set(scale, { scale, name });
  return [...found.values()];
}
