/** What a rule is: a function of bound declarations that reports findings. Each file in `rules/` is one, and has the name of what it exports. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Report } from "../semantics/report.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";
import type { ChoicesSymbol, InstrumentSymbol, ModelMappingSymbol, ModelSymbol, ScaleSymbol, TopSymbol } from "../semantics/symbols.ts";
import type { TextsIn, Translations } from "../semantics/translations.ts";
import type { Items } from "./items/items.ts";

/** What a rule knows beside the declaration that it looks at. */
export interface Known {
  readonly translations: Translations;
  /** What the people of the project have decided. */
  readonly configuration: Configuration;
  /** For rules that look words up, which are called once there are some. */
  readonly dictionaries: Dictionaries;
  /** The text of a file of the program. */
  readonly textOf: (file: string) => SourceText;
}

/** What it knows beside an instrument. */
export interface KnownOfInstrument extends Known {
  /** Its items by what is so of them (`items/fact.ts`): there may be ten thousand, and one of them has changed. */
  readonly items: Items;
}

/** Looks at a declaration. What a look has found it finds again, at its place; one that has found nothing is not asked again while nothing has changed. */
export type Look<S, K = Known> = (symbol: S, report: Report, known: K) => void;

/** One subject of checking. Each function is called for every declaration of its kind in a program's own files. */
export interface Rule {
  /** It looks words up: it is called once there are dictionaries, and again with others. */
  readonly spells?: true;
  scale?: Look<ScaleSymbol>;
  choices?: Look<ChoicesSymbol>;
  model?: Look<ModelSymbol>;
  /** Looks at all of an instrument but the words of its items: it reads their names and dimensions, and who asks them on what scale. */
  instrument?: Look<InstrumentSymbol, KnownOfInstrument>;
  /**
   * Looks at the items of an instrument, and does not walk them: it asks for those of which a fact is so. Where it has found nothing, it is asked again when
   * one of these facts looks at an item anew; who reads the words of other items asks for `items.rows`, and is asked at each keystroke.
   */
  items?: Look<InstrumentSymbol, KnownOfInstrument>;
  /** A mapping between two models, at the top of a file. */
  mapping?(mapping: ModelMappingSymbol, report: Report): void;
  /** What a file translates of a declaration that is no instrument: those have their translations at hand, wherever they stand. */
  translation?(symbol: Exclude<TopSymbol, InstrumentSymbol>, language: string, texts: TextsIn, report: Report): void;
  /** What takes several files to see: gives what is found in all files that have mappings, where the findings of a file are wanted. */
  mappings?(files: readonly { readonly file: BoundFile; readonly isOwn: boolean }[]): Diagnostic[];
}
