import type { Entry } from "../entry.ts";

const desk = (options: string): string => `instrument desk "The desk" {
  languages en
  question age "How old are you?" one of {
${options}
    declined 98 "I prefer not to say" missing
  }
}
`;

export const noOpenBand = {
  severity: "warning",
  allowable: true,
  method: "Q02",
  message: '"{label}" is the last of the ranges on its side, and whoever lies beyond it has no answer. Add one such as "{proposed}".',
  title: "Ranges of answers that do not reach to the end",
  why: `Who is older than the oldest answer, or earns more, breaks off or chooses a wrong one. If such people are not asked, say so in the
\`population\`, the \`intro\` or the question: the number there ends the finding.`,
  source: "Willis & Lessler 1999 (QAS 7f)",
  mistaken: `Where only some are asked and no text says so. Ends of their own are known: 100 percent, 7 days, 24 hours, 12 months.`,
  repair: `Adds the open range.`,
  wrong: desk(`    young 1 "Less than 18 years"
    middle 2 "18 to 39 years"
    old 3 "40 to 64 years"`),
  right: desk(`    young 1 "Less than 18 years"
    middle 2 "18 to 39 years"
    old 3 "40 years or older"`),
} as const satisfies Entry;
