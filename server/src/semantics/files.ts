/** A program's files, before and after binding. */

import type { PhrasesSymbol } from "./bindPhrases.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import type { Scope } from "./scope.ts";
import type { Standing } from "./standing.ts";
import type { InstrumentSymbol, ItemSymbol, ModelMappingSymbol, TopSymbol } from "./symbols.ts";
import type { FileTranslations } from "./translations.ts";

/** A parsed file with the files that its imports led to. */
export interface LinkedFile extends ParsedFile {
  /** The files it imports, in the order of its imports; one that could not be loaded is left out. */
  readonly imports: readonly { readonly decl: ast.Import; readonly file: string }[];
  /** The library's files with the models that mappings name. A mapping speaks about a model and takes nothing from it, so it needs no import. */
  readonly mapped?: readonly string[];
}

/** A declaration that was bound, and what is wrong with it. */
export interface Bound<S> {
  readonly symbol: S;
  readonly findings: Standing;
}

export interface BoundInstrument extends Bound<InstrumentSymbol> {
  /** What is wrong with single items. */
  readonly ofItems: Map<ItemSymbol, Standing>;
}

/** What a translation translates. */
export interface BoundTranslation {
  readonly symbol: TopSymbol | undefined;
  /** That several declarations have its name is a finding already. */
  readonly isContested: boolean;
  /** Where it was looked for. */
  readonly scopes: readonly Scope[];
  readonly findings: Standing;
  /** What is wrong with its entries, by the first words of their keys. */
  readonly ofKeys: Map<string, Standing>;
}

export interface BoundFile {
  readonly parsed: LinkedFile;
  /** Its own declarations. */
  readonly symbols: readonly TopSymbol[];
  /** Its mappings between models. */
  readonly mappings: readonly ModelMappingSymbol[];
  /** The phrases of forms that it gives. */
  readonly phrases: readonly PhrasesSymbol[];
  /** Its own names and those it imports. */
  readonly scope: Scope;
  /** What is wrong with its text and with what it means. Loading and checks add theirs, translations have their own. */
  readonly findings: readonly Diagnostic[];
  /** What it translates, of its own declarations and of those of other files. */
  readonly translations: FileTranslations;
  /** By their nodes, those whose name is missing or taken among them. */
  readonly bound: {
    readonly lists: ReadonlyMap<ast.Declaration, Bound<Exclude<TopSymbol, InstrumentSymbol>>>;
    readonly instruments: ReadonlyMap<ast.Instrument, BoundInstrument>;
    readonly mappings: ReadonlyMap<ast.Mapping, Bound<ModelMappingSymbol>>;
    readonly phrases: ReadonlyMap<ast.PhraseList, Bound<PhrasesSymbol | undefined>>;
    readonly translations: ReadonlyMap<ast.Translation, BoundTranslation>;
  };
  /** How long the documentation is above its first declaration, where imports would be written. */
  readonly documented: number;
  /** How often it was asked what a name may have meant. */
  readonly guesses: number;
}
