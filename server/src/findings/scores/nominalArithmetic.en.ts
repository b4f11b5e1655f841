import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

const reader = `  question reader "What kind of reader are you?" one of {
    student 1 "Student"
    teacher 2 "Teacher"
    other   3 "Another kind"
  }
`;

export const nominalArithmetic = {
  severity: "error",
  allowable: false,
  message: "{name} cannot be calculated with: {reason}",
  title: "A calculation with answers that are no amounts",
  why: `The codes of a choice only name the answers. "Student" is 1 and "Teacher" is 2, and a mean of 1.5 is nobody.
Ask on a scale if you need an amount, or count the people in each answer afterwards.`,
  source: "Stevens (1946), On the theory of scales of measurement.",
  wrong: desk(`${reader}  score kind "Kind" = reader * 2`),
  right: desk(`${reader}  score quality "Quality" = mean(perception) * 2`),
} as const satisfies Entry;
