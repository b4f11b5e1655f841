/** The `test` blocks of a file, for a list of tests. */

import type { Range } from "vscode-languageserver-types";
import { message } from "../messages/message.ts";
import type { Program } from "../semantics/program.ts";
import type { InstrumentSymbol } from "../semantics/symbols.ts";
import { rangeOf } from "./positions.ts";
import { english, type Speech } from "./speech.ts";

export interface ListedTest {
  /** Stays the same while its instrument and its title do. */
  readonly id: string;
  readonly label: string;
  /** The name of its instrument. */
  readonly instrument: string;
  readonly range: Range;
}

/** The tests of a file, in the order of the text. */
export function testsOf(program: Program, file: string, { say }: Speech = english): ListedTest[] {
  const bound = program.files.get(file);
  const instruments = bound?.symbols.filter((symbol) => symbol.kind === "instrument") ?? [];
  return instruments.flatMap((instrument) => {
    const ids = testIds(instrument);
    return instrument.tests.map(({ decl: test }, index) => ({
      id: ids[index]!,
      label: test.title?.value || say(message("tests.untitled")),
      instrument: instrument.name,
      range: rangeOf(bound!.parsed, test),
    }));
  });
}

/** The ids of an instrument's tests, in their order. A title that comes again gets a number. */
export function testIds({ name, tests }: InstrumentSymbol): string[] {
  const seen = new Map<string, number>();
  return tests.map(({ decl: { title } }) => {
    const id = `${name}/${title?.value ?? ""}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
  });
}
