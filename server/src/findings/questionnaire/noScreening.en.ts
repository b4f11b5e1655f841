import type { Entry } from "../entry.ts";

import { desk, introduction } from "./examples.ts";
const used = `  question used "Have you used the desk in the last 12 months?" one of {
    yes 1 "Yes"
    no 0 "No"
  }
`;

const population = '  population "People who used the desk in the last 12 months"\n';

export const noScreening = {
  severity: "warning",
  allowable: true,
  method: "Q12",
  message: "Only people who have used it are meant, and nobody is asked. Ask it first, and show the rest where the answer is yes.",
  title: "Nobody is asked whether he is meant",
  why: `Whoever has not used a service can still rate it, from hearsay, and nobody can tell these ratings apart. A question in front and a page with \`when\` keep them out.`,
  source: "Dillman, Smyth & Christian 2014",
  mistaken: `Where people were invited by name: say in \`population\` that they were invited.`,
  wrong: desk(introduction + population),
  right: desk(
    introduction + population,
    `${used}  page first { used }
  page second when used == yes { perception }
`,
  ),
} as const satisfies Entry;
