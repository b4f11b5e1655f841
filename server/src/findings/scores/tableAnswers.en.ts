import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const tableAnswers = {
  severity: "error",
  allowable: false,
  message: "{function} takes two answers, or two batteries with the same items.",
  title: "A table of anything but two answers",
  why: `The rows of a table stand for the codes of the first answer, its columns for those of the second. Two batteries are taken item by item.`,
  wrong: fitting(
    `    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`,
    "expectation",
  ),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
