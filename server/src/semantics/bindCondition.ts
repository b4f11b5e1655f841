/** Binds a condition: its names to answers, its values to codes, its operators to what the answers allow. */

import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message } from "../messages/message.ts";
import { quoted } from "../language/findings.ts";
import { isAsked, isSaid, onlyAnswer, optionHint, optionMeant, pairOf, reportUnknown, scaleOf } from "./answers.ts";
import { decimalsOf } from "./bindQuestion.ts";
import { descriptionOf, limitsOn, optionNamed, optionsOf, type AnswerLimits } from "./questionKinds.ts";
import { guess, namesOf, type Report } from "./report.ts";
import type * as s from "./symbols.ts";

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
    case "compare": {
      const subject = bindSubject(condition.subject, instrument, report);
      if (!subject || !fits(subject, condition.op, condition, report)) return undefined;
      const value = bindValue(subject, condition.op, condition.value, instrument, report);
      return value === undefined ? undefined : { kind: "compare", op: condition.op, subject, value, span: condition };
    }
    case "in": {
      const subject = bindSubject(condition.subject, instrument, report);
      if (!subject || !fits(subject, "in", condition, report)) return undefined;
      const values = condition.values.map((value) => bindValue(subject, "in", value, instrument, report));
      return values.includes(undefined) ? undefined : { kind: "in", subject, values: values as number[], span: condition };
    }
    case "includes":
      return bindIncludes(condition, instrument, report);
  }
}

function bindSubject(path: ast.Path | undefined, instrument: s.InstrumentSymbol, report: Report): s.Subject | undefined {
  const [first, second] = path?.segments ?? [];
  if (!first) return undefined;
  const symbol = instrument.members.get(first.text);
  const names = (): Iterable<string> => namesOf(instrument.questions, instrument.items);
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
    const { hint, extra } = guess(first, names());
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

/** How an answer can be compared: by the names of options, by numbers, or not at all. */
function comparedBy(subject: s.Subject): "options" | "numbers" | "nothing" {
  if (subject.kind === "item") return "numbers";
  return descriptionOf(subject.question)?.compared ?? "nothing";
}

function fits(subject: s.Subject, op: string, place: ast.Span, report: Report): boolean {
  // A question whose type is broken has its finding already.
  if (subject.kind === "question" && !subject.question.type) return false;
  const by = comparedBy(subject);
  if (by === "numbers" || (by === "options" && (op === "==" || op === "!=" || op === "in"))) return true;
  reportKind(subject, op, place, report);
  return false;
}

function reportKind(subject: s.Subject, op: string, place: ast.Span, report: Report): void {
  report.add("condition-kind", place, { name: nameOf(subject), found: describe(subject), op, hint: adviceFor(subject) });
}

function bindValue(
  subject: s.Subject,
  op: string,
  value: ast.Operand | undefined,
  instrument: s.InstrumentSymbol,
  report: Report,
): number | undefined {
  if (!value) return undefined;
  if (subject.kind === "question" && comparedBy(subject) === "options") {
    return bindOption(value, optionsOf(subject.question), subject, report)?.code;
  }
  if (value.kind !== "number") {
    reportNoNumber(subject, value, instrument, report);
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

function isBetween(value: number, { lo = -Infinity, hi = Infinity }: AnswerLimits): boolean {
  return value >= lo && value <= hi;
}

function bindOption(
  value: ast.Operand,
  options: readonly s.OptionSymbol[],
  subject: s.Subject,
  report: Report,
): s.OptionSymbol | undefined {
  // A list without answers, or with none that can be read, has its finding already.
  if (options.length === 0) return undefined;
  if (value.kind !== "name") {
    const option = optionMeant(value, options);
    const hint = option ? optionHint(value, option) : answersOf(options);
    report.add(
      "condition-kind",
      value,
      { name: nameOf(subject), found: describe(subject), op: written(value), hint },
      option && { fixes: [changeTo(value, option.name)] },
    );
    return undefined;
  }
  const option = optionNamed(options, value.text);
  if (!option) report.unknownName(message("nouns.answerTo", { of: nameOf(subject) }), value, namesOf(options), answersOf(options));
  return option;
}

function answersOf(options: readonly s.OptionSymbol[]): Message {
  return message("hints.answersAre", { names: options.map(({ name }) => name) });
}

/** A rating or a number is compared with something else: with the label of a point, or with another answer. */
function reportNoNumber(
  subject: s.Subject,
  value: Exclude<ast.Operand, { kind: "number" }>,
  instrument: s.InstrumentSymbol,
  report: Report,
): void {
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
  const member = value.kind === "name" ? instrument.members.get(value.text) : undefined;
  const isAnswer = member?.kind === "question" || member?.kind === "item" || member?.kind === "battery";
  const hint = point
    ? message("hints.writeNumber", { code: String(point.code) })
    : message(isAnswer ? "hints.twoAnswers" : "hints.compareNumber");
  report.add(
    "condition-kind",
    value,
    { name: nameOf(subject), found: describe(subject), op: written(value), hint },
    point && { fixes: [changeTo(value, String(point.code))] },
  );
}

function written(value: ast.Operand): string {
  return value.kind === "number" ? value.raw : value.kind === "name" ? value.text : quoted(`"${value.value}"`);
}

function limitsOf(subject: s.Subject): AnswerLimits {
  const scale = subject.kind === "item" ? scaleOf(subject.item, subject.battery) : undefined;
  const limits = subject.kind === "item" ? scale && limitsOn(scale) : descriptionOf(subject.question)?.limits;
  return limits ?? { lo: undefined, hi: undefined, missing: [], decimals: Infinity };
}

export function nameOf(subject: s.Subject): string {
  return subject.kind === "item" ? `${subject.item.name}.${subject.battery.name}` : subject.question.name;
}

function describe(subject: s.Subject): Message {
  return message(`answerKinds.${subject.kind === "item" ? "scale" : (subject.question.type?.kind ?? "text")}`);
}

function adviceFor(subject: s.Subject): Message {
  switch (comparedBy(subject)) {
    case "options":
      return message("hints.compareAnswer");
    case "numbers":
      return message("hints.compareNumberBy");
    case "nothing":
      return subject.kind === "question" && subject.question.type?.kind === "any"
        ? message("hints.includes", { question: subject.question.name })
        : message("hints.onlyAnswered", { question: nameOf(subject) });
  }
}
