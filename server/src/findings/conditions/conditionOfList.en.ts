import type { Entry } from "../entry.ts";
import { desk } from "../scores/examples.ts";

const pages = `  page first "What you found" { perception }
  question why "What went wrong?" text long
`;

export const conditionOfList = {
  severity: "error",
  allowable: false,
  message: "A condition compares single numbers, and this has {shape}. Take the mean of it, or one of its values.",
  title: "A condition on several numbers at once",
  why: `Where some of the values compare so and others do not, nobody can tell whether the condition holds. \`mean\`, \`min\` and \`max\`
bring them to one; \`NAME.PART\` is one of them.`,
  wrong: desk(`${pages}  page low "What went wrong" when perception < 3 { why }
  page before "What you expect" { expectation }`),
  right: desk(`${pages}  page low "What went wrong" when mean(perception) < 3 { why }
  page before "What you expect" { expectation }`),
} as const satisfies Entry;
