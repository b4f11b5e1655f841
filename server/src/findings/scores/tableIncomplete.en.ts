import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const tableIncomplete = {
  severity: "error",
  allowable: false,
  message: "The table has no row for {codes}.",
  title: "A table that lacks rows",
  why: `Whoever gives an answer that has no row would have no result, and nobody would see why.`,
  wrong: fitting(`    1 none none none none
    2 none some some some
    3 none some good good`),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
