/** All words of Ukur's own, by subject. */

import { actions } from "./en/actions.ts";
import { answers } from "./en/answers.ts";
import { columns } from "./en/columns.ts";
import { commands } from "./en/commands.ts";
import { fixes } from "./en/fixes.ts";
import { functions } from "./en/functions.ts";
import { kinds } from "./en/kinds.ts";
import { lenses } from "./en/lenses.ts";
import { losses } from "./en/losses.ts";
import { outputs } from "./en/outputs.ts";
import { places } from "./en/places.ts";
import { refusals } from "./en/refusals.ts";
import { shapes } from "./en/shapes.ts";
import { tests } from "./en/tests.ts";

export const en = {
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
} as const;

export type Words = typeof en;
