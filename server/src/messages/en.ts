/** Words of Ukur's own, by subject: all but those that only editors show (`editor/`). */

import { answerKinds } from "./en/answerKinds.ts";
import { columns } from "./en/columns.ts";
import { commands } from "./en/commands.ts";
import { complaints } from "./en/complaints.ts";
import { configuration } from "./en/configuration.ts";
import { exercises } from "./en/exercises.ts";
import { expected } from "./en/expected.ts";
import { experts } from "./en/experts.ts";
import { failures } from "./en/failures.ts";
import { fixes } from "./en/fixes.ts";
import { formulas } from "./en/formulas.ts";
import { help } from "./en/help.ts";
import { hints } from "./en/hints.ts";
import { importAdvice } from "./en/importAdvice.ts";
import { imports } from "./en/imports.ts";
import { instruments } from "./en/instruments.ts";
import { kinds } from "./en/kinds.ts";
import { lessons } from "./en/lessons.ts";
import { losses } from "./en/losses.ts";
import { nouns } from "./en/nouns.ts";
import { outputs } from "./en/outputs.ts";
import { places } from "./en/places.ts";
import { positions } from "./en/positions.ts";
import { reasons } from "./en/reasons.ts";
import { remarks } from "./en/remarks.ts";
import { responses } from "./en/responses.ts";
import { shapes } from "./en/shapes.ts";
import { systemErrors } from "./en/systemErrors.ts";
import { tests } from "./en/tests.ts";

export const en = {
  answerKinds,
  columns,
  commands,
  complaints,
  configuration,
  exercises,
  expected,
  experts,
  failures,
  fixes,
  formulas,
  help,
  hints,
  importAdvice,
  imports,
  instruments,
  kinds,
  lessons,
  losses,
  nouns,
  outputs,
  places,
  positions,
  reasons,
  remarks,
  responses,
  shapes,
  systemErrors,
  tests,
} as const;

export type Words = typeof en;
