import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const textChanged = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A text that a platform changes",
  why: `Some platforms replace signs when they read a file, or cannot show them. Respondents then see other signs than
the author wrote. Look at the place in the platform, and write the text without them if that matters.`,
  for: { targets: ["xlsform"] },
  wrong: asked('question detail "What does “open” mean to you?" text'),
  right: asked('question detail "What does \\"open\\" mean to you?" text'),
} as const satisfies Entry;
