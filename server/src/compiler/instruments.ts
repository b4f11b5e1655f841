/** The instruments that files declare, as the waist. */

import type { Instrument } from "../instrument/schema.ts";
import { lower } from "../instrument/lower.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import type { Program } from "../semantics/program.ts";

export interface Declared {
  readonly symbol: InstrumentSymbol;
  readonly instrument: Instrument;
  /** The text of the file that declares it. */
  readonly text: string;
}

/** Those declared in `file` itself. Its program has no error. */
export function instrumentsIn(file: string, programs: Iterable<Program>): Declared[] {
  for (const program of programs) {
    const bound = program.files.get(file);
    if (!bound) continue;
    const symbols = bound.symbols.filter((symbol) => symbol.kind === "instrument");
    return symbols.map((symbol) => ({
      symbol,
      instrument: lower(symbol, program.translations, String(bound.parsed.text)),
      text: String(bound.parsed.text),
    }));
  }
  return [];
}
