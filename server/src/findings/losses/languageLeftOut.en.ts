import type { Entry } from "../entry.ts";
import { bilingual } from "./examples.ts";

export const languageLeftOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A text that a platform has in one language only",
  why: `Readers of the other languages see it in the first one. Enter the translation in the platform where it can be
entered there, or publish a form for each language.`,
  for: { targets: ["redcap"] },
  wrong: bilingual(""),
  right: bilingual('  allow language-left-out because "Indonesian is entered in REDCap by hand."\n'),
} as const satisfies Entry;
