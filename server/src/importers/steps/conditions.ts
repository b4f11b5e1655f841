/** Conditions of a source as those of an instrument. */

import type * as ast from "../../language/ast.ts";
import { compare, joined, operand, path } from "../../language/make.ts";
import type { Written } from "../../language/print.ts";
import type { Comparison, FoundCondition } from "../found.ts";
import type { Making } from "./making.ts";
import { simpler } from "./simpler.ts";
import { optionOf, type MadeOption, type Subject } from "./subjects.ts";

type Condition = Written<ast.Condition>;

export interface Resolved {
  /** Nothing where none of it has a meaning here. */
  readonly condition: Condition | undefined;
  /** What is left out of it. */
  readonly unknown: readonly string[];
  /** Answers that it asks for and that are none of the question's. */
  readonly noAnswers: readonly string[];
}

/**
 * Resolves a condition that stands before what is asked at `place`. Of parts that must all hold, those without a meaning are left out, so that nobody who
 * should see something does not; where one of several is enough, all of them go with it.
 */
export function resolved(condition: FoundCondition, making: Making, place: number): Resolved {
  const { subjects } = making;
  const unknown: string[] = [];
  const noAnswers: string[] = [];
  const fail = (what: FoundCondition): undefined => void unknown.push(rawOf(what));
  const resolve = (each: FoundCondition, isWithinNot: boolean): Condition | undefined => {
    switch (each.kind) {
      case "and":
      case "or": {
        const all = each.all.map((part) => resolve(part, isWithinNot));
        const known = all.filter((part) => part !== undefined);
        const one = each.kind === "or" && known.length === all.length ? amongOf(known) : undefined;
        if (one) return one;
        const mayDrop = (each.kind === "and") !== isWithinNot;
        return known.length === all.length || mayDrop ? joined(each.kind, known) : undefined;
      }
      case "not": {
        const inner = resolve(each.operand, !isWithinNot);
        return inner && negated(inner);
      }
      case "unknown":
      case "known":
        return fail(each);
      case "holds": {
        const { left, op, right } = each;
        const expression = making.calculation({ kind: "comparison", left, op, right }, place);
        return expression?.kind === "compare" ? { kind: "holds", expression } : fail(each);
      }
      default: {
        const found = subjects.get(each.of);
        const made = found && found.place < place ? asked(each, found.subject) : undefined;
        if (!made && (subjects.isNoAnswer(each.of) || (found && hasNo(found.subject, each)))) noAnswers.push(rawOf(each));
        return made ?? fail(each);
      }
    }
  };
  return { condition: resolve(simpler(condition, subjects), false), unknown, noAnswers };
}

/** The condition of something at a place, where it has one; what is left out of it is lost. */
export function conditionOf(
  making: Making,
  when: FoundCondition | undefined,
  where: string,
  place: number,
  isOwn: boolean,
  kind: "question-level-condition" | "option-condition" = "question-level-condition",
): Condition | undefined {
  if (when === undefined) return undefined;
  const { gathering } = making;
  const { condition, unknown, noAnswers } = resolved(when, making, place);
  for (const raw of noAnswers) gathering.lose("broken", where, raw);
  if (isOwn && condition) gathering.lose(kind, where, rawOf(when), true);
  if (condition === undefined) gathering.lose(kind, where, rawOf(when));
  else for (const raw of unknown) gathering.lose(kind, where, raw);
  return condition;
}

/** The rule for an answer to what is asked at a place, where all of it has a meaning. */
export function ruleOf(making: Making, rule: FoundCondition, where: string, place: number): Condition | undefined {
  const { condition, unknown } = resolved(rule, making, place + 1);
  if (condition !== undefined && unknown.length === 0) return condition;
  making.gathering.lose("validation", where, rawOf(rule));
  return undefined;
}

/** Several answers of which one is enough, as a list. */
function amongOf(all: readonly Condition[]): Condition | undefined {
  const [first] = all;
  if (first?.kind !== "compare" || first.subject === undefined || all.length < 2) return undefined;
  const subject = JSON.stringify(first.subject);
  const values = all.map((each) =>
    each.kind === "compare" && each.op === "==" && JSON.stringify(each.subject) === subject ? each.value : undefined,
  );
  return values.every((value) => value !== undefined) ? { kind: "in", subject: first.subject, values } : undefined;
}

function negated(condition: Condition): Condition {
  return condition.kind === "not" && condition.operand ? condition.operand : { kind: "not", operand: condition };
}

/** Whether a question is asked for an answer that it does not have: nobody can ever have seen what that opens. */
function hasNo(subject: Subject, condition: Asking): boolean {
  if (condition.kind === "answered") return false;
  if (subject.kind === "options") return optionOf(subject.options, condition.value) === undefined;
  return subject.kind === "scale" && !Number.isFinite(Number(condition.value)) && asked(condition, subject) === undefined;
}

type Asking = Extract<FoundCondition, { of: string }>;

function asked(condition: Asking, subject: Subject): Condition | undefined {
  switch (subject.kind) {
    case "options":
      return ofOptions(condition, subject);
    case "option": {
      const includes: Condition = { kind: "includes", subject: path(subject.of), value: operand(subject.option.name) };
      if (condition.kind === "answered") return includes;
      if (condition.kind === "includes") return includes;
      const isChosen = /^(?:y|1|true|yes|checked)$/i.test(condition.value);
      const isNot = /^(?:n|0|false|no|unchecked)?$/i.test(condition.value);
      if (condition.op !== "==" && condition.op !== "!=") return undefined;
      if (!isChosen && !isNot) return undefined;
      return (condition.op === "==") === isChosen ? includes : negated(includes);
    }
    case "scale": {
      if (condition.kind === "answered") return { kind: "answered", subject: path(subject.path) };
      const { points, missing } = subject.scale;
      const options = [...points, ...missing].map(({ code, source, alias, label }): MadeOption => ({
        name: "",
        code,
        source: { code: source, label, ...(alias !== undefined && { alias }) },
      }));
      const option = optionOf(options, condition.value);
      const op = condition.kind === "includes" ? "==" : condition.op;
      const number = Number(condition.value);
      if (option) return compare(subject.path, op, option.code);
      // Between two codes, and beyond them, there is an order, too.
      return condition.value.trim() !== "" &&
        Number.isFinite(number) &&
        op !== "==" &&
        op !== "!=" &&
        points.every(({ code, source }) => source === String(code))
        ? within(subject.path, op, number, subject.scale.lo, subject.scale.hi)
        : undefined;
    }
    case "number": {
      if (condition.kind === "answered") return { kind: "answered", subject: path(subject.name) };
      const number = Number(condition.value);
      if (condition.kind === "includes" || condition.value.trim() === "" || !Number.isFinite(number)) return undefined;
      return compare(subject.name, condition.op, number);
    }
    case "share":
    case "other":
      return condition.kind === "answered" ? { kind: "answered", subject: path(subject.name) } : undefined;
  }
}

function within(subject: readonly string[], op: Comparison, value: number, lo: number, hi: number): Condition | undefined {
  const isLess = op === "<" || op === "<=";
  const limit = isLess ? (op === "<" ? Math.ceil(value) - 1 : Math.floor(value)) : op === ">" ? Math.floor(value) + 1 : Math.ceil(value);
  if (isLess ? limit < lo : limit > hi) return undefined;
  return compare(subject, isLess ? "<=" : ">=", Math.min(hi, Math.max(lo, limit)));
}

function ofOptions(condition: Asking, { name, answer, options }: Extract<Subject, { kind: "options" }>): Condition | undefined {
  if (condition.kind === "answered") return { kind: "answered", subject: path(name) };
  if (answer === "rank") return undefined;
  const option = optionOf(options, condition.value);
  const op = condition.kind === "includes" ? "==" : condition.op;
  if (op === "==" || op === "!=") {
    if (option === undefined) return undefined;
    if (answer === "one") return compare(name, op, option.name);
    const includes: Condition = { kind: "includes", subject: path(name), value: operand(option.name) };
    return op === "==" ? includes : negated(includes);
  }
  // Codes of a list are names here, so those that the comparison means are listed.
  const limit = Number(condition.value);
  const codes = options.map(({ source }) => Number(source.code));
  if (answer === "any" || !Number.isFinite(limit) || codes.some((code) => !Number.isFinite(code))) return undefined;
  const meant = options.filter((_, at) => holds(codes[at]!, op, limit));
  if (meant.length === 0 || meant.length === options.length) return undefined;
  return { kind: "in", subject: path(name), values: meant.map((each) => operand(each.name)) };
}

function holds(code: number, op: Comparison, limit: number): boolean {
  return op === "<" ? code < limit : op === "<=" ? code <= limit : op === ">" ? code > limit : code >= limit;
}

/** A condition for people to read. */
export function rawOf(condition: FoundCondition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all
        .map((each) => (each.kind === "and" || each.kind === "or" ? `(${rawOf(each)})` : rawOf(each)))
        .join(` ${condition.kind} `);
    case "not":
      return `not (${rawOf(condition.operand)})`;
    case "answered":
      return `answered(${condition.of})`;
    case "compare":
      return `${condition.of} ${condition.op} ${condition.value}`;
    case "includes":
      return `${condition.of} includes ${condition.value}`;
    case "unknown":
    case "known":
    case "holds":
      return condition.raw;
  }
}
