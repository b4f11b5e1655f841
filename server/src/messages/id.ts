/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Words } from "./en.ts";
import { fixes } from "./id/fixes.ts";
import { lenses } from "./id/lenses.ts";
import { losses } from "./id/losses.ts";
import { places } from "./id/places.ts";
import { columns } from "./id/columns.ts";
import { actions } from "./id/actions.ts";
import { refusals } from "./id/refusals.ts";
import { answers } from "./id/answers.ts";
import { outputs } from "./id/outputs.ts";
import { shapes } from "./id/shapes.ts";
import { tests } from "./id/tests.ts";
import type { Translated } from "./message.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = {
  fixes,
  lenses,
  losses,
  places,
  outputs,
  answers,
  refusals,
  actions,
  columns,
  shapes,
  tests,
};
