/** How far an instrument is: nobody is told what a beginning lacks as a whole. */

import type { InstrumentSymbol } from "../semantics/symbols.ts";

/** An instrument with fewer items than these is being begun, or is an example. */
export const leastInAll = 6;

/** Whether it is meant to be used: its version is 1 or more. */
export function isFinished({ metadata }: InstrumentSymbol): boolean {
  return /^\D*[1-9]/.test(metadata.get("version")?.value ?? "");
}
