/** Which items ask about which dimension and indicator: in theses, the "kisi-kisi". */

import { type Block, coded, type Lines, none, own } from "../../documents/blocks.ts";
import { byId } from "../../instrument/byId.ts";
import type { Item } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { groupedBy } from "../../semantics/grouped.ts";
import { dash } from "../numbers.ts";
import type { Reporting } from "../reporting.ts";
import { numbers, tableOf } from "../table.ts";

interface BlueprintRow {
  readonly dimension: string;
  /** An attribute of the model; nothing where the items name none. */
  readonly indicator: string | undefined;
  readonly items: readonly Item[];
}

export function blueprint(reporting: Reporting): Block[] {
  const { instrument, say, text, dimension } = reporting;
  if (instrument.items.length === 0) return [];
  const attributes = byId(instrument.measures?.attributes ?? []);
  const places = new Map(instrument.items.map(({ id }, index) => [id, index + 1]));
  const rows = [...groupedBy(instrument.items, (item) => item.dimension)].flatMap(([of, items]): BlueprintRow[] => {
    // An item about several attributes stands at its first one, so that each is counted once.
    const byIndicator = groupedBy(items, ({ covers }) => covers.find((attribute) => attributes.has(attribute)));
    return [...byIndicator].map(([indicator, own]) => ({ dimension: of, indicator, items: own }));
  });
  const names = (items: readonly Item[]): Lines => coded(items.map(({ id, reverse }) => (reverse ? `${id} (−)` : id)).join(", "));
  const indicator = ({ indicator: of }: BlueprintRow): Lines => {
    const attribute = attributes.get(of);
    return attribute ? [text(attribute.title)] : own(dash);
  };
  return [
    { kind: "heading", level: 2, text: say(message("report.blueprint")) },
    ...tableOf(
      message("report.blueprintCaption"),
      rows,
      [
        { head: message("heads.dimension"), text: (row) => [dimension(row.dimension)] },
        ...(attributes.size === 0 ? [] : [{ head: message("heads.indicator"), text: indicator }]),
        { head: message("heads.items"), text: ({ items }) => names(items) },
        { head: message("heads.numbers"), text: ({ items }) => ranges(items.map(({ id }) => places.get(id)!)) },
        numbers("count", ({ items }) => items.length),
      ],
      reporting,
      { notes: instrument.items.some(({ reverse }) => reverse) ? [say(message("report.unfavourable"))] : [] },
    ),
  ];
}

/** Ascending numbers, neighbours as one: 1–3, 5. */
function ranges(values: readonly number[]): Lines {
  const runs: [number, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[1] === value - 1) last[1] = value;
    else runs.push([value, value]);
  }
  return values.length === 0 ? none : own(runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", "));
}
