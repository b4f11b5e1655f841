/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Translated } from "../message.ts";
import type { Words } from "./en.ts";
import { actions } from "./id/actions.ts";
import { answers } from "./id/answers.ts";
import { functions } from "./id/functions.ts";
import { hovers } from "./id/hovers.ts";
import { keywords } from "./id/keywords.ts";
import { lenses } from "./id/lenses.ts";
import { live } from "./id/live.ts";
import { proposals } from "./id/proposals.ts";
import { refusals } from "./id/refusals.ts";
import { steps } from "./id/steps.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = {
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
};
