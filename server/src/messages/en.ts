/** Words of Ukur's own, by subject: all but those that only editors show (`editor/`). */

import { columns } from "./en/columns.ts";
import { commands } from "./en/commands.ts";
import { complaints } from "./en/complaints.ts";
import { fixes } from "./en/fixes.ts";
import { formulas } from "./en/formulas.ts";
import { help } from "./en/help.ts";
import { kinds } from "./en/kinds.ts";
import { lessons } from "./en/lessons.ts";
import { losses } from "./en/losses.ts";
import { outputs } from "./en/outputs.ts";
import { places } from "./en/places.ts";
import { shapes } from "./en/shapes.ts";
import { systemErrors } from "./en/systemErrors.ts";
import { tests } from "./en/tests.ts";

export const en = {
  columns,
  commands,
  complaints,
  fixes,
  formulas,
  help,
  kinds,
  lessons,
  losses,
  outputs,
  places,
  shapes,
  systemErrors,
  tests,
} as const;

export type Words = typeof en;
