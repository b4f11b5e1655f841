/** Parts of trees that are made by hand, where writing them out would hide what they say. Everything else is an object of its kind (`Written`). */

import type * as ast from "./ast.ts";
import type { Written } from "./written.ts";

type Name = Written<ast.Name>;
type Expression = Written<ast.Expression>;
type Condition = Written<ast.Condition>;
type Operand = Written<ast.Operand>;

/** `version "1.0"` */
export function textMember(keyword: ast.TextKeyword, text: Written<ast.Str>): Written<ast.TextMember> {
  return { kind: "text", keyword, text };
}

/** `languages en, id` */
export function nameList(keyword: ast.NameList["keyword"], ...names: readonly Name[]): Written<ast.NameList> {
  return { kind: "names", keyword, names };
}

/** `"…"` at `R1` or `R1.expectation`. */
export function entry(text: Written<ast.Str>, ...key: readonly Name[]): Written<ast.TranslationEntry> {
  return { key, text };
}

// ---------------------------------------------------------------- calculations

export function value(...segments: readonly Name[]): Expression {
  return { kind: "path", segments };
}

export function constant(number: number): Expression {
  return number < 0 ? { kind: "negate", operand: constant(-number) } : { kind: "number", value: number };
}

export function calculation(left: Expression, op: Extract<ast.Expression, { kind: "binary" }>["op"], right: Expression): Expression {
  return { kind: "binary", op, left, right };
}

/** `mean(…)`, for each dimension where that is asked for. */
export function call(name: Name, argument: Expression, perDimension?: "per dimension"): Expression {
  return { kind: "call", name, argument, ...(perDimension && { perDimension: true }) };
}

// ---------------------------------------------------------------- conditions and answers

/** An option by its name, or a number. */
export function operand(given: string | number): Operand {
  return typeof given === "number" ? { kind: "number", value: given } : { kind: "name", text: given };
}

/** `used == yes`, of a question or of an item in a battery (`["R1", "perception"]`). */
export function compare(
  subject: string | readonly Name[],
  op: Extract<ast.Condition, { kind: "compare" }>["op"],
  given: string | number,
): Condition {
  return { kind: "compare", op, subject: path(subject), value: operand(given) };
}

/** `used = yes`, in a test. */
export function answer(subject: string | readonly Name[], given: string | number): Written<ast.Assignment> {
  return { subject: path(subject), value: operand(given) };
}

export function path(subject: string | readonly Name[]): Written<ast.Path> {
  return { segments: typeof subject === "string" ? [subject] : subject };
}

/** Several conditions as one; nothing where there are none. */
export function joined(op: "and" | "or", conditions: readonly Condition[]): Condition | undefined {
  const [first, ...rest] = conditions;
  return first && rest.reduce<Condition>((left, right) => ({ kind: op, left, right }), first);
}
