import type { Entry } from "../entry.ts";
import { desk, mean } from "./examples.ts";

export const orderNotMixed = {
  severity: "warning",
  allowable: true,
  loss: true,
  message: "{loss}",
  title: "Items whose order a platform does not mix",
  why: `Items are put in an order of chance so that the first ones do not colour the answers to the last in the same
way for everybody. A platform that cannot do this shows everybody one order, so that data from two platforms differ for
a reason that nobody sees in them. Say in the report which order people saw, or use a platform that mixes.`,
  for: { targets: ["xlsform"] },
  wrong: desk(mean, "perception order random"),
  right: desk(mean),
} as const satisfies Entry;
