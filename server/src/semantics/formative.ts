/** Whether a dimension is an index: its items make it up and need not go together. */

import type { DimensionSymbol, InstrumentSymbol, ModelDimensionSymbol, ModelSymbol } from "./symbols.ts";

/** Whether a model says so of a dimension, of the dimension around it, or of all of its dimensions. */
export function isFormativeIn({ formative }: ModelSymbol, { decl, parent }: ModelDimensionSymbol): boolean {
  return formative || decl.formative !== undefined || parent?.decl.formative !== undefined;
}

/** Whether an instrument says so, or the model that it measures. */
export function isFormative({ decl, parent, inModel }: DimensionSymbol, { model }: InstrumentSymbol): boolean {
  if (decl.formative !== undefined || parent?.decl.formative !== undefined) return true;
  return model !== undefined && (inModel ? isFormativeIn(model, inModel) : model.formative);
}
