/** What several parts of the lowering share. */

import type * as ast from "../language/ast.ts";
import type * as s from "../semantics/symbols.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

/** The given properties without those that are undefined, as the instrument has no empty ones. */
export function plain<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}

/** A dimension's title: its own, or that of the model's dimension of its name. */
export function dimensionTitle(dimension: s.DimensionSymbol, symbol: s.InstrumentSymbol, texts: Texts): i.Text {
  const { name, decl, inModel } = dimension;
  if (decl.text) return texts.own(decl.text);
  if (inModel?.decl.text && symbol.model) return texts.of(symbol.model, inModel.decl.text);
  return texts.each(() => name);
}

/** Whether an answer is forced: the innermost of `required` and `optional` decides, and nothing is forced by itself. */
export function isRequired(
  decls: readonly { readonly required?: ast.Span | undefined; readonly optional?: ast.Span | undefined }[],
  symbol: s.InstrumentSymbol,
): boolean {
  for (const decl of decls) {
    if (decl.optional) return false;
    if (decl.required) return true;
  }
  return symbol.required;
}
