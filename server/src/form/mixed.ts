/** Batteries whose items come in another order for each respondent. */

import type { Form } from "./form.ts";

/** Their ids, in the order of the form. */
export function mixedBatteries({ pages }: Form): ReadonlySet<string> {
  const groups = pages.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "group"));
  return new Set(groups.filter(({ random, joined }) => random || joined?.random === true).map(({ battery }) => battery.id));
}
