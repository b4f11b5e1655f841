import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const formatLeavesOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A file format that holds only a part of the instrument",
  why: `Some platforms take several formats, and the simple ones leave out languages, required answers, limits,
branches or scores. Import the full one where you can.`,
  for: { targets: ["qualtrics"] },
  wrong: desk(""),
  right: desk('  allow format-leaves-out because "We import the .qsf."\n'),
} as const satisfies Entry;
