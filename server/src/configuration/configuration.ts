/** What the people of a project have decided about checks. */

import type { Code } from "../findings/codes.ts";
import type { Level } from "../findings/entry.ts";
import { levelsIn, type Profile } from "../findings/levels.ts";

export interface Configuration {
  readonly profile: Profile;
  /** How much each code counts: as in the profile, but for those that were chosen. */
  readonly levels: ReadonlyMap<Code, Level>;
  /** Words of the field that its respondents know, without capitals: they are neither misspelt nor jargon. */
  readonly glossary: ReadonlySet<string>;
  /** Words that belong together, such as `sarana dan prasarana`, without capitals: they are one thing. */
  readonly fixedPairs: ReadonlySet<string>;
  /** Who answers. What is jargon to the public is not to experts. */
  readonly audience: "public" | "experts";
}

/** What holds where nobody has decided anything else. */
export const standard: Configuration = configurationOf({});

/** A configuration from what was decided of it. */
export function configurationOf({
  profile = "standard",
  levels = {},
  glossary = [],
  fixedPairs = [],
  audience = "public",
}: {
  readonly profile?: Profile | undefined;
  readonly levels?: Readonly<{ [C in Code]?: Level | undefined }> | undefined;
  readonly glossary?: readonly string[] | undefined;
  readonly fixedPairs?: readonly string[] | undefined;
  readonly audience?: Configuration["audience"] | undefined;
}): Configuration {
  return {
    profile,
    levels: new Map([...levelsIn(profile), ...(Object.entries(levels) as [Code, Level][])]),
    glossary: new Set(glossary.map((word) => word.toLowerCase())),
    fixedPairs: new Set(fixedPairs.map((pair) => pair.toLowerCase())),
    audience,
  };
}
