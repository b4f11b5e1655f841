import type { Entry } from "../entry.ts";
import { desk } from "../scores/examples.ts";

const score = `  score overall "Quality" = mean(perception)
  question why "What went wrong?" text long
  page before "What you expect" { expectation }
`;

export const conditionScoreLater = {
  severity: "error",
  allowable: false,
  message: "{score} is calculated from {name}, which is asked {where}, so the condition could never be known. Move {name} {to}.",
  title: "A condition on a score that is not known yet",
  why: `A score is known when all that it is calculated from has been asked. Before that it would be missing, or calculated from a part of
the answers, and the condition would say something else than it seems to. A score that depends on what its own condition shows could never be known.`,
  wrong: desk(`${score}  page low "What went wrong" when overall < 3 { why }
  page after "What you found" { perception }`),
  right: desk(`${score}  page after "What you found" { perception }
  page low "What went wrong" when overall < 3 { why }`),
} as const satisfies Entry;
