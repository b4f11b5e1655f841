/** Binds a condition: its names to answers, its values to codes, its operators to what the answers allow. */

import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { isAsked, isSaid, onlyAnswer, pairOf, reportUnknown, scaleOf } from "./answers.ts";
import { decimalsOf } from "./bindQuestion.ts";
import { adviceFor, bindOption, comparedBy, describe, fits, nameOf, reportKind, written } from "./comparing.ts";
import { ofRound } from "./bindRepeat.ts";
import { descriptionOf, limitsOn, optionNamed, optionsOf, type AnswerLimits } from "./questionKinds.ts";
import { guess, namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";
import { typeNumber } from "./typeScore.ts";

/** The bound condition, or nothing where a part of it has a fault. */
export function bindCondition(condition: ast.Condition, instrument: s.InstrumentSymbol, report: Report): s.BoundCondition | undefined {
  switch (condition.kind) {
    case "and":
    case "or": {
      const left = condition.left && bindCondition(condition.left, instrument, report);
      const right = condition.right && bindCondition(condition.right, instrument, report);
      return left && right && { kind: condition.kind, left, right };
    }
    case "not": {
      const operand = condition.operand && bindCondition(condition.operand, instrument, report);
      return operand && { kind: "not", operand };
    }
    case "answered": {
      const subject = bindSubject(condition.subject, instrument, report);
      return subject && { kind: "answered", subject, span: condition };
    }
    case "holds":
      return bindFormula(condition.expression, instrument, report);
    case "compare": {
      const formula = formulaOf(condition, instrument);
      if (formula) return bindFormula(formula, instrument, report);
      const subject = bindSubject(condition.subject, instrument, report);
      if (!subject || !fits(subject, condition.op, condition, report)) return undefined;
      const value = bindValue(subject, condition.op, condition.value, report);
      return value === undefined ? undefined : { kind: "compare", op: condition.op, subject, value, span: condition };
    }
    case "in": {
      const subject = bindSubject(condition.subject, instrument, report);
      if (!subject || !fits(subject, "in", condition, report)) return undefined;
      const values = condition.values.map((value) => bindValue(subject, "in", value, report));
      return values.includes(undefined) ? undefined : { kind: "in", subject, values: values as number[], span: condition };
    }
    case "includes":
      return bindIncludes(condition, instrument, report);
  }
}

function bindFormula(formula: ast.Comparison, instrument: s.InstrumentSymbol, report: Report): s.BoundCondition | undefined {
  const expression = typeNumber(formula, instrument, report);
  return expression && { kind: "holds", expression, span: formula };
}

const calculable: ReadonlySet<s.MemberSymbol["kind"]> = new Set(["question", "item", "battery", "score"]);

/** A comparison of one name with a name or a number as what is calculated: where it is of a score, or of two answers. */
function formulaOf(
  { op, subject, value, start, end }: Extract<ast.Condition, { kind: "compare" }>,
  instrument: s.InstrumentSymbol,
): ast.Comparison | undefined {
  const [first] = subject?.segments ?? [];
  if (!subject || !first || !value || value.kind === "string") return undefined;
  const member = instrument.members.get(first.text);
  const isOption = value.kind === "name" && member?.kind === "question" && optionNamed(optionsOf(member), value.text) !== undefined;
  const other = value.kind === "name" && !isOption ? instrument.members.get(value.text) : undefined;
  const isList = member?.kind === "battery" && subject.segments.length === 1;
  const isCalculated = other !== undefined && calculable.has(other.kind);
  if (!isList && !isCalculated && member?.kind !== "score") return undefined;
  const right: ast.Expression =
    value.kind === "name"
      ? { kind: "path", segments: [value], start: value.start, end: value.end }
      : { kind: "number", value: value.value, raw: value.raw, start: value.start, end: value.end };
  return { kind: "compare", op, left: { kind: "path", ...subject }, right, start, end };
}

function bindSubject(path: ast.Path | undefined, instrument: s.InstrumentSymbol, report: Report): s.Subject | undefined {
  const [first, second] = path?.segments ?? [];
  if (!first) return undefined;
  const symbol = instrument.members.get(first.text);
  const names = (): Iterable<string> => namesOf(instrument.givens, instrument.questions, instrument.items);
  if (symbol?.kind === "question" && !second) return { kind: "question", question: symbol };
  if (symbol?.kind === "item" && !second) {
    const answer = onlyAnswer(symbol, first, report);
    return answer && { kind: "item", ...answer };
  }
  if (symbol && second) {
    const other = instrument.members.get(second.text);
    const pair = other && pairOf(symbol, other);
    if (pair) return isAsked(pair, second, report) ? { kind: "item", ...pair } : undefined;
    if (symbol.kind === "item" || symbol.kind === "battery") {
      const wanted = symbol.kind === "item" ? instrument.batteries : instrument.items;
      reportUnknown(
        symbol.kind === "item" ? "battery" : "item",
        second,
        namesOf(wanted),
        { batteries: symbol.kind === "item" ? instrument.batteries : [] },
        report,
      );
      return undefined;
    }
    if (symbol.kind === "question") {
      report.add("condition-kind", second, {
        name: first.text,
        found: describe({ kind: "question", question: symbol }),
        op: `.${second.text}`,
        hint: adviceFor({ kind: "question", question: symbol }),
      });
      return undefined;
    }
  }
  if (!symbol) reportUnknown("questionOrItem", first, names(), instrument, report);
  else {
    const { hint, extra } = symbol.kind === "repeated" ? ofRound(symbol, first) : guess(first, names());
    report.wrongKind(first, symbol.kind, "questionOrItem", hint, extra);
  }
  return undefined;
}

function bindIncludes(
  condition: Extract<ast.Condition, { kind: "includes" }>,
  instrument: s.InstrumentSymbol,
  report: Report,
): s.BoundCondition | undefined {
  const subject = bindSubject(condition.subject, instrument, report);
  if (!subject) return undefined;
  if (subject.kind !== "question" || subject.question.type?.kind !== "any") {
    reportKind(subject, "includes", condition, report);
    return undefined;
  }
  const { options } = subject.question.type;
  const option = condition.value && bindOption(condition.value, options, subject, report);
  return (
    option && { kind: "compare", op: "==", subject: { kind: "option", question: subject.question, option }, value: 1, span: condition }
  );
}

function bindValue(subject: s.Subject, op: string, value: ast.Operand | undefined, report: Report): number | undefined {
  if (!value) return undefined;
  if (subject.kind === "question" && comparedBy(subject) === "options") {
    return bindOption(value, optionsOf(subject.question), subject, report)?.code;
  }
  if (value.kind !== "number") {
    reportNoNumber(subject, value, report);
    return undefined;
  }
  const limits = limitsOf(subject);
  if (neverHolds(op, value.value, limits)) {
    const { decimals } = limits;
    const [lo, hi] = [limits.lo, limits.hi].map((limit) => (limit === undefined ? message("reasons.anyNumber") : String(limit)));
    const compared = op === "==" || op === "in" ? value.raw : `${op} ${value.raw}`;
    const last =
      decimalsOf(String(value.value)) > decimals ? message("reasons.inSteps", { hi, step: (10 ** -decimals).toFixed(decimals) }) : hi;
    report.add("condition-value", value, { name: nameOf(subject), value: compared, lo, hi: last });
  }
  return value.value;
}

/** Whether no answer within the limits compares so, and nobody would ever see the page. */
function neverHolds(op: string, value: number, limits: AnswerLimits): boolean {
  const { lo = -Infinity, hi = Infinity, missing, decimals } = limits;
  switch (op) {
    case "==":
    case "in":
      return isBetween(value, limits) ? decimalsOf(String(value)) > decimals : !missing.includes(value);
    case "<":
      return value <= lo;
    case "<=":
      return value < lo;
    case ">":
      return value >= hi;
    case ">=":
      return value > hi;
    default:
      return false;
  }
}

function isBetween(value: number, { lo = -Infinity, hi = Infinity, codes }: AnswerLimits): boolean {
  return value >= lo && value <= hi && (codes === undefined || codes.includes(value));
}

/** A rating or a number is compared with something else: with the label of a point, for one. */
function reportNoNumber(subject: s.Subject, value: Exclude<ast.Operand, { kind: "number" }>, report: Report): void {
  const scale =
    subject.kind === "item"
      ? scaleOf(subject.item, subject.battery)
      : subject.question.type?.kind === "scale"
        ? subject.question.type.scale
        : undefined;
  const point =
    value.kind === "string" && scale
      ? [...scale.points, ...scale.missing].find(({ label }) => isSaid(label?.value, value.value))
      : undefined;
  const hint = point ? message("hints.writeNumber", { code: String(point.code) }) : message("hints.compareNumber");
  report.add(
    "condition-kind",
    value,
    { name: nameOf(subject), found: describe(subject), op: written(value), hint },
    point && { fixes: [changeTo(value, String(point.code))] },
  );
}

function limitsOf(subject: s.Subject): AnswerLimits {
  const scale = subject.kind === "item" ? scaleOf(subject.item, subject.battery) : undefined;
  const limits = subject.kind === "item" ? scale && limitsOn(scale) : descriptionOf(subject.question)?.limits;
  return limits ?? { lo: undefined, hi: undefined, missing: [], decimals: Infinity };
}
