/** Batteries and items as they are made, and how a place of one is written. */

import type * as ast from "../../language/ast.ts";
import type { Written } from "../../language/print.ts";
import type { FoundRow } from "../found.ts";
import type { MadeScale } from "./scales.ts";

export interface MadeItem {
  readonly name: string;
  /** Where it was found first. */
  readonly row: FoundRow;
  readonly batteries: MadeBattery[];
  /** What the source calls it in each of them. */
  readonly sources: string[];
  readonly wordings: { readonly battery: string; readonly text: string }[];
  reverse: boolean;
  /** The source calculates with its answers as they are. */
  isStraight: boolean;
  /** Where it is not its battery's. */
  scale?: MadeScale;
  /** Who is asked it. */
  when?: Written<ast.Condition> | undefined;
}

export interface MadeBattery {
  readonly name: string;
  /** What its columns start with, where that is not its name. */
  readonly code: string | undefined;
  readonly stem: string;
  readonly hint: string | undefined;
  readonly scale: MadeScale;
  readonly items: MadeItem[];
  readonly required: Set<MadeItem>;
  readonly above: readonly string[];
}

/** What the column of an item in a battery is called. */
export function columnOf({ name }: MadeItem, battery: MadeBattery): string {
  return `${battery.code ?? battery.name}_${name}`;
}

/** Whether all that a battery asks must be answered. */
export function isRequired({ items, required }: MadeBattery): boolean {
  return items.length > 0 && items.every((item) => required.has(item));
}
