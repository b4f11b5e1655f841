/** Finds the one answer that a name such as `R1.perception` stands for. */

import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Kind, type Message } from "../messages/message.ts";
import { kindSaid, namesOf, type Report } from "./report.ts";
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
    const names = item.batteries.map((battery) => `${item.name}.${battery.name}`);
    report.add("which-battery", name, { name: item.name, proposed: message("nouns.or", { names }) });
  }
  return undefined;
}

/** Whether the battery asks the item; reports where it does not. */
export function isAsked({ item, battery }: ItemAnswer, place: ast.Name, report: Report): boolean {
  if (item.batteries.includes(battery)) return true;
  report.unknownName(message("nouns.answerTo", { of: item.name }), place, namesOf(item.batteries));
  return false;
}

/** The scale that an item is answered on in a battery: its own, or the battery's. */
export function scaleOf(item: s.ItemSymbol, battery: s.BatterySymbol): s.ScaleSymbol | undefined {
  return item.scale ?? battery.scale;
}

/** The option that a code or a label stands for, where a name is needed. */
export function optionMeant(value: ast.Value | ast.Operand, options: readonly s.OptionSymbol[]): s.OptionSymbol | undefined {
  if (value.kind === "number") return options.find(({ code }) => code === value.value);
  if (value.kind !== "string") return undefined;
  return options.find(({ label }) => isSaid(label?.value, value.value)) ?? options.find(({ name }) => isSaid(name, value.value));
}

/** What is to be written instead of the code or the label of an option. */
export function optionHint(value: ast.Value | ast.Operand, { name }: s.OptionSymbol): Message {
  return message(value.kind === "string" ? "hints.withoutQuotes" : "hints.writeName", { name });
}

/** Whether somebody who writes `said` means a label. */
export function isSaid(label: string | undefined, said: string): boolean {
  return label !== undefined && label.trim().toLowerCase() === said.trim().toLowerCase();
}

/** Reports a name that no member has. A battery may have been called by its code, and is given then; an answer by its column in the data. */
export function reportUnknown(
  kind: Kind,
  name: ast.Name,
  candidates: Iterable<string>,
  { batteries }: Pick<s.InstrumentSymbol, "batteries">,
  report: Report,
  advice?: Message,
): s.BatterySymbol | undefined {
  const battery = batteries.find(({ code }) => code.toLowerCase() === name.text.toLowerCase());
  const column = columnOf(name.text, batteries);
  if (battery)
    report.add(
      "unknown-name",
      name,
      { kind: kindSaid(kind), name: name.text, hint: message("hints.codeOf", { battery: battery.name }) },
      { fixes: [changeTo(name, battery.name)] },
    );
  else if (column) {
    const path = `${column.item.name}.${column.battery.name}`;
    report.add(
      "unknown-name",
      name,
      { kind: kindSaid(kind), name: name.text, hint: message("hints.columnOf", { answer: path }) },
      { fixes: [changeTo(name, path)] },
    );
  } else report.unknownName(kind, name, candidates, advice);
  return battery;
}

/** The answer whose column in the data has a name, such as `P_H1`. */
export function columnOf(name: string, batteries: readonly s.BatterySymbol[]): ItemAnswer | undefined {
  const written = name.toLowerCase();
  for (const battery of batteries) {
    const prefix = `${battery.code.toLowerCase()}_`;
    const item = written.startsWith(prefix)
      ? battery.items.find((each) => each.name.toLowerCase() === written.slice(prefix.length))
      : undefined;
    if (item) return { item, battery };
  }
  return undefined;
}
