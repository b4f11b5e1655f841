import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const tableRow = {
  severity: "error",
  allowable: false,
  message: "A row for {code} does not fit. {hint}",
  title: "A row of a table that belongs to no code",
  why: `A row of a table starts with a code of the first answer, and says what comes of it with each code of the second.`,
  wrong: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    5 none some good good`),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
