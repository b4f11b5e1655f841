import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const marksLeftOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Bold words and links that a platform shows as plain text",
  why: `Respondents read the words all the same, and behind those of a link its address, which they have to copy. Where a word must not be
overlooked, put it first in the sentence rather than into bold letters.`,
  for: { targets: ["surveyjs"] },
  wrong: asked('question detail "What did **you** use?" text'),
  right: asked('question detail "What did you use?" text'),
} as const satisfies Entry;
