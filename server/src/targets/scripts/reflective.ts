/** Items that stand for one thing and should go together: what reliability and factor analysis are about. */

import type { Form } from "../../form/form.ts";
import { byId } from "../../instrument/byId.ts";

export interface Reflective {
  readonly battery: string;
  readonly dimension: string;
  readonly items: readonly {
    readonly variable: string;
    /** What a reversed answer is subtracted from: the two ends of its scale together. */
    readonly turned: number | undefined;
  }[];
}

/** The items of each dimension in each battery, two or more; a formative dimension has none that need go together. */
export function reflectiveLists({ columns, instrument }: Form): readonly Reflective[] {
  const lists = new Map<string, { battery: string; dimension: string; items: Reflective["items"][number][] }>();
  for (const { name, from } of columns) {
    if (from.kind !== "item") continue;
    const { battery, dimension, reverse, scale } = from.row;
    if (byId(instrument.dimensions).get(dimension)?.formative === true) continue;
    const key = `${battery.id} ${dimension}`;
    const list = lists.get(key) ?? { battery: battery.id, dimension, items: [] };
    lists.set(key, list);
    list.items.push({ variable: name, turned: reverse ? scale.lo + scale.hi : undefined });
  }
  return [...lists.values()].filter(({ items }) => items.length > 1);
}
