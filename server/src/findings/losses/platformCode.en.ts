import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const platformCode = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A code of an answer that a platform changes",
  why: `The data of this platform then hold another code for this answer than the codebook and the scripts. What counts
answers by their codes leaves it out, or takes it for something else. The form itself counts rightly. Choose codes that
every platform takes, such as \`99\` for an answer that does not count, or recode the data before they are analysed.`,
  for: { targets: ["limesurvey"] },
  wrong: asked('question detail "How was it?" one of { bad -1 "Bad" good 1 "Good" }'),
  right: asked('question detail "How was it?" one of { bad 0 "Bad" good 1 "Good" }'),
} as const satisfies Entry;
