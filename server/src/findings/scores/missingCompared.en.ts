import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

const used = `  question used "Have you been here before?" one of {
    yes 1 "Yes"
    no 0 "No"
    unsure 9 "I do not remember" missing
  }
`;

export const missingCompared = {
  severity: "error",
  allowable: false,
  message: "{option} counts as no answer to {name}, so this comparison is missing for everybody who chose it. Compare with another answer.",
  title: "A comparison with an answer that counts as none",
  why: `In a score, a comparison is missing where its answer is, and an answer that is marked \`missing\` is none. Compared with it, the
result is 0 for some and missing for the others, and 1 for nobody. In a condition that compares one answer alone it can be asked for.`,
  wrong: desk(`${used}  score forgot "Does not remember" = used == unsure`),
  right: desk(`${used}  score before "Has been here before" = used == yes`),
} as const satisfies Entry;
