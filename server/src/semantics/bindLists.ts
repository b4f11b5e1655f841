/** Binds scales, lists of choices and options written in place. */

import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import type { Report } from "./report.ts";
import type { ChoicesSymbol, CodedLabel, OptionSymbol, ScaleSymbol } from "./symbols.ts";

/** The meaning of a scale. A limit that is missing in the text is taken from the points, so that the rest can be checked. */
export function bindScale(decl: ast.Scale, file: string): ScaleSymbol {
  const name = decl.name?.text ?? "";
  const points: CodedLabel[] = [];
  const missing: CodedLabel[] = [];
  const texts = new Map<string, ast.Str>();
  if (decl.text) texts.set("", decl.text);
  for (const point of decl.points) {
    if (!point.code) continue;
    (point.na ? missing : points).push({ code: point.code.value, label: point.label, span: point, was: point.was });
    if (point.label) texts.set(point.code.raw, point.label);
  }
  const listed = decl.codes.length === 0 ? undefined : decl.codes.map(({ value }) => value).toSorted((a, b) => a - b);
  const codes = listed ?? points.map((point) => point.code);
  return {
    kind: "scale",
    name,
    file,
    span: decl,
    nameSpan: decl.name ?? decl,
    decl,
    lo: decl.range?.lo?.value ?? smallest(codes),
    hi: decl.range?.hi?.value ?? largest(codes),
    codes: listed,
    points,
    missing,
    texts,
  };
}

/** The codes of a scale's points, ascending. */
export function codesOf({ lo, hi, codes }: Pick<ScaleSymbol, "lo" | "hi" | "codes">): readonly number[] {
  return codes ?? Array.from({ length: Math.max(0, hi - lo + 1) }, (_, step) => lo + step);
}

/** How many points a scale has. */
export function pointCount({ lo, hi, codes }: Pick<ScaleSymbol, "lo" | "hi" | "codes">): number {
  return codes?.length ?? hi - lo + 1;
}

/** Whether a number is a point of a scale. */
export function isPoint({ lo, hi, codes }: Pick<ScaleSymbol, "lo" | "hi" | "codes">, code: number): boolean {
  return codes ? codes.includes(code) : Number.isInteger(code) && code >= lo && code <= hi;
}

function smallest(codes: readonly number[]): number {
  return codes.reduce((a, b) => Math.min(a, b), codes[0] ?? 0);
}

function largest(codes: readonly number[]): number {
  return codes.reduce((a, b) => Math.max(a, b), codes[0] ?? 0);
}

export function bindChoices(decl: ast.Choices, file: string, report: Report): ChoicesSymbol {
  const texts = new Map<string, ast.Str>();
  if (decl.text) texts.set("", decl.text);
  const options = bindOptions(decl.options, report);
  for (const option of options) if (option.label) texts.set(option.name, option.label);
  return {
    kind: "choices",
    name: decl.name?.text ?? "",
    file,
    span: decl,
    nameSpan: decl.name ?? decl,
    decl,
    options,
    texts,
  };
}

/** Options in the order of the file. One without a code has its finding from the parser and is left out: its answers could not be told apart. */
export function bindOptions(decls: readonly ast.Option[], report: Report): OptionSymbol[] {
  const options: OptionSymbol[] = [];
  const names = new Map<string, ast.Name>();
  for (const decl of decls) {
    if (!decl.name) continue;
    const { text: name } = decl.name;
    const other = names.get(name.toLowerCase());
    if (other !== undefined) {
      report.add(
        "duplicate-name",
        decl.name,
        { name, other: message("reasons.standsAbove") },
        {
          related: [{ file: report.file, span: other, message: message("places.declared", { name: other.text }) }],
        },
      );
      continue;
    }
    names.set(name.toLowerCase(), decl.name);
    if (decl.code) options.push({ name, decl, code: decl.code.value, label: decl.label });
  }
  return options;
}
