/** How SurveyJS can show answers. */

import type { Look, Scale } from "../../instrument/schema.ts";

/** SurveyJS draws no more smileys. */
const mostSmileys = 10;

/** Whether answers can be shown so. What is no point of the scale has no place on a slider, and is no star. */
export function canShow(look: Look, scale: Scale | undefined): boolean {
  if (look === "buttons" || look === "list") return true;
  if (scale === undefined) return look === "slider";
  if (scale.missing.length > 0) return false;
  return look !== "smileys" || scale.points.length <= mostSmileys;
}
