import type { Entry } from "../entry.ts";

const desk = (first: string, second: string): string => `instrument desk "The help desk" {
  languages en
  question members "How many people live with you?" number 1..20 unit "people"${first}
  question children "How many of them are children?" number 0..20 unit "children"${second}
  page one "Your household" { members }
  page two "Your children" { children }
}
`;
const rule = `
    check children <= members "There cannot be more children than people."`;

export const checkLater = {
  severity: "error",
  allowable: false,
  message:
    "{name} is asked on page {page}, after {question}, so the rule could not be checked there. Put it at the last question that it looks at.",
  title: "A rule that looks at a later answer",
  why: `A rule is checked where it stands. There the later answer is blank, a blank breaks no rule, and so nothing would ever be said.`,
  wrong: desk(rule, ""),
  right: desk("", rule),
} as const satisfies Entry;
