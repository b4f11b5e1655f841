import type { Entry } from "../entry.ts";

export const conditionValue = {
  severity: "error",
  allowable: false,
  catalogue: "Q11",
  message: "{name} can never be {value}: it goes from {lo} to {hi}.",
  title: "A comparison with a value that cannot occur",
  why: `No answer within the limits of the question or the scale compares so, and nobody will ever see the page.`,
  wrong: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 1..100
  question comment "What should change first?" text long
  page often "Your visits" { visits }
  page end "At the end" when visits == 0 { comment }
}
`,
  right: `instrument desk "The help desk" {
  languages en
  question visits "How often have you been here?" number 0..100
  question comment "What should change first?" text long
  page often "Your visits" { visits }
  page end "At the end" when visits == 0 { comment }
}
`,
} as const satisfies Entry;
