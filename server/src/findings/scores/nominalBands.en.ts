import type { Entry } from "../entry.ts";
import { fitting } from "./examples.ts";

export const nominalBands = {
  severity: "error",
  allowable: false,
  message: "The results of {score} are names and no amounts, so they have no bands. Leave the bands out.",
  title: "Bands of named results",
  why: `A band is a range of a number. The codes of named results only tell them apart; which comes before which means nothing.`,
  wrong: fitting(
    `    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`,
    "expectation, perception",
    ' bands { "low" 1..2 }',
  ),
  right: fitting(`    1 none none none none
    2 none some some some
    3 none some good good
    4 none some good good`),
} as const satisfies Entry;
