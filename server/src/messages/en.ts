/** Words of Ukur's own, by subject: all but those that only editors show (`editor/`). */

import { columns } from "./en/columns.ts";
import { commands } from "./en/commands.ts";
import { fixes } from "./en/fixes.ts";
import { formulas } from "./en/formulas.ts";
import { kinds } from "./en/kinds.ts";
import { losses } from "./en/losses.ts";
import { outputs } from "./en/outputs.ts";
import { places } from "./en/places.ts";
import { shapes } from "./en/shapes.ts";
import { tests } from "./en/tests.ts";

export const en = {
  columns,
  commands,
  fixes,
  formulas,
  kinds,
  losses,
  outputs,
  places,
  shapes,
  tests,
} as const;

export type Words = typeof en;
