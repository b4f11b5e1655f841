import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const optionForm = {
  severity: "error",
  allowable: false,
  message: "An option has a name, a code and a label. Write {proposed}.",
  title: "An option that lacks a part",
  why: `An option has three parts: a name for conditions and tests, a code for the data, and a label for people. The code is what statistical
packages calculate with, so it is never made up in silence.`,
  ...instead('    yes 1 "Yes"\n    no 2 "No"', '    1 = "Yes"\n    2 = "No"'),
} as const satisfies Entry;
