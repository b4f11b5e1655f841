/** How long an instrument takes. */

import { descriptionOf } from "../semantics/questionKinds.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";

/** Seconds that a rating in a grid takes (the sources are at the kinds of questions). They are for planning, not for payment. */
const rating = 6;

/** The whole minutes that a respondent needs who sees every page, at least 1. */
export function minutesToComplete(instrument: InstrumentSymbol): number {
  let total = 0;
  for (const battery of instrument.batteries) total += rating * battery.items.length;
  for (const question of instrument.questions) total += descriptionOf(question)?.seconds ?? 0;
  return Math.max(1, Math.ceil(total / 60));
}
