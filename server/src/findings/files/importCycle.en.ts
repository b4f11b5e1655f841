import type { Entry } from "../entry.ts";
import { good3 } from "./examples.ts";

export const importCycle = {
  severity: "error",
  allowable: false,
  message: "This import leads back to this file ({chain}). Move what both files need to a third file and import that.",
  title: "Files that import each other",
  why: `If two files import each other, neither can be read first. Move what both need to a third file, and let both
import that.

A translation needs no import of what it translates: its target is looked up in the files that import it.`,
  wrong: `import "./scales.ukur"

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale good3
}
`,
  right: `import "./points.ukur"

instrument desk "The help desk" {
  languages en
  question overall "How good is the help desk?" scale good3
}
`,
  beside: { "scales.ukur": `import "./desk.ukur"\n\n${good3}`, "points.ukur": good3 },
} as const satisfies Entry;
