/** Which targets a command line means, and where they come from. */

import { outputTargets, usualTargets, type LoadOthers } from "../compiler/outputs.ts";
import { message } from "../messages/message.ts";
import type { Target } from "../targets/target.ts";
import { noneCalled } from "./misuse.ts";
import { loadShipped } from "./shipped.ts";

/** The targets asked for; `all` are all of them, and where none is asked for, the usual ones. */
export function targetIds(asked: readonly string[] = []): readonly string[] {
  const known = outputTargets.map(({ id }) => id);
  if (asked.includes("all")) return known;
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return asked.length > 0 ? asked : usualTargets;
  const complaint = message("complaints.noTarget", { name: unknown });
  throw noneCalled(unknown, complaint, ["all", ...known], message("complaints.targets", { names: known }));
}

/** The targets that ship in a file of their own. */
export const loadOthers: LoadOthers = async () =>
  (await loadShipped<{ readonly others: readonly Target[] }>("../targets/others.ts", "targets.cjs")).others;
