import type { Entry } from "../entry.ts";

export const fileTooLarge = {
  severity: "error",
  allowable: false,
  message: "This file has {size} MB; Ukur reads up to {limit} MB. Split it and import the parts.",
  title: "A file that is too large",
  why: `An instrument of ten thousand items has about 5 MB. A larger file is most likely not an instrument but data or
a picture. If it is one, split it and import the parts.`,
} as const satisfies Entry;
