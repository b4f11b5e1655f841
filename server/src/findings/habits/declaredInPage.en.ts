import type { Entry } from "../entry.ts";
import { right } from "./examples.ts";

const question = 'question used "Have you used the desk?" one of {\n    yes 1 "Yes"\n    no 2 "No"\n  }';

export const declaredInPage = {
  severity: "error",
  allowable: false,
  message: "A page names what stands on it. Write the {kind} outside of its braces, and here only {name}.",
  title: "A question written inside a page",
  why: `Questions, batteries and notes stand beside the pages: a page lists their names in the order in which they are shown. So one can be moved to
another page without touching it, and the same battery can be asked in parts on several pages.`,
  wrong: right.replace(question, `page first {\n    perception\n    ${question.replaceAll("\n", "\n  ")}\n  }`),
  right: right.replace(question, `page first {\n    perception\n    used\n  }\n  ${question}`),
} as const satisfies Entry;
