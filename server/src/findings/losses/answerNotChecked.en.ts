import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const answerNotChecked = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "An answer that a platform does not check",
  why: `People can then give answers that the instrument does not know: points that do not add up, one rank twice, a
date in another form. They are found only when the data are read, and cannot be asked again. Say in the wording what is
expected, and count what came in otherwise.`,
  for: { targets: ["qualtrics"] },
  wrong: asked('question detail "When were you here last?" date'),
  right: asked('question detail "How many weeks ago were you here last?" number 0..100'),
} as const satisfies Entry;
