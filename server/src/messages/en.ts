/** All words of Ukur's own, by subject. */

import { lenses } from "./en/lenses.ts";
import { shapes } from "./en/shapes.ts";
import { tests } from "./en/tests.ts";

export const en = { lenses, shapes, tests } as const;

export type Words = typeof en;
