/** The items of a battery as ODK asks them: tables with a head, and questions of their own between two poles. */

import type { Group, Table } from "../../form/form.ts";
import { message } from "../../messages/message.ts";
import type { Element, Field } from "./elements.ts";
import type { Parts } from "./parts.ts";
import { literal } from "./texts.ts";

export function writeGroup({ battery, heading, random, tables }: Group, parts: Parts): Element[] {
  const { id: on } = battery;
  if (random) parts.lose(on, "order-not-mixed", message("losses.odkOrder"));
  const wanted = heading === undefined ? on : `${on}_${heading.dimension}`;
  const children = tables.flatMap((table, index) => {
    const stem = { on, label: literal(battery.stem) };
    if (table.kind === "table") return writeTable(table, stem, `${wanted}_head`, parts);
    const note: Field[] = index === 0 ? [{ name: parts.names.free(`${wanted}_stem`), type: "note", ...stem }] : [];
    return [...note, ...writeRows(table, on, parts)];
  });
  // A group without a heading would be a box without a name.
  if (heading === undefined) return children;
  return [{ name: parts.names.free(wanted), on, type: "group", label: literal(heading.title), children }];
}

function writeTable(table: Table, stem: Pick<Field, "on" | "label">, wanted: string, parts: Parts): Field[] {
  const name = parts.names.free(wanted);
  const list = parts.scaleList(stem.on, table.scale, table.answers);
  parts.lose(parts.instrument, "platform-columns", message("losses.odkHeads", { name }));
  // A row without an answer: it has the stem, and the labels of the points above their columns.
  return [{ name, type: "select_one", list, ...stem, appearance: "label" }, ...writeRows(table, stem.on, parts, "list-nolabel")];
}

function writeRows({ rows }: Table, battery: string, parts: Parts, appearance?: string): Field[] {
  return rows.map(({ variable, item, text, required, scale, poles, answers }) => ({
    name: parts.columns.get(variable)!,
    on: item,
    type: "select_one",
    list: parts.scaleList(battery, scale, answers, poles && item),
    label: literal(text),
    required,
    ...(appearance !== undefined && { appearance }),
  }));
}
