/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Words } from "./en.ts";
import { actions } from "./id/actions.ts";
import { answers } from "./id/answers.ts";
import { columns } from "./id/columns.ts";
import { commands } from "./id/commands.ts";
import { fixes } from "./id/fixes.ts";
import { functions } from "./id/functions.ts";
import { kinds } from "./id/kinds.ts";
import { lenses } from "./id/lenses.ts";
import { losses } from "./id/losses.ts";
import { outputs } from "./id/outputs.ts";
import { places } from "./id/places.ts";
import { refusals } from "./id/refusals.ts";
import { shapes } from "./id/shapes.ts";
import { tests } from "./id/tests.ts";
import type { Translated } from "./message.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = {
  actions,
  answers,
  columns,
  commands,
  fixes,
  functions,
  kinds,
  lenses,
  losses,
  outputs,
  places,
  refusals,
  shapes,
  tests,
};
