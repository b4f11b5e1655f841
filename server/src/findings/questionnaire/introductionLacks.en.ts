import type { Entry } from "../entry.ts";

import { desk, introduction } from "./examples.ts";

export const introductionLacks = {
  severity: "warning",
  allowable: true,
  method: "Q07",
  message: "The introduction does not say {missing}.",
  title: "An introduction that leaves something out",
  why: `People can agree only to what they have been told: that they may stop, how long it takes, what becomes of their answers and whom they can ask. \`{minutes}\` writes the minutes that Ukur reckons.`,
  source: "Dillman, Smyth & Christian 2014; ICC/ESOMAR International Code (2016)",
  mistaken: `Where it says so in words that Ukur does not know.`,
  wrong: desk('  contact "desk@example.org"\n  intro "We want to serve you better. This takes {minutes} minutes."\n'),
  right: desk(introduction),
} as const satisfies Entry;
