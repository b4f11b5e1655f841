/** The instruments that files declare, as the waist. */

import type { Instrument } from "../instrument/schema.ts";
import { lower } from "../instrument/lower.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import type { Loaded } from "./load.ts";

export interface Declared {
  readonly symbol: InstrumentSymbol;
  readonly instrument: Instrument;
}

/** Those declared in `file` itself. Its program has no error. */
export function instrumentsIn(file: string, { programs }: Loaded): Declared[] {
  const bound = programs.map((program) => program.files.get(file)).find((found) => found !== undefined);
  if (bound === undefined) return [];
  return bound.symbols
    .filter((symbol) => symbol.kind === "instrument")
    .map((symbol) => ({ symbol, instrument: lower(symbol, bound.parsed.text) }));
}
