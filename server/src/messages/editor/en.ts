/** The words that only editors show, by subject. They stand apart, as the command line starts sooner without them. */

import { actions } from "./en/actions.ts";
import { answers } from "./en/answers.ts";
import { functions } from "./en/functions.ts";
import { hovers } from "./en/hovers.ts";
import { keywords } from "./en/keywords.ts";
import { lenses } from "./en/lenses.ts";
import { live } from "./en/live.ts";
import { proposals } from "./en/proposals.ts";
import { refusals } from "./en/refusals.ts";
import { steps } from "./en/steps.ts";

export const en = {
  actions,
  answers,
  functions,
  hovers,
  keywords,
  lenses,
  live,
  proposals,
  refusals,
  steps,
} as const;

export type Words = typeof en;
