import type { Entry } from "../entry.ts";

import { desk, introduction } from "../questionnaire/examples.ts";

export const adaptedWithoutWhy = {
  severity: "warning",
  allowable: true,
  method: "P02",
  message: "This does not tell what was changed, nor why. Say both in a sentence.",
  title: "An adaptation without its reason",
  why: `A changed instrument is another one, until its reader can judge the changes: what was left out, added, reworded or translated, and why. The codebook prints this sentence.`,
  source: "Flake & Fried 2020",
  mistaken: `Where three words say it.`,
  repair: `Writes what was changed, as far as the model tells, with a place for the reason.`,
  wrong: desk(`  adapted from "Somebody (2001)" because "adapted"
${introduction}`),
  right: desk(`  adapted from "Somebody (2001)" because "The service is a public counter, so the items about rooms were left out."
${introduction}`),
} as const satisfies Entry;
