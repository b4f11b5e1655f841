/** A program: some files and what they import, bound. Immutable; services, checks and lowering read it. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { bindInstrument } from "./bindInstrument.ts";
import { bindChoices, bindScale } from "./bindLists.ts";
import { bindModelMapping } from "./bindMapping.ts";
import { bindModel } from "./bindModel.ts";
import { bindTranslations } from "./bindTranslations.ts";
import type { BoundFile, LinkedFile } from "./files.ts";
import { Report } from "./report.ts";
import { type LibraryNames, Scope } from "./scope.ts";
import type { ModelMappingSymbol, TopSymbol } from "./symbols.ts";
import { tableOf, type Translations } from "./translations.ts";

export interface Program {
  /** Every file by its path, imported files before those that import them. */
  readonly files: ReadonlyMap<string, BoundFile>;
  /** The files that were asked for. */
  readonly roots: readonly string[];
  /** What the texts of its declarations are in other languages. */
  readonly translations: Translations;
  /** Findings of loading, parsing and binding. Checks add theirs. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Binds files.
 *
 * @param files every file by its path, imported files before those that import them
 * @param library what the library has, for names that are not in scope
 * @param kept files that are bound already and mean what they meant (`kept.ts`)
 */
export function createProgram(
  files: ReadonlyMap<string, LinkedFile>,
  roots: readonly string[],
  loading: readonly Diagnostic[],
  library: LibraryNames,
  kept: ReadonlyMap<string, BoundFile> = new Map(),
): Program {
  const bound = new Map<string, BoundFile>();
  for (const [path, parsed] of files) bound.set(path, kept.get(path) ?? bindFile(parsed, bound, library));
  bindTranslations(bound, kept);
  const diagnostics: Diagnostic[] = [...loading];
  // A file of ten thousand faults must not be spread over the stack.
  for (const { findings } of bound.values()) for (const finding of findings) diagnostics.push(finding);
  const translations = tableOf(bound.values(), (finding) => diagnostics.push(finding));
  return { files: bound, roots, translations, diagnostics };
}

function bindFile(parsed: LinkedFile, bound: ReadonlyMap<string, BoundFile>, library: LibraryNames): BoundFile {
  const findings = [...parsed.diagnostics];
  const report = new Report(parsed, findings);
  const scope = new Scope(parsed, library);
  for (const { decl, file } of parsed.imports) {
    for (const symbol of bound.get(file)?.symbols ?? []) scope.declare(symbol, decl, report);
  }
  for (const file of parsed.mapped ?? []) {
    for (const symbol of bound.get(file)?.symbols ?? []) if (symbol.kind === "model") scope.declareMapped(symbol);
  }
  const symbols: TopSymbol[] = [];
  const declare = (symbol: TopSymbol): void => {
    // A declaration whose name is missing or taken is still bound, so that its own faults are found.
    if (symbol.name !== "" && scope.declare(symbol, symbol.nameSpan, report)) symbols.push(symbol);
  };
  const mappings: ModelMappingSymbol[] = [];
  const { declarations } = parsed.tree;
  for (const decl of declarations) {
    if (decl.kind === "scale") declare(bindScale(decl, parsed.file));
    else if (decl.kind === "choices") declare(bindChoices(decl, parsed.file, report));
    else if (decl.kind === "model") declare(bindModel(decl, parsed.file, report));
  }
  // Instruments and mappings come after, as they may name what stands below them.
  for (const decl of declarations) {
    if (decl.kind === "instrument") declare(bindInstrument(decl, scope, report));
    else if (decl.kind === "mapping") mappings.push(bindModelMapping(decl, scope, report));
  }
  return { parsed, symbols, mappings, scope, references: report.references, findings, translations: new Map() };
}
