import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

export const lookalike = {
  severity: "error",
  allowable: false,
  message: "{found} is written {meant} here.",
  title: "Signs or words that are others here",
  why: `Word processors turn \`-\` into a dash and \`..\` into an ellipsis. In a text that is fine. In a formula or a
range it is another sign, which the repair puts right. Conditions have words of their own in other tools, too: \`is not\` is \`!=\`,
\`at least 18\` is \`>= 18\`, \`between 17 and 30\` is two comparisons. Mind \`skip if\`, \`hide if\` and \`unless\`: they say who is *not* asked,
where \`when\` says who is. The repair turns the condition round; to delete \`skip\` alone would ask the wrong people.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1…100
}
`,
  right,
} as const satisfies Entry;
