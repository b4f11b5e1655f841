/** Binds what a question asks for. */

import type * as ast from "../language/ast.ts";
import { bindOptions } from "./bindLists.ts";
import type { Report } from "./report.ts";
import { resolve, resolveScale } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

/** The type of a question, or nothing where its text is too broken to tell; then a finding says why. */
export function bindQuestionType(
  decl: ast.Question,
  dimensions: readonly s.DimensionSymbol[],
  scope: Scope,
  report: Report,
): s.BoundQuestionType | undefined {
  const { type } = decl;
  switch (type?.type) {
    case undefined:
      return undefined;
    case "one":
    case "any":
    case "rank": {
      if (type.inline || !type.list) return { kind: type.type, options: bindOptions(type.options, report), list: undefined };
      const list = resolve(scope, "choices", type.list, report);
      return list && { kind: type.type, options: list.options, list };
    }
    case "rankDimensions":
      return { kind: "rankDimensions", dimensions: topLevel(dimensions) };
    case "number": {
      const { lo, hi } = type.range ?? {};
      return { kind: "number", lo: lo?.value, hi: hi?.value, decimals: Math.max(decimalsOf(lo?.raw), decimalsOf(hi?.raw)) };
    }
    case "text":
      return { kind: "text", long: type.long };
    case "date":
      return { kind: "date" };
    case "scale": {
      const scale = resolveScale(scope, type.scale, decl.name?.text, report);
      return scale && { kind: "scale", scale };
    }
    case "share":
      return type.total && { kind: "share", total: type.total.value, dimensions: topLevel(dimensions) };
  }
}

/** The dimensions that are no facets. */
export function topLevel(dimensions: readonly s.DimensionSymbol[]): s.DimensionSymbol[] {
  return dimensions.filter((dimension) => dimension.parent === undefined);
}

/** More are a finding already, and could not be written in the messages of others. */
const mostDecimals = 20;

/** How many decimals a number was written with. */
export function decimalsOf(raw: string | undefined): number {
  const point = raw?.indexOf(".") ?? -1;
  return point < 0 ? 0 : Math.min(raw!.length - point - 1, mostDecimals);
}

/** Adds the texts of a question's options and unit; those of a list of choices are translated there. */
export function questionTexts(question: s.QuestionSymbol, texts: Map<string, ast.Str>): void {
  const { type, decl } = question;
  if (type && "options" in type && !type.list) {
    for (const option of type.options) if (option.label) texts.set(`${question.name}.${option.name}`, option.label);
  }
  if (decl.type?.type === "number" && decl.type.unit) texts.set(`${question.name}.unit`, decl.type.unit);
}
