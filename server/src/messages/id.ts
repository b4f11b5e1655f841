/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Words } from "./en.ts";
import { answerKinds } from "./id/answerKinds.ts";
import { columns } from "./id/columns.ts";
import { commands } from "./id/commands.ts";
import { complaints } from "./id/complaints.ts";
import { configuration } from "./id/configuration.ts";
import { exercises } from "./id/exercises.ts";
import { expected } from "./id/expected.ts";
import { experts } from "./id/experts.ts";
import { failures } from "./id/failures.ts";
import { fixes } from "./id/fixes.ts";
import { formulas } from "./id/formulas.ts";
import { help } from "./id/help.ts";
import { hints } from "./id/hints.ts";
import { importAdvice } from "./id/importAdvice.ts";
import { imports } from "./id/imports.ts";
import { instruments } from "./id/instruments.ts";
import { kinds } from "./id/kinds.ts";
import { lessons } from "./id/lessons.ts";
import { losses } from "./id/losses.ts";
import { nouns } from "./id/nouns.ts";
import { outputs } from "./id/outputs.ts";
import { places } from "./id/places.ts";
import { positions } from "./id/positions.ts";
import { reasons } from "./id/reasons.ts";
import { remarks } from "./id/remarks.ts";
import { responses } from "./id/responses.ts";
import { shapes } from "./id/shapes.ts";
import { systemErrors } from "./id/systemErrors.ts";
import { tests } from "./id/tests.ts";
import type { Translated } from "./message.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = {
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
};
