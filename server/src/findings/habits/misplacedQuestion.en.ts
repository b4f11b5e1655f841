import type { Entry } from "../entry.ts";
import { instead } from "./examples.ts";

export const misplacedQuestion = {
  severity: "error",
  allowable: false,
  message: "A question stands beside the dimensions, not in one. Move {name} behind the brace of its dimension.",
  title: "A question inside a dimension",
  why: `The items of a dimension are answered on the scale of the batteries, and are scored together. A question has an answer of
its own kind, and belongs to no dimension. It stands beside them, and pages say where it is shown.`,
  ...instead(
    'reverse\n  }\n  question used "Have you used the desk?" one of {\n    yes 1 "Yes"\n    no 2 "No"\n  }',
    'reverse\n    question used "Have you used the desk?" one of { yes 1 "Yes" no 2 "No" }\n  }',
  ),
} as const satisfies Entry;
