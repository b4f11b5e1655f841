/** Items that are drawn by chance: hidden equations go through them, and take each with the chance that is left for it. */

import type { Draw, FormPage } from "../../form/form.ts";
import type { Text } from "../../instrument/schema.ts";
import { always, question, type LimeQuestion } from "./model.ts";
import type { LimeNames } from "./names.ts";

/** So fine is the chance. */
const parts = 1_000_000;

/**
 * The equations that the items of a page need before them.
 * @param every a text in every language of the instrument
 */
export function drawnBefore({ blocks }: FormPage, names: LimeNames, every: Text): LimeQuestion[] {
  const draws = new Set(blocks.flatMap((block) => (block.kind === "group" && block.draw !== undefined ? [block.draw] : [])));
  return [...draws].flatMap((draw) => equationsOf(draw, names, every));
}

function equationsOf(draw: Draw, { draws }: LimeNames, every: Text): LimeQuestion[] {
  const title: Text = Object.fromEntries(Object.keys(every).map((language) => [language, ""]));
  const equation = (code: string, expression: string): LimeQuestion =>
    question(code, "*", title, { attributes: { equation: `{${expression}}`, hidden: "1" } });
  let before = "0";
  return draws.get(draw)!.flatMap(({ chance, taken }, index) => {
    const left = draw.items.length - index;
    const own = [
      // Drawn once: coming back to a page draws no other items.
      equation(chance, `if(is_empty(${chance}.NAOK), rand(0, ${parts - 1}), ${chance}.NAOK)`),
      equation(taken, `sum(${before}, if(${chance}.NAOK * ${left} < (${draw.count} - ${before}) * ${parts}, 1, 0))`),
    ];
    before = `${taken}.NAOK`;
    return own;
  });
}

/** When an item is asked. */
export function drawnWhen(draw: Draw | undefined, item: string, { draws }: LimeNames): string {
  if (draw === undefined) return always.relevance;
  const index = draw.items.indexOf(item);
  const all = draws.get(draw)!;
  return `${all[index]!.taken}.NAOK > ${index === 0 ? "0" : `${all[index - 1]!.taken}.NAOK`}`;
}
