/** What experts rate of an instrument: each item once, or each of its wordings where batteries word it differently. */

import { byId } from "../instrument/byId.ts";
import type { Dimension, Instrument, Item, Text } from "../instrument/schema.ts";

export interface Wording {
  /** The item's name; where it is worded differently, that of the first variable with this wording. */
  readonly name: string;
  readonly dimension: string;
  readonly text: Text;
  /** The ends of a semantic differential. */
  readonly poles: Item["poles"];
  /** What stands above it in the batteries that word it so. */
  readonly stems: readonly Text[];
  /** What else a sheet may call it. */
  readonly aliases: readonly string[];
}

/** The wordings in the order of the items. */
export function wordingsOf({ items, batteries }: Instrument): readonly Wording[] {
  const batteryOf = byId(batteries);
  return items.flatMap(({ id, dimension, poles, answers }) => {
    const byText = new Map<string, (typeof answers)[number][]>();
    for (const answer of answers) {
      const key = JSON.stringify(answer.text);
      const same = byText.get(key);
      if (same) same.push(answer);
      else byText.set(key, [answer]);
    }
    return [...byText.values()].map((same): Wording => {
      const variables = same.map(({ variable }) => variable);
      return {
        name: byText.size === 1 ? id : variables[0]!,
        dimension,
        text: same[0]!.text,
        poles,
        stems: same.flatMap(({ battery }): Text[] => {
          const { stem } = batteryOf.get(battery)!;
          return stem ? [stem] : [];
        }),
        aliases: variables,
      };
    });
  });
}

/** What experts read of a wording. */
export function textOf({ text, poles }: Wording, language: string): string {
  return poles === undefined ? text[language]! : `${text[language]!} (${poles.left[language]!} … ${poles.right[language]!})`;
}

/** The title of a dimension; of a facet, behind that of the dimension that holds it. */
export function titleOf(dimension: Dimension, all: ReadonlyMap<string | undefined, Dimension>, language: string): string {
  const parent = all.get(dimension.parent);
  const title = dimension.title[language]!;
  return parent === undefined ? title : `${titleOf(parent, all, language)} › ${title}`;
}
