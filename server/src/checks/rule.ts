/** What a rule is: a function of bound declarations that reports findings. Each file in `rules/` is one, and has the name of what it exports. */

import type { Configuration } from "../configuration/configuration.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Report } from "../semantics/report.ts";
import type { ChoicesSymbol, InstrumentSymbol, ModelMappingSymbol, ModelSymbol, ScaleSymbol } from "../semantics/symbols.ts";
import type { Translations } from "../semantics/translations.ts";

/**
 * One subject of checking. What the people of the project have decided is the configuration. Each function is called for every declaration of its kind in a program's own files, and again when the declaration or the
 * translations that it read have changed.
 */
export interface Rule {
  scale?(scale: ScaleSymbol, report: Report, translations: Translations): void;
  choices?(choices: ChoicesSymbol, report: Report, translations: Translations): void;
  model?(model: ModelSymbol, report: Report, translations: Translations): void;
  instrument?(instrument: InstrumentSymbol, report: Report, translations: Translations, configuration: Configuration): void;
  /** A mapping between two models, at the top of a file. */
  mapping?(mapping: ModelMappingSymbol, report: Report): void;
  /** What takes several files to see: gives what is found in a program's own files, of all that it has. */
  program?(files: readonly BoundFile[], own: readonly BoundFile[]): Diagnostic[];
}
