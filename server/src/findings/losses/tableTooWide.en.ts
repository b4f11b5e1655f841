import type { Entry } from "../entry.ts";
import { desk, wide, mean } from "./examples.ts";

export const tableTooWide = {
  severity: "warning",
  allowable: true,
  catalogue: "Q10",
  loss: true,
  message: "{loss}",
  title: "A table wider than a window",
  why: `Answers that are seen only after scrolling sideways are chosen less often, so means move towards the answers
in sight. Ask on fewer points, or between two poles.`,
  for: { targets: ["surveyjs"] },
  wrong: desk(mean).replace("import scales", wide).replace("agree5", "wide"),
  right: desk(mean),
} as const satisfies Entry;
