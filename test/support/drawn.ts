/** What a platform has drawn by chance of the items of an instrument. */

import assert from "node:assert/strict";
import { answersIn } from "../../server/src/instrument/answersIn.ts";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import type { Row } from "../../server/src/scoring/answers.ts";

/** The answers to what was drawn: as many items as there should be, the same ones in all of their batteries. */
export function withoutUndrawn(instrument: Instrument, row: Row, isAsked: (variable: string) => boolean): Row {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const left: Record<string, null> = {};
  for (const { elements } of instrument.pages)
    for (const element of elements) {
      if (element.kind !== "battery" || element.draw === undefined) continue;
      const asked = new Map<string, Set<string>>();
      for (const { battery, item } of answersIn(element)) {
        const { variable } = items.get(item)!.answers.find((answer) => answer.battery === battery)!;
        const own = asked.get(battery) ?? new Set();
        asked.set(battery, own);
        if (isAsked(variable)) own.add(item);
        else left[variable] = null;
      }
      const [first, ...others] = [...asked.values()].map((each) => [...each].join());
      for (const other of others) assert.equal(other, first);
      const count = asked.get(element.battery)!.size;
      // On a page that is not shown, nothing is asked.
      if (count > 0) assert.equal(count, element.draw, element.battery);
    }
  return { ...row, ...left };
}
