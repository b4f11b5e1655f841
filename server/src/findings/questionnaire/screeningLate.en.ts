import type { Entry } from "../entry.ts";

import { desk, introduction } from "./examples.ts";
const used = `  question used "Have you used the desk in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  }
`;

export const screeningLate = {
  severity: "warning",
  allowable: true,
  method: "Q12",
  message:
    "This asks whether somebody has used it, after it has been rated. Put it on a page before, and show the rest where the answer is yes.",
  title: "A question that screens too late",
  why: `Whoever has not used a service has rated it by then, from hearsay. A question in front and a page with \`when\` spare them the trouble, and the data these ratings.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `Where the question is about another thing than what was rated.`,
  wrong: desk(
    introduction,
    `${used}  page first { perception }
  page second { used }
`,
  ),
  right: desk(
    introduction,
    `${used}  page first { used }
  page second when used == yes { perception }
`,
  ),
} as const satisfies Entry;
