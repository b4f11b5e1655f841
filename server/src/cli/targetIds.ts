/** Which targets a command line means. */

import { outputTargets } from "../compiler/outputs.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { Misuse } from "./misuse.ts";

/** The targets asked for; all of them where none is. */
export function targetIds(asked: readonly string[] = []): readonly string[] {
  const known = outputTargets.map(({ id }) => id);
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return asked.length > 0 ? asked : known;
  throw new Misuse(`There is no target called ${unknown}.${didYouMean(unknown, known) || ` There are ${known.join(", ")}.`}`);
}
