import type { Entry } from "../entry.ts";
import { desk } from "./examples.ts";

const information = (second: string): string =>
  desk(`  battery perception "The site has information that is…" scale agree5 code P
  dimension information {
    I1 "accurate" covers accurate
    I2 "easy to understand" covers ${second}
  }`);

export const coveredTwice = {
  severity: "warning",
  allowable: true,
  message: "{item} covers {attribute}, and so does {other}: this topic counts twice in {dimension}, and others once or not at all. {hint}",
  title: "An attribute that is covered twice, beside others that are not",
  why: `A mean gives every item the same weight. So a topic with two items counts twice as much as its neighbour with
one, and nobody has decided that. Most often it is a line that was copied and not changed to the end: the topic that was
meant is then covered by no item.

Two items a topic are good practice where all topics of the dimension have them, and there is no finding then. Nor is
there one for two items that different batteries ask. If one topic is to have more weight, allow this with the reason.`,
  wrong: information("accurate"),
  right: information("understandable"),
} as const satisfies Entry;
