/** The way through a questionnaire: where each answer is given, and who gives it. */

import { pagesOf, type ShownPage } from "../semantics/burden.ts";
import { perDimension } from "../semantics/shapes.ts";
import type { BatterySymbol, InstrumentSymbol, ItemSymbol, NoteSymbol, QuestionSymbol, Shown } from "../semantics/symbols.ts";
import { itemPlace } from "./places.ts";

/** Where a question or an item of a battery is asked, or a note is read. */
export interface Stop {
  /** Among the pages. */
  readonly page: number;
  /** How many come before it: of items in an order of chance none comes before the others. */
  readonly step: number;
  readonly asked: QuestionSymbol | ItemSymbol | NoteSymbol;
  /** Of an item. */
  readonly battery: BatterySymbol | undefined;
  readonly shown: Shown;
}

export interface Route {
  readonly pages: readonly ShownPage[];
  /** In order, by the keys of answers. */
  readonly stops: ReadonlyMap<string, Stop>;
  /** What is shown where it has been shown before. */
  readonly again: readonly { readonly key: string; readonly stop: Stop }[];
}

/** The way through an instrument: of what is shown twice, the first place counts. */
export function routeOf(instrument: InstrumentSymbol): Route {
  const pages = pagesOf(instrument);
  const stops = new Map<string, Stop>();
  const again: { readonly key: string; readonly stop: Stop }[] = [];
  let step = 0;
  const add = (key: string, stop: Stop): void => {
    if (stops.has(key)) again.push({ key, stop });
    else stops.set(key, stop);
  };
  pages.forEach(({ shown: all }, page) => {
    for (const shown of all) {
      step++;
      if (shown.kind === "question") {
        add(shown.question.name, { page, step, asked: shown.question, battery: undefined, shown });
        continue;
      }
      if (shown.kind === "note") {
        add(shown.note.name, { page, step, asked: shown.note, battery: undefined, shown });
        continue;
      }
      const { battery, random } = shown;
      for (const item of inOrder(shown)) {
        if (!random) step++;
        add(itemPlace(battery, item), { page, step, asked: item, battery, shown });
      }
    }
  });
  return { pages, stops, again };
}

function inOrder({ byDimension, items }: Extract<Shown, { readonly kind: "battery" }>): readonly ItemSymbol[] {
  return byDimension ? [...perDimension(items).values()].flat() : items;
}
