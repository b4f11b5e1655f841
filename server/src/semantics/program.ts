/**
 * A program: some files and what they import, bound. Services, checks and lowering read it and do not change it. It is true until one of its texts is
 * read again: the program of the new texts takes over what has stayed the same.
 */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { bindFile } from "./bindFile.ts";
import { bindTranslations } from "./bindTranslations.ts";
import type { BoundFile, LinkedFile } from "./files.ts";
import { mostGuesses } from "./report.ts";
import { areSame } from "./same.ts";
import type { LibraryNames } from "./scope.ts";
import type { Succession } from "./succession.ts";
import type { TopSymbol } from "./symbols.ts";
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
 * @param before files as they were bound before an edit, in a program that is not to be used any more: what has not changed is taken from them
 */
export function createProgram(
  files: ReadonlyMap<string, LinkedFile>,
  roots: readonly string[],
  loading: readonly Diagnostic[],
  library: LibraryNames,
  before: ReadonlyMap<string, BoundFile> = new Map(),
): Program {
  const bound = new Map<string, BoundFile>();
  const successions = new Map<TopSymbol, Succession>();
  for (const [path, parsed] of files) {
    const old = before.get(path);
    if (old && isSame(old, parsed, bound, before)) bound.set(path, old);
    else {
      let file = bindFile(parsed, bound, library, old, successions);
      // Only the first guesses about a file are made: which they are is known where all of it is bound.
      if (old && file.guesses > mostGuesses) file = bindFile(parsed, bound, library, undefined, successions);
      bound.set(path, file);
    }
  }
  bindTranslations(bound, before, successions);
  const diagnostics: Diagnostic[] = [...loading];
  // A file of ten thousand faults must not be spread over the stack.
  for (const { findings, bound: parts } of bound.values()) {
    for (const finding of findings) diagnostics.push(finding);
    for (const each of parts.translations.values())
      for (const standing of [each.findings, ...each.ofKeys.values()]) for (const finding of standing.now()) diagnostics.push(finding);
  }
  const translations = tableOf(bound.values(), (finding) => diagnostics.push(finding));
  return { files: bound, roots, translations, diagnostics };
}

/** Whether a file says what it said, and what it imports is what it was. */
function isSame(
  { parsed: before }: BoundFile,
  now: LinkedFile,
  bound: ReadonlyMap<string, BoundFile>,
  old: ReadonlyMap<string, BoundFile>,
): boolean {
  return (
    before.tree === now.tree &&
    before.imports.length === now.imports.length &&
    before.imports.every(({ decl, file }, index) => now.imports[index]!.decl === decl && now.imports[index]!.file === file) &&
    String(before.mapped ?? []) === String(now.mapped ?? []) &&
    [...now.imports.map(({ file }) => file), ...(now.mapped ?? [])].every((file) => haveSameSymbols(bound.get(file), old.get(file)))
  );
}

/** Whether what can be imported from a file is the same. */
function haveSameSymbols(one: BoundFile | undefined, other: BoundFile | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && areSame(one.symbols, other.symbols);
}
