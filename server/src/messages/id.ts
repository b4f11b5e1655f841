/** The same words in Indonesian. A key that lacks here does not compile. */

import type { Words } from "./en.ts";
import { columns } from "./id/columns.ts";
import { commands } from "./id/commands.ts";
import { complaints } from "./id/complaints.ts";
import { fixes } from "./id/fixes.ts";
import { formulas } from "./id/formulas.ts";
import { help } from "./id/help.ts";
import { kinds } from "./id/kinds.ts";
import { lessons } from "./id/lessons.ts";
import { losses } from "./id/losses.ts";
import { outputs } from "./id/outputs.ts";
import { places } from "./id/places.ts";
import { shapes } from "./id/shapes.ts";
import { systemErrors } from "./id/systemErrors.ts";
import { tests } from "./id/tests.ts";
import type { Translated } from "./message.ts";

export const id: { readonly [S in keyof Words]: Translated<Words[S]> } = {
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
};
