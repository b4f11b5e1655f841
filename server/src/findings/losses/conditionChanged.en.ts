import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const conditionChanged = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A condition that a platform cannot hold as it is",
  why: `Where the condition is left out, people see a page that was not meant for them, and their answers stand in the
data. Where it is written in another way, look at it in the platform before the survey starts. Simpler conditions, or
more pages, go into every platform.`,
  for: { targets: ["ddi"] },
  wrong: asked('question detail "What did you use?" text', " when used == yes"),
  right: asked('question detail "What did you use?" text'),
} as const satisfies Entry;
