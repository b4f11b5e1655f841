/**
 * Items that are drawn by chance: each is asked while its turn in the draw has taken it.
 *
 * Going through the items, each is taken with the chance that is left for it: so many are still to be taken of so many that are left. That gives
 * every choice of them the same chance, and needs two calculations an item.
 */

import { drawsOf } from "../../form/chance.ts";
import type { Draw, Form, FormPage } from "../../form/form.ts";
import { message } from "../../messages/message.ts";
import type { Field } from "./elements.ts";
import { ref } from "./expressions.ts";
import type { Parts } from "./parts.ts";

export interface Drawing {
  /** What is calculated before the page. */
  readonly fields: readonly Field[];
  /** By item, when it is asked. */
  readonly relevant: ReadonlyMap<string, string>;
}

export function drawings(form: Form, parts: Parts): ReadonlyMap<Draw, Drawing> {
  return new Map(drawsOf(form).map((draw) => [draw, drawing(draw, parts)]));
}

/** The calculations that a page needs. */
export function drawnBefore({ blocks }: FormPage, all: ReadonlyMap<Draw, Drawing>): readonly Field[] {
  const draws = new Set(blocks.flatMap((block) => (block.kind === "group" && block.draw !== undefined ? [block.draw] : [])));
  return [...draws].flatMap((draw) => all.get(draw)!.fields);
}

function drawing({ count, items, batteries }: Draw, parts: Parts): Drawing {
  const [{ id: on }] = batteries as [Draw["batteries"][number]];
  const fields: Field[] = [];
  const relevant = new Map<string, string>();
  let before = "0";
  items.forEach((item, index) => {
    const chance = parts.names.free(`${item}_chance`);
    const taken = parts.names.free(`${item}_taken`);
    const left = items.length - index;
    fields.push(
      { name: chance, on, type: "calculate", calculation: "once(random())" },
      { name: taken, on, type: "calculate", calculation: `${before} + if(${ref(chance)} * ${left} < ${count} - ${before}, 1, 0)` },
    );
    relevant.set(item, `${ref(taken)} > ${before}`);
    before = ref(taken);
  });
  parts.lose(on, "platform-columns", message("losses.drawColumns", { platform: "ODK", name: fields[0]!.name }));
  return { fields, relevant };
}
