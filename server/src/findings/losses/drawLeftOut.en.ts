import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

export const drawLeftOut = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Items that a platform does not draw",
  why: `With \`draw\` each respondent gets some of the items, by chance. A platform that cannot do this shows all of them to everybody: the questionnaire is
longer there, and people may tire of it. Use a platform that draws, or say in the report who was asked what.`,
  for: { targets: ["redcap"] },
  wrong: desk("", "perception draw 1"),
  right: desk(""),
} as const satisfies Entry;
