import type { Entry } from "../entry.ts";

export const batteryClauseOnQuestion = {
  severity: "error",
  allowable: false,
  message: "{clause} arranges the items of a battery, and {name} is a question. Delete it.",
  title: "An arrangement of items for a question that has none",
  why: `\`of\`, \`by dimension\` and \`order random\` arrange the items of a battery. A question stands alone.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits order random }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  page about "About you" { visits }
}
`,
} as const satisfies Entry;
