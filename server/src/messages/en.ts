/** All words of Ukur's own, by subject. */

import { fixes } from "./en/fixes.ts";
import { lenses } from "./en/lenses.ts";
import { losses } from "./en/losses.ts";
import { places } from "./en/places.ts";
import { columns } from "./en/columns.ts";
import { actions } from "./en/actions.ts";
import { refusals } from "./en/refusals.ts";
import { answers } from "./en/answers.ts";
import { outputs } from "./en/outputs.ts";
import { shapes } from "./en/shapes.ts";
import { tests } from "./en/tests.ts";

export const en = { fixes, lenses, losses, places, outputs, answers, refusals, actions, columns, shapes, tests } as const;

export type Words = typeof en;
