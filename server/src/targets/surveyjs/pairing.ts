/** Finds the batteries of a page that ask the same items and can share a table, for the option `sideBySide`. */

import type { Instrument, PageElement } from "../../instrument/schema.ts";
import type { Loss } from "../target.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Asked } from "./blocks.ts";

type BatteryElement = Extract<PageElement, { kind: "battery" }>;

export interface Pairing {
  readonly elements: readonly BatteryElement[];
  /** The items as each battery asks them, in the same order. */
  readonly columns: readonly (readonly Asked[])[];
}

export function pairUp(instrument: Instrument, askedBy: (element: BatteryElement) => Asked[]): { pairings: Pairing[]; losses: Loss[] } {
  const pairings: Pairing[] = [];
  const losses: Loss[] = [];
  for (const page of instrument.pages) {
    const elements = page.elements.filter((element) => element.kind === "battery");
    if (new Set(elements.map(({ battery }) => battery)).size < 2) continue;
    for (const group of groupsOf(elements)) {
      const columns = group.map(askedBy);
      const obstacle = group.length < 2 ? message("losses.besideNoOther", { battery: group[0]!.battery }) : obstacleTo(columns);
      if (obstacle === undefined) pairings.push({ elements: group, columns });
      else
        losses.push({
          on: page.id,
          code: "not-side-by-side",
          message: message("losses.notBeside", { obstacle }),
        });
    }
  }
  if (pairings.length === 0 && losses.length === 0) {
    losses.push({
      on: instrument.id,
      code: "not-side-by-side",
      message: message("losses.besideNothing"),
    });
  }
  return { pairings, losses };
}

/** Elements that show the same items in the same order, under the same heading. */
function groupsOf(elements: readonly BatteryElement[]): BatteryElement[][] {
  const groups = new Map<string, BatteryElement[]>();
  for (const element of elements) {
    const key = JSON.stringify([element.items, element.dimension, element.random]);
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  return [...groups.values()];
}

function obstacleTo(columns: readonly (readonly Asked[])[]): Message | undefined {
  const [first = []] = columns;
  for (const column of columns) {
    if (column.some(({ item }) => item.poles !== undefined)) return message("losses.besidePoles");
    if (new Set(column.map(({ scale }) => scale.id)).size > 1) return message("losses.besideScales", { battery: column[0]!.battery.id });
  }
  const differing = first.filter(({ text }, index) =>
    columns.some((column) => JSON.stringify(column[index]?.text) !== JSON.stringify(text)),
  );
  if (differing.length > 0) return message("losses.besideWordings", { items: differing.map(({ item }) => item.id) });
  return undefined;
}
