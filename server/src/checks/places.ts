/** What an answer is known by where those to questions and to items stand in one list: a question may be called like the column of an item. */

import type { BatterySymbol, ItemSymbol, Subject } from "../semantics/symbols.ts";

/** The key of an answer; the options of a question share that of the question. */
export function placeOf(subject: Subject): string {
  return subject.kind === "item" ? itemPlace(subject.battery, subject.item) : subject.question.name;
}

/** The key of the answer to an item. No question can have a name like it. */
export function itemPlace(battery: BatterySymbol, item: ItemSymbol): string {
  return `${battery.name}.${item.name}`;
}
