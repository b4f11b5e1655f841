/** Every place that names what is named at a place. */

import { DocumentHighlightKind, type DocumentHighlight, type Location, type Position } from "vscode-languageserver-types";
import type { Program } from "../semantics/program.ts";
import { isLibrary, occurrencesOf, symbolAt } from "../semantics/references.ts";
import { locationOf, type UriOf } from "./locations.ts";
import { offsetAt, rangeOf } from "./positions.ts";

/**
 * The places in all files of the program.
 *
 * @param beside programs that name the same declarations of the library
 */
export function references(
  program: Program,
  file: string,
  position: Position,
  includeDeclaration: boolean,
  uriOf: UriOf,
  beside: Iterable<Program> = [],
): Location[] {
  const parsed = program.files.get(file)?.parsed;
  const symbol = parsed && symbolAt(program, file, offsetAt(parsed, position));
  if (!symbol) return [];
  const placesIn = (each: Program): Location[] =>
    occurrencesOf(each, symbol)
      .filter(({ role, file: other }) => (includeDeclaration || role === "reference") && (each === program || !isLibrary(other)))
      .map((occurrence) => locationOf(each, occurrence.file, occurrence.span, uriOf));
  if (!isLibrary(symbol.file)) return placesIn(program);
  return [...new Set([program, ...beside])].flatMap(placesIn);
}

/** The places in the same file, to be marked while the cursor is there. */
export function documentHighlights(program: Program, file: string, position: Position): DocumentHighlight[] {
  const parsed = program.files.get(file)?.parsed;
  const symbol = parsed && symbolAt(program, file, offsetAt(parsed, position));
  if (!symbol) return [];
  return occurrencesOf(program, symbol)
    .filter((occurrence) => occurrence.file === file)
    .map(({ span, role }) => ({
      range: rangeOf(parsed, span),
      kind: role === "declaration" ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
