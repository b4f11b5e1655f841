/** Binds what a question asks for. */

import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { bindOptions } from "./bindLists.ts";
import type { Report } from "./report.ts";
import { resolve, resolveScale } from "./resolve.ts";
import type { Scope } from "./scope.ts";
import type * as s from "./symbols.ts";

/** The type of a question, or nothing where its text is too broken to tell; then a finding says why. */
export function bindQuestionType(
  decl: ast.Question | ast.Given,
  dimensions: readonly s.DimensionSymbol[],
  members: ReadonlyMap<string, s.MemberSymbol>,
  scope: Scope,
  report: Report,
): s.BoundQuestionType | undefined {
  const { type } = decl;
  switch (type?.type) {
    case undefined:
      return undefined;
    case "one":
    case "rank": {
      // Its options come later, when those of the other question are known.
      if (type.chosen) return undefined;
      const source = bindSource(type, members, scope, report);
      return source && { kind: type.type, ...source };
    }
    case "any": {
      if (type.chosen) return undefined;
      const source = bindSource(type, members, scope, report);
      return source && { kind: "any", ...source, least: type.least?.value, most: type.most?.value };
    }
    case "rankDimensions":
      return { kind: "rankDimensions", dimensions: topLevel(dimensions) };
    case "number": {
      const { lo, hi } = type.range ?? {};
      const missing = type.missing.flatMap((each) => (each.code ? [{ code: each.code.value, label: each.label, span: each }] : []));
      return { kind: "number", lo: lo?.value, hi: hi?.value, decimals: Math.max(decimalsOf(lo?.raw), decimalsOf(hi?.raw)), missing };
    }
    case "text": {
      const { long, format, like, most } = type;
      return { kind: "text", long, format: format?.text as s.TextFormat | undefined, like: like?.value, most: most?.value };
    }
    case "date":
      return { kind: "date", lo: type.lo?.text, hi: type.hi?.text };
    case "time":
    case "place":
      return { kind: type.type };
    case "file":
    case "image":
      return { kind: "file", image: type.type === "image" };
    case "scale": {
      const scale = resolveScale(scope, type.scale, decl.name?.text, report);
      return scale && { kind: "scale", scale };
    }
    case "share":
      return type.total && { kind: "share", total: type.total.value, dimensions: topLevel(dimensions) };
  }
}

/** The options of a question: its own, or those of a list. */
function bindSource(
  type: Extract<ast.QuestionType, { type: "one" | "any" | "rank" }>,
  members: ReadonlyMap<string, s.MemberSymbol>,
  scope: Scope,
  report: Report,
): { readonly options: readonly s.OptionSymbol[]; readonly list: s.ChoicesSymbol | undefined } | undefined {
  const { list: name } = type;
  if (type.inline || !name) return { options: bindOptions(type.options, report), list: undefined };
  if (!scope.get(name.text) && members.get(name.text)?.kind === "question") {
    // `one of channels`, where `channels` is a question and no list.
    const written = `${name.text} chosen`;
    report.wrongKind(name, "question", "choices", message("hints.write", { written }), { fixes: [changeTo(name, written)] });
    return undefined;
  }
  const list = resolve(scope, "choices", name, report);
  return list && { options: list.options, list };
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

/** `children.check`, `children.check2`: the keys of what is said by a question's rules. */
function checkKey(number: number): string {
  return number === 1 ? "check" : `check${number}`;
}

/** Adds the texts of a question's options, its unit, its missing codes and its rules; those of a list of choices are translated there. */
export function questionTexts(question: s.QuestionSymbol, texts: Map<string, ast.Str>): void {
  const { type, decl } = question;
  if (type && "options" in type && !type.list && !type.chosenIn) {
    for (const option of type.options) if (option.label) texts.set(`${decl.name!.text}.${option.name}`, option.label);
  }
  let number = 1;
  for (const { message } of decl.kind === "question" ? decl.checks : []) {
    // An option may have this name, and its text this key.
    while (texts.has(`${decl.name!.text}.${checkKey(number)}`)) number++;
    if (message) texts.set(`${decl.name!.text}.${checkKey(number)}`, message);
  }
  if (decl.type?.type !== "number") return;
  if (decl.type.unit) texts.set(`${decl.name!.text}.unit`, decl.type.unit);
  for (const { code, label } of decl.type.missing) if (code && label) texts.set(`${decl.name!.text}.${code.raw}`, label);
}
