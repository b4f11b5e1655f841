import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const tooManyFindings = {
  severity: "error",
  allowable: false,
  message: "There are more faults after this one; only the first {limit} are shown. Mend some and look again.",
  title: "More faults than anybody reads",
  why: `After some hundred findings the rest is left out. Often one early fault causes most of them, or the file is
not an Ukur file at all.`,
  wrong: `% `.repeat(250) + "\n",
  right,
} as const satisfies Entry;
