/** What a rule is: a function of bound declarations that reports findings. Each file in `rules/` is one, and has the name of what it exports. */

import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Report } from "../semantics/report.ts";
import type { Dictionaries } from "./spelling/dictionaries.ts";
import type { ChoicesSymbol, InstrumentSymbol, ModelMappingSymbol, ModelSymbol, ScaleSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";

/** Looks at a declaration. What the people of the project have decided is the configuration. */
type Look<S> = (symbol: S, report: Report, translations: Translations, configuration: Configuration, dictionaries: Dictionaries) => void;

/**
 * One subject of checking. Each function is called for every declaration of its kind in a program's own files, and again when the declaration or the
 * translations that it read have changed.
 */
export interface Rule {
  /** It looks words up: it is called once there are dictionaries, and again with others. */
  readonly spells?: true;
  scale?: Look<ScaleSymbol>;
  choices?: Look<ChoicesSymbol>;
  model?: Look<ModelSymbol>;
  instrument?: Look<InstrumentSymbol>;
  /** A mapping between two models, at the top of a file. */
  mapping?(mapping: ModelMappingSymbol, report: Report): void;
  /** What takes several files to see: gives what is found in a program's own files, of all that it has. */
  program?(files: readonly BoundFile[], own: readonly BoundFile[]): Diagnostic[];
}
