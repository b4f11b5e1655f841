/** From a name to its declaration, from an import to its file, from a translation's key to the text that it translates. */

import type { Location, Position } from "vscode-languageserver-types";
import type { BoundFile } from "../semantics/files.ts";
import type { Program } from "../semantics/program.ts";
import { namesAt } from "../semantics/references.ts";
import { textAt } from "../semantics/texts.ts";
import { locationOf, type UriOf } from "./locations.ts";
import { offsetAt } from "./positions.ts";
import { touches, translationEntryAt } from "./translationEntry.ts";

/** Where the word at a position is declared. An instrument's dimension leads from its declaration to the model's dimension. */
export function definition(program: Program, file: string, position: Position, uriOf: UriOf): Location[] {
  const bound = program.files.get(file);
  if (!bound) return [];
  const offset = offsetAt(bound.parsed, position);
  const names = namesAt(program, file, offset);
  const symbol = (names.find(({ role, symbol: named }) => role === "reference" && named) ?? names.find(({ symbol: named }) => named))
    ?.symbol;
  if (symbol) return [locationOf(program, symbol.file, symbol.nameSpan, uriOf)];
  const imported = bound.parsed.imports.find(({ decl: { library, path } }) => {
    const place = library ?? path;
    return place && touches(place, offset);
  })?.file;
  if (imported !== undefined) return [locationOf(program, imported, { start: 0, end: 0 }, uriOf)];
  return translatedText(program, bound, offset, uriOf);
}

/** The text that a key such as `intro` or `1` stands for. */
function translatedText(program: Program, file: BoundFile, offset: number, uriOf: UriOf): Location[] {
  const { symbol, key } = translationEntryAt(program, file, offset) ?? {};
  const source = symbol && key?.[0] && textAt(symbol, key[0].text, key[1]?.text);
  return source ? [locationOf(program, symbol.file, source, uriOf)] : [];
}
