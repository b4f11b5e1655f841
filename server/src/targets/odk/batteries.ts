/** The items of a battery as ODK asks them: tables with a head, and questions of their own between two poles. */

import type { Group, Table } from "../../form/form.ts";
import type { Scale } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import type { Element, Field } from "./elements.ts";
import { appearanceOf, canShow, isRange, rangeOf } from "./looks.ts";
import type { Parts } from "./parts.ts";

/** @param relevant by item, when it is asked, where that hangs on a draw */
export function writeGroup(
  { battery, heading, random, tables, when }: Group,
  relevant: ReadonlyMap<string, string> | undefined,
  parts: Parts,
): Element[] {
  const { id: on } = battery;
  if (random) parts.lose(on, "order-not-mixed", message("losses.odkOrder"));
  const wanted = heading === undefined ? on : `${on}_${heading.dimension}`;
  const children = tables.flatMap((table, index) => {
    const stem = { on, ...(battery.stem && { label: parts.text(battery.stem) }), ...parts.hint(battery.hint) };
    if (table.kind === "table" && !isAlone(table.scale)) return writeTable(table, stem, `${wanted}_head`, relevant, parts);
    const note: Field[] =
      index === 0 && (battery.stem ?? battery.hint)
        ? [{ name: parts.names.free(`${wanted}_stem`), type: "note", ...stem, ...parts.relevant(when) }]
        : [];
    return [...note, ...writeRows(table, on, relevant, parts)];
  });
  // A group without a heading would be a box without a name.
  if (heading === undefined) return children;
  return [{ name: parts.names.free(wanted), on, type: "group", label: parts.text(heading.title), ...parts.relevant(when), children }];
}

/** Whether each item has its answers in a form of its own. */
function isAlone({ shown, ...scale }: Scale): boolean {
  return shown !== undefined && canShow({ look: shown, scale });
}

function writeTable(
  table: Table,
  stem: Pick<Field, "on" | "label" | "hint">,
  wanted: string,
  relevant: ReadonlyMap<string, string> | undefined,
  parts: Parts,
): Field[] {
  const name = parts.names.free(wanted);
  const list = parts.scaleList(stem.on, table.scale, table.answers);
  parts.lose(parts.instrument, "platform-columns", message("losses.odkHeads", { name }));
  // A row without an answer: it has the stem, and the labels of the points above their columns.
  const head: Field = { name, type: "select_one", list, ...stem, appearance: "label", ...parts.relevant(table.when) };
  return [head, ...writeRows(table, stem.on, relevant, parts, "list-nolabel")];
}

function writeRows(
  { rows }: Table,
  battery: string,
  relevant: ReadonlyMap<string, string> | undefined,
  parts: Parts,
  appearance?: string,
): Field[] {
  return rows.map(({ variable, item, text, hint, required, when, scale, poles, answers }) => ({
    name: parts.columns.get(variable)!,
    on: item,
    ...(isRange(scale.shown, scale)
      ? rangeOf(scale.shown, scale, answers)
      : { type: "select_one" as const, list: parts.scaleList(battery, scale, answers, poles && item), ...appearanceOf(scale.shown) }),
    label: parts.text(text),
    ...parts.hint(hint),
    required,
    ...(appearance !== undefined && { appearance }),
    ...bothRelevant(parts.relevant(when).relevant, relevant?.get(item)),
  }));
}

/** When both hold. */
function bothRelevant(first: string | undefined, second: string | undefined): { readonly relevant?: string } {
  const all = [first, second].filter((each) => each !== undefined);
  return all.length === 0 ? {} : { relevant: all.length === 1 ? all[0]! : all.map((each) => `(${each})`).join(" and ") };
}
