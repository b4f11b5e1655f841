/** Lines above declarations: what a dimension measures with, a test to run, the instrument to look at. */

import type { CodeLens } from "vscode-languageserver-types";
import type * as ast from "../language/ast.ts";
import { message, type AnyMessage } from "../messages/message.ts";
import type { Program } from "../semantics/program.ts";
import type * as s from "../semantics/symbols.ts";
import { rangeOf } from "./positions.ts";
import { english, type Speech } from "./speech.ts";
import { testIds } from "./tests.ts";

/** The commands that an editor has to provide. Each gets the file, and the name of an instrument or the id of a test. */
export const lensCommands = { preview: "ukur.preview", runTest: "ukur.runTest" } as const;

/** The lenses of a file. */
export function codeLenses(program: Program, file: string, { say }: Speech = english): CodeLens[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const at = (span: ast.Span, title: AnyMessage, command = "", args: unknown[] = []): CodeLens => ({
    range: rangeOf(bound.parsed, span),
    command: { title: say(title), command, ...(args.length === 0 ? {} : { arguments: args }) },
  });
  return bound.symbols
    .filter((symbol) => symbol.kind === "instrument")
    .flatMap((instrument) => {
      const ids = testIds(instrument);
      return [
        at(instrument.nameSpan, message("lenses.preview"), lensCommands.preview, [file, instrument.name]),
        ...instrument.dimensions.map((dimension) => at(dimension.nameSpan, countsOf(dimension))),
        ...instrument.tests.flatMap(({ decl: { title } }, index) =>
          title ? [at(title, message("lenses.runTest"), lensCommands.runTest, [file, ids[index]])] : [],
        ),
      ];
    });
}

function countsOf({ items }: s.DimensionSymbol): AnyMessage {
  const variables = items.reduce((sum, item) => sum + item.batteries.length, 0);
  return message("lenses.counts", { items: items.length, variables });
}
