import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const tableCells = {
  severity: "error",
  allowable: false,
  message:
    "The row of {code} has {count} results, and the second answer has {expected} codes: {codes}. Write one result for each, in this order.",
  title: "A row of a table with too few or too many results",
  why: `A result that lacks makes all behind it stand for another code than was meant.`,
  wrong: fitting(`    1 none none none none
    2 none some some
    3 none some good good
    4 none some good good`),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
