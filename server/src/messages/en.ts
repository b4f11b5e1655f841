/** All words of Ukur's own, by subject. */

import { actions } from "./en/actions.ts";
import { answerKinds } from "./en/answerKinds.ts";
import { answers } from "./en/answers.ts";
import { columns } from "./en/columns.ts";
import { commands } from "./en/commands.ts";
import { expected } from "./en/expected.ts";
import { failures } from "./en/failures.ts";
import { fixes } from "./en/fixes.ts";
import { functions } from "./en/functions.ts";
import { hints } from "./en/hints.ts";
import { kinds } from "./en/kinds.ts";
import { lenses } from "./en/lenses.ts";
import { losses } from "./en/losses.ts";
import { nouns } from "./en/nouns.ts";
import { outputs } from "./en/outputs.ts";
import { places } from "./en/places.ts";
import { positions } from "./en/positions.ts";
import { reasons } from "./en/reasons.ts";
import { refusals } from "./en/refusals.ts";
import { shapes } from "./en/shapes.ts";
import { tests } from "./en/tests.ts";

export const en = {
  actions,
  answerKinds,
  answers,
  columns,
  commands,
  expected,
  failures,
  fixes,
  functions,
  hints,
  kinds,
  lenses,
  losses,
  nouns,
  outputs,
  places,
  positions,
  reasons,
  refusals,
  shapes,
  tests,
} as const;

export type Words = typeof en;
