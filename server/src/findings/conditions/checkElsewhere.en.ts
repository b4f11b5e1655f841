import type { Entry } from "../entry.ts";

const desk = (rule: string): string => `instrument desk "The help desk" {
  languages en
  question members "How many people live with you?" number 1..20 unit "people"
  question children "How many of them are children?" number 0..20 unit "children"
    check ${rule} "There cannot be more children than people."
  page home "Your household" { members, children }
}
`;

export const checkElsewhere = {
  severity: "error",
  allowable: false,
  message:
    "This rule is for the answer to {question}, and does not look at it. Name {question} in it, or put it at the question that it looks at.",
  title: "A rule for another answer",
  why: `A respondent reads the message of a rule at the question where it stands. If the rule does not look at that answer, nothing that is
changed there can help, and the respondent cannot go on.`,
  wrong: desk("members >= 2"),
  right: desk("children <= members"),
} as const satisfies Entry;
