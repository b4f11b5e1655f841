/** Notes what names stand for while they are bound: the table that services read (`references.ts`). */

import type * as ast from "../language/ast.ts";
import type { Span } from "../language/ast.ts";
import { placeholdersOf } from "./placeholders.ts";
import { optionNamed } from "./questionKinds.ts";
import type { Report } from "./report.ts";
import type * as s from "./symbols.ts";

/** The node of the tree that a name stands for: a declaration, or the label of a band. `constant` is a word of the language, `term` a term that nobody declared. */
export type Target = Span | "constant" | "term" | undefined;

/**
 * The names of a file and what they stand for, in the order in which they were bound. Two lists of what is there anyway: a file has tens of thousands.
 */
export class References {
  readonly names: Span[] = [];
  readonly targets: Target[] = [];

  /** Notes a name; without a target, it stands for nothing that is known. */
  add(name: Span | undefined, target: Target): void {
    if (!name || name.end <= name.start) return;
    this.names.push(name);
    this.targets.push(target);
  }
}

/** An answer such as `R1.perception`, and what it is compared with or said to be. */
export function referAnswer(
  subject: ast.Path | undefined,
  value: ast.Value | readonly ast.Operand[] | undefined,
  instrument: s.InstrumentSymbol,
  { references }: Report,
): void {
  const [first, second] = subject?.segments ?? [];
  if (!first) return;
  const member = instrument.members.get(first.text);
  references.add(first, member?.decl);
  if (second) references.add(second, member && partOf(member, second.text, instrument));
  const values = !value ? [] : !("kind" in value) ? value : value.kind === "list" ? value.values : [value];
  for (const each of values) {
    if (each.kind === "number") continue;
    const text = each.kind === "name" ? each.text : each.value;
    const target = member && (optionOf(member, text) ?? bandOf(member, text));
    if (each.kind === "name") references.add(each, target ?? (text === "missing" ? "constant" : undefined));
    else if (member?.kind === "score" && target) references.add(each, target);
  }
}

/** The answers and scores that an expression is computed from. */
export function referExpression(expression: ast.Expression | undefined, instrument: s.InstrumentSymbol, report: Report): void {
  switch (expression?.kind) {
    case "path":
      referAnswer(expression, undefined, instrument, report);
      break;
    case "binary":
      referExpression(expression.left, instrument, report);
      referExpression(expression.right, instrument, report);
      break;
    case "negate":
      referExpression(expression.operand, instrument, report);
      break;
    case "call":
      for (const each of [expression.argument, ...expression.more]) referExpression(each, instrument, report);
      break;
  }
}

/** What the second part of `used.yes`, `R1.perception`, `gap.tangibles` or `grade."A"` stands for. */
export function partOf(of: s.MemberSymbol, part: string, instrument: s.InstrumentSymbol): Target {
  return optionOf(of, part) ?? bandOf(of, part) ?? instrument.members.get(part)?.decl;
}

function optionOf(of: s.MemberSymbol, name: string): ast.Option | undefined {
  if (of.kind !== "question" || !of.type || !("options" in of.type)) return undefined;
  return optionNamed(of.type.options, name)?.decl;
}

function bandOf(of: s.MemberSymbol, label: string): ast.KeySegment | undefined {
  return of.kind === "score" ? of.decl.bands.find((band) => band.label?.text === label)?.label : undefined;
}

/** What a name stands for among the dimensions and topics of a model. */
export function modelPart(model: s.ModelSymbol | undefined, name: string): Target {
  return (model?.dimensions.get(name) ?? model?.attributes.get(name))?.decl;
}

/** The terms in a text, as they are written: escapes and line ends do not matter to them. */
export function referTerms(text: ast.Str | undefined, instrument: s.InstrumentSymbol | undefined, { references, source }: Report): void {
  if (!text?.value.includes("{")) return;
  for (const { name, start, end } of placeholdersOf(source.slice(text.start, text.end)).used) {
    const term = instrument?.members.get(name);
    references.add({ start: text.start + start + 1, end: text.start + end - 1 }, term?.kind === "term" ? term.decl : "term");
  }
}
