/** Comparisons in formulas, and how many options were chosen. */

import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { isSaid, scaleOf } from "./answers.ts";
import { bindOption, describe, fits, reportKind, written } from "./comparing.ts";
import { optionNamed } from "./questionKinds.ts";
import type { Report } from "./report.ts";
import { describeShape } from "./shapes.ts";
import type * as s from "./symbols.ts";
import { writtenValue } from "./twins.ts";

/** What types the sides of a comparison. */
interface Typer {
  readonly instrument: s.InstrumentSymbol;
  readonly report: Report;
  type(expression: ast.Expression): s.Typed | undefined;
  /** The member that a side names by itself. */
  named(expression: ast.Expression): s.MemberSymbol | undefined;
  /** The shape of two values combined part by part; a finding where they have none. */
  combine(left: s.Typed, right: s.Typed, expression: ast.Comparison): s.Shape | undefined;
}

const number: s.Shape = { kind: "number" };

export function typeComparison(comparison: ast.Comparison, typer: Typer): s.Typed | undefined {
  const { left, right, op } = comparison;
  if (!left || !right) return undefined;
  const named = chosenIn(left, typer) ?? chosenIn(right, typer);
  if (named) return typeChoice(comparison, named, named === chosenIn(left, typer) ? right : left, typer);
  const text = [left, right].find((side) => side.kind === "string");
  if (text?.kind === "string") {
    const typed = typer.type(text === left ? right : left);
    if (typed) reportText(text, typed, typer);
    return undefined;
  }
  const [one, other] = [numberOf(typer.type(left)), numberOf(typer.type(right))];
  const shape = one && other && typer.combine(one, other, comparison);
  return shape && { kind: "comparison", op, left: one, right: other, shape, span: comparison };
}

/** `-0.5` is a number, and no calculation. */
function numberOf(value: s.Typed | undefined): s.Typed | undefined {
  if (value?.kind !== "binary" || value.op !== "-" || value.left.kind !== "number" || value.right.kind !== "number") return value;
  return value.left.value === 0 ? { kind: "number", value: -value.right.value, shape: number, span: value.span } : value;
}

/** The question whose answer, one of named options, a side is. */
function chosenIn(side: ast.Expression, typer: Typer): s.QuestionSymbol | undefined {
  const member = typer.named(side);
  return member?.kind === "question" && member.type?.kind === "one" ? member : undefined;
}

/** `used == yes`, and `first == last` of two questions with the same list of choices. */
function typeChoice(comparison: ast.Comparison, question: s.QuestionSymbol, other: ast.Expression, typer: Typer): s.Typed | undefined {
  const { report } = typer;
  const { op } = comparison;
  const subject = { kind: "question", question } as const;
  if (question.type?.kind !== "one" || !fits(subject, op, comparison, report)) return undefined;
  const { options, list } = question.type;
  const answer = (of: s.QuestionSymbol): s.Typed => ({ kind: "question", question: of, shape: number, span: comparison });
  const compared = (right: s.Typed): s.Typed => ({
    kind: "comparison",
    op,
    left: answer(question),
    right,
    shape: number,
    span: comparison,
  });
  const asked = chosenIn(other, typer);
  const isOption = other.kind === "path" && other.segments.length === 1 && optionNamed(options, other.segments[0]!.text) !== undefined;
  if (asked && !isOption && list && asked.type?.kind === "one" && asked.type.list === list) return compared(answer(asked));
  const value: ast.Operand | undefined =
    other.kind === "string" || other.kind === "number"
      ? other
      : other.kind === "path" && other.segments.length === 1
        ? { kind: "name", ...other.segments[0]! }
        : undefined;
  if (value === undefined) {
    reportKind(subject, op, comparison, report);
    return undefined;
  }
  const option = bindOption(value, options, subject, report);
  if (option?.decl.missing) {
    report.add("missing-compared", value, { name: question.name, option: option.name });
    return undefined;
  }
  return option && compared({ kind: "number", value: option.code, shape: number, span: value });
}

/** A number is compared with a text: with the label of a point, perhaps. */
function reportText(text: ast.Expression & { readonly kind: "string" }, typed: s.Typed, { report }: Typer): void {
  const scale = typed.kind === "answer" ? scaleOf(typed.item, typed.battery) : typed.kind === "battery" ? typed.battery.scale : undefined;
  const point = scale && [...scale.points, ...scale.missing].find(({ label }) => isSaid(label?.value, text.value));
  const found = typed.kind === "question" ? describe({ kind: "question", question: typed.question }) : describeShape(typed.shape);
  report.add(
    "condition-kind",
    text,
    {
      name: writtenValue(typed),
      found,
      op: written(text),
      hint: point ? message("hints.writeNumber", { code: String(point.code) }) : message("hints.compareNumber"),
    },
    point && { fixes: [changeTo(text, String(point.code))] },
  );
}

type Call = Extract<ast.Expression, { kind: "call" }>;

/** The question with several answers that a function is called with. */
export function tickedIn({ argument, more }: Call, { members }: s.InstrumentSymbol): s.QuestionSymbol | undefined {
  if (argument?.kind !== "path" || argument.segments.length !== 1 || more.length > 0) return undefined;
  const member = members.get(argument.segments[0]!.text);
  return member?.kind === "question" && member.type?.kind === "any" ? member : undefined;
}

/** `sum(channels)`: how many options were chosen. Who chose "None of these" chose none. */
export function typeTicks(call: Call, name: s.FunctionName, question: s.QuestionSymbol, report: Report): s.Typed | undefined {
  if (name !== "sum" || call.perDimension) {
    const written = `sum(${question.name})`;
    report.add("options-counted", call, { function: name, question: question.name, written }, { fixes: [changeTo(call, written)] });
    return undefined;
  }
  const options = question.type?.kind === "any" ? question.type.options.filter(({ decl }) => !decl.exclusive && !decl.missing) : [];
  const argument: s.Typed = { kind: "ticks", question, shape: { kind: "options", options }, span: call };
  return { kind: "call", function: name, argument, perDimension: false, shape: number, span: call };
}
