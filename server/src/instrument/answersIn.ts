/** What an element of a page asks, in the order in which it is read. */

import type { PageElement } from "./schema.ts";

type Asking = Extract<PageElement, { readonly kind: "battery" }>;

/** The batteries of an element. */
export function batteriesIn({ battery, with: others = [] }: Asking): readonly string[] {
  return [battery, ...others];
}

/** Its items, each in each of its batteries: battery by battery, or item by item. */
export function answersIn(element: Asking): { readonly battery: string; readonly item: string }[] {
  const { items, layout } = element;
  const batteries = batteriesIn(element);
  if (layout === "item by item") return items.flatMap((item) => batteries.map((battery) => ({ battery, item })));
  return batteries.flatMap((battery) => items.map((item) => ({ battery, item })));
}
