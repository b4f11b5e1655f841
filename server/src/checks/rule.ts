/** What a rule is: a function of bound declarations that reports findings. */

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
}
