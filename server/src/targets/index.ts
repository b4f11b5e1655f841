/** The platforms that an instrument can be written for. */

import { surveyjs } from "./surveyjs/index.ts";
import type { Target } from "./target.ts";

/** Every target, in the order in which they are listed. */
export const targets: readonly Target[] = [surveyjs];

/** The target that `--target` names, if there is one. */
export function targetById(id: string): Target | undefined {
  return targets.find((target) => target.id === id);
}
