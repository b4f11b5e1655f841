/** The platforms that an instrument can be written for. */

import { surveyjs } from "./surveyjs/index.ts";
import type { Target } from "./target.ts";

/** Every target, in the order in which they are listed. */
export const targets: readonly Target[] = [surveyjs];
