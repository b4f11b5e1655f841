import type { Entry } from "../entry.ts";
import { asked } from "./examples.ts";

export const answerKindChanged = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "A kind of answer that a platform does not have",
  why: `The platform has no question of that kind, so people write in words what they would choose, point at or hand in
elsewhere. The answers are read as what they are where they can be: say in the wording how they are to be written.`,
  for: { targets: ["redcap"] },
  wrong: asked('question detail "Where do you stand?" place'),
  right: asked('question detail "In which street do you stand?" text'),
} as const satisfies Entry;
