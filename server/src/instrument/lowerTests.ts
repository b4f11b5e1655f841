/** The author's tests, as the answers of a respondent and the results they must give. */

import type * as s from "../semantics/symbols.ts";
import { plain } from "./parts.ts";
import type * as i from "./schema.ts";

/** The tests of an instrument, in the order of the file; their expectations, too, so that each can be found in its text again. */
export function lowerTests(symbol: s.InstrumentSymbol): i.Test[] {
  return symbol.tests.map(({ decl, given, expect }) => ({
    title: decl.title?.value ?? "",
    answers: Object.fromEntries(given),
    expect: expect.map(({ variable, value, decimals }) => ({ variable, value, ...plain({ decimals }) })),
  }));
}
