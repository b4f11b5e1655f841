import type { Entry } from "../entry.ts";

const rooms = (rule: string): string => `import scales

instrument library "The library" {
  languages en
  question club "Are you a member of the reading club?" one of {
    yes 1 "Yes"
    no  0 "No"
  }
  question rooms "How good are the reading rooms?" scale quality5
  question evenings "How good are the evenings of the club?" scale quality5
  page all_of_you {
    club, rooms
  }
  page members when club == yes {
    evenings
  }
  score overall "All that you used" = sum(rooms, evenings)${rule}
}
`;

export const missingOnARoute = {
  severity: "warning",
  allowable: true,
  message:
    "{score} is missing for everybody who is not asked {count} of {all} parts ({condition}), as this {function} needs {least}. Add missing at least 1 if the others are enough.",
  title: "A score that is missing for all on a route",
  why: `Where pages lead some people around a part of a sum or a mean, that part is blank for all of them. By the usual rule the score then is missing,
too, and not for a few who left something out, but for a whole group. Say with \`missing at least 1\` that the parts that are there are enough, or
with \`missing none\` that the score is meant for those who were asked everything.`,
  repair: "It adds `missing at least 1` to the score.",
  wrong: rooms(""),
  right: rooms(" missing at least 1"),
} as const satisfies Entry;
