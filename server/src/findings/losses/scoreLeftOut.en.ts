import type { Entry } from "../entry.ts";
import { desk, mean } from "./examples.ts";

export const scoreLeftOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A score that a platform does not calculate",
  why: `The definition is then worked out a second time in the analysis, where a forgotten reversal or another rule
for missing answers goes unnoticed. Take the formula from the message or from the codebook, and compare with the tests of
the instrument.`,
  for: { targets: ["paper"] },
  wrong: desk(mean),
  right: desk(""),
} as const satisfies Entry;
