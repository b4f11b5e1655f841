/** How long an instrument takes. */

import type { InstrumentSymbol } from "../semantics/symbols.ts";

/**
 * Seconds that an answer takes. A rating in a grid takes about 6, a question of its own about 10, an open text a minute or
 * more (Pew Research Center's burden points; platforms' published response times). They are for planning, not for payment.
 */
const seconds = { rating: 6, question: 10, openText: 60, rank: 5 } as const;

/** The whole minutes that a respondent needs who sees every page, at least 1. */
export function minutesToComplete(instrument: InstrumentSymbol): number {
  let total = 0;
  for (const battery of instrument.batteries) total += seconds.rating * battery.items.length;
  for (const { type } of instrument.questions) {
    switch (type?.kind) {
      case "rank":
        total += seconds.rank * type.options.length;
        break;
      case "rankDimensions":
        total += seconds.rank * type.dimensions.length;
        break;
      case "share":
        total += seconds.question * type.dimensions.length;
        break;
      case "text":
        total += type.long ? seconds.openText : seconds.question;
        break;
      default:
        total += seconds.question;
    }
  }
  return Math.max(1, Math.ceil(total / 60));
}
