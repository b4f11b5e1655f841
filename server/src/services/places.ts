/** Where the declarations of an instrument stand, for a picture of it beside the text. */

import type { Range } from "vscode-languageserver-types";
import type { Program } from "../semantics/program.ts";
import { rangeOf } from "./positions.ts";

export interface DeclarationPlace {
  readonly id: string;
  /** Of the whole declaration. */
  readonly range: Range;
  /** Of its name. */
  readonly name: Range;
}

/** The declarations of an instrument that a file declares, by their ids. */
export function declarationPlaces(program: Program, file: string, instrument: string): DeclarationPlace[] {
  const bound = program.files.get(file);
  const symbol = bound?.symbols.find(({ kind, name }) => kind === "instrument" && name === instrument);
  if (!bound || symbol?.kind !== "instrument") return [];
  return [...symbol.members].map(([id, { span, nameSpan }]) => ({
    id,
    range: rangeOf(bound.parsed, span),
    name: rangeOf(bound.parsed, nameSpan),
  }));
}
