/** How much each finding counts. A profile says it for all codes. */

import { catalogue } from "./catalogue.ts";
import { codes, type Code } from "./codes.ts";
import type { Entry, Level } from "./entry.ts";

/**
 * `standard` is what everybody gets. `teaching` has what is likely to be right, too, and spells out every reason; `strict` makes warnings of what
 * others are informed of; `quiet` leaves out what is only likely.
 */
export const profiles = ["teaching", "standard", "strict", "quiet"] as const;

export type Profile = (typeof profiles)[number];

const byProfile = new Map<Profile, ReadonlyMap<Code, Level>>();

/** How much each code counts in a profile: as its entry says, or as the profile does with all of its severity. */
export function levelsIn(profile: Profile): ReadonlyMap<Code, Level> {
  let levels = byProfile.get(profile);
  if (!levels) byProfile.set(profile, (levels = new Map(codes.map((code) => [code, levelIn(catalogue[code], profile)]))));
  return levels;
}

function levelIn({ severity, method, levels }: Entry, profile: Profile): Level {
  const own = levels?.[profile];
  if (own !== undefined) return own;
  if (severity !== "info" || method === undefined) return severity;
  if (profile === "strict") return "warning";
  return profile === "quiet" ? "off" : "info";
}
