/** What comes by chance, and how a platform tells that it does not. */

import { message } from "../messages/message.ts";
import type { Draw, Form, FormPage } from "./form.ts";
import type { Loss } from "./loss.ts";

/** The draws of a form, each once. */
export function drawsOf({ pages }: Form): readonly Draw[] {
  const found = new Set<Draw>();
  for (const { blocks } of pages) for (const block of blocks) if (block.kind === "group" && block.draw !== undefined) found.add(block.draw);
  return [...found];
}

/** That everybody gets all items of which some are to be drawn: told at the first battery that asks them. */
export function drawLosses(form: Form, platform: string): Loss[] {
  return drawsOf(form).map(({ count, items, batteries }) => ({
    on: batteries[0]!.id,
    code: "draw-left-out",
    message: message("losses.noDraw", { platform, count, of: items.length }),
  }));
}

/** The pages of each order of chance. */
export function randomGroups({ pages }: Form): ReadonlyMap<string, readonly FormPage[]> {
  const groups = new Map<string, FormPage[]>();
  for (const page of pages) {
    if (page.random === undefined) continue;
    const known = groups.get(page.random);
    if (known) known.push(page);
    else groups.set(page.random, [page]);
  }
  return groups;
}

/** That everybody gets the pages in the order written: told at the first of them. */
export function randomPageLosses(form: Form, platform: string): Loss[] {
  return [...randomGroups(form).values()]
    .filter(({ length }) => length > 1)
    .map(([first]) => ({ on: first!.id, code: "pages-not-mixed", message: message("losses.pagesInOrder", { platform }) }));
}

/** That items which several batteries ask in turn keep their order. */
export function turnLosses({ pages }: Form, platform: string): Loss[] {
  const mixed = new Set<string>();
  for (const { blocks } of pages)
    for (const block of blocks)
      if (block.kind === "group" && block.joined?.layout === "item by item" && block.joined.random)
        mixed.add(block.joined.groups[0]!.battery.id);
  return [...mixed].map((on) => ({ on, code: "order-not-mixed", message: message("losses.turnsInOrder", { platform }) }));
}
