/** What a rule is: a function of bound declarations that reports findings. Each file in `rules/` is one, and has the name of what it exports. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BoundFile } from "../semantics/files.ts";
import type { Report } from "../semantics/report.ts";
import type { ChoicesSymbol, InstrumentSymbol, ModelMappingSymbol, ModelSymbol, ScaleSymbol } from "../semantics/symbols.ts";

/** One subject of checking. Each function is called for every declaration of its kind in a program's own files. */
export interface Rule {
  scale?(scale: ScaleSymbol, report: Report): void;
  choices?(choices: ChoicesSymbol, report: Report): void;
  model?(model: ModelSymbol, report: Report): void;
  instrument?(instrument: InstrumentSymbol, report: Report): void;
  /** A mapping between two models, at the top of a file. */
  mapping?(mapping: ModelMappingSymbol, report: Report): void;
  /** What takes several files to see: gives what is found in a program's own files, of all that it has. */
  program?(files: readonly BoundFile[], own: readonly BoundFile[]): Diagnostic[];
}
