import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const platformName = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A name that a platform changes or does not take",
  why: `Columns then have another name in the data of this platform than in the codebook and in analysis scripts. A
script that asks for the old name stops, or takes another column. Choose a name that every platform takes, or write
\`short NAME\` on the declaration for those that do not.`,
  for: { targets: ["xlsform"] },
  wrong: asked('question meta "How did you hear of us?" text').replace("detail", "meta"),
  right: asked('question detail "How did you hear of us?" text'),
} as const satisfies Entry;
