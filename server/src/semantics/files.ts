/** A program's files, before and after binding. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import type { References } from "./referred.ts";
import type { Scope } from "./scope.ts";
import type { ModelMappingSymbol, TopSymbol } from "./symbols.ts";
import type { FileTranslations } from "./translations.ts";

/** A parsed file with the files that its imports led to. */
export interface LinkedFile extends ParsedFile {
  /** The files it imports, in the order of its imports; one that could not be loaded is left out. */
  readonly imports: readonly { readonly decl: ast.Import; readonly file: string }[];
  /** The library's files with the models that mappings name. A mapping speaks about a model and takes nothing from it, so it needs no import. */
  readonly mapped?: readonly string[];
}

export interface BoundFile {
  readonly parsed: LinkedFile;
  /** Its own declarations. */
  readonly symbols: readonly TopSymbol[];
  /** Its mappings between models. */
  readonly mappings: readonly ModelMappingSymbol[];
  /** Its own names and those it imports. */
  readonly scope: Scope;
  /** What its names stand for; `references.ts` reads it. */
  readonly references: References;
  /** What is wrong with its text and with what it means. Loading and checks add theirs. */
  readonly findings: Diagnostic[];
  /** What it translates, of its own declarations and of those of other files. */
  translations: FileTranslations;
}
