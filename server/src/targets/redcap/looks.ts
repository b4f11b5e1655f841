/** How REDCap shows answers: as radio buttons, in a list that folds down, or on a slider of whole numbers. */

import type { Wanted } from "../../form/looks.ts";
import type { Look, Scale } from "../../instrument/schema.ts";

export function canShow({ look, scale, decimals, isBattery }: Wanted): boolean {
  if (look === "list") return !isBattery;
  return look === "slider" && (scale === undefined ? decimals === 0 : isSlid(look, scale));
}

/** Whether a scale is a slider. */
export function isSlid(look: Look | undefined, { missing }: Scale): boolean {
  return look === "slider" && missing.length === 0;
}
