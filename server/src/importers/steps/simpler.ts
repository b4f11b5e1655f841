/** Conditions without what they need not say here: that something is answered which is compared, and limits that every answer keeps. */

import type { Comparison, FoundCondition, FoundFormula } from "../found.ts";
import { optionOf, type Subjects } from "./subjects.ts";

const opposite: Readonly<Record<Comparison, Comparison>> = { "==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<" };

/** The same condition, said as it is said here: a comparison holds for those only who have answered. */
export function simpler(condition: FoundCondition, subjects: Subjects): FoundCondition {
  switch (condition.kind) {
    case "and": {
      const all = distinct(
        flat(
          "and",
          condition.all.map((each) => simpler(each, subjects)),
        ),
      );
      const said = all.filter(
        (each, at) =>
          !isSaid(
            each,
            all.filter((_, other) => other !== at),
            subjects,
          ),
      );
      return joined("and", said.length > 0 ? said : all.slice(0, 1));
    }
    case "or": {
      const all = distinct(
        flat(
          "or",
          condition.all.map((each) => simpler(each, subjects)),
        ),
      );
      const ticked = anyOf(all, subjects);
      if (ticked) return ticked;
      const ranges = withRanges(all, subjects);
      if (ranges.length < all.length) return joined("or", ranges);
      const negated = all.length === 2 ? negatedComparison(all) : undefined;
      if (negated) return negated;
      // Where one of several is enough, more of the same adds nobody.
      const keys = new Set(all.map((each) => JSON.stringify(each)));
      const said = all.filter((each) => each.kind !== "and" || !each.all.some((part) => keys.has(JSON.stringify(part))));
      return joined("or", said);
    }
    case "not": {
      const operand = simpler(condition.operand, subjects);
      return operand.kind === "not" ? operand.operand : { kind: "not", operand };
    }
    default:
      return condition;
  }
}

function flat(kind: "and" | "or", all: readonly FoundCondition[]): readonly FoundCondition[] {
  return all.flatMap((each) => (each.kind === kind ? flat(kind, each.all) : [each]));
}

function distinct(all: readonly FoundCondition[]): readonly FoundCondition[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function joined(kind: "and" | "or", all: readonly FoundCondition[]): FoundCondition {
  return all.length === 1 ? all[0]! : { kind, all };
}

/** `not answered(x) or x <= 3` is `not x > 3`. */
function negatedComparison(all: readonly FoundCondition[]): FoundCondition | undefined {
  const blank = all.find((each) => each.kind === "not" && each.operand.kind === "answered");
  const other = all.find((each) => each !== blank);
  if (blank?.kind !== "not" || blank.operand.kind !== "answered") return undefined;
  if (other?.kind === "compare" && other.of === blank.operand.of) return { kind: "not", operand: { ...other, op: opposite[other.op] } };
  return undefined;
}

/** Alternatives in which points of one scale that follow each other are a range. */
function withRanges(all: readonly FoundCondition[], subjects: Subjects): readonly FoundCondition[] {
  const groups = new Map<string, FoundCondition[]>();
  for (const each of all) {
    const of = each.kind === "compare" || each.kind === "includes" ? each.of : JSON.stringify(each);
    groups.set(of, [...(groups.get(of) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => rangeOf(group, subjects) ?? group);
}

/** All points of a scale from one on, or up to one. */
function rangeOf(all: readonly FoundCondition[], subjects: Subjects): FoundCondition | undefined {
  const [first] = all;
  const subject = first && "of" in first && typeof first.of === "string" ? subjects.get(first.of)?.subject : undefined;
  if (subject?.kind !== "scale" || all.length < 2) return undefined;
  const { points } = subject.scale;
  const places = all.map((each) => {
    const isOne = each.kind === "includes" || (each.kind === "compare" && each.op === "==");
    return isOne && each.of === (first as { of: string }).of
      ? points.findIndex(({ source, alias }) => source === each.value || alias === each.value)
      : -1;
  });
  const [lowest, highest] = [Math.min(...places), Math.max(...places)];
  if (lowest < 0 || new Set(places).size !== places.length || highest - lowest + 1 !== places.length || places.length === points.length)
    return undefined;
  const of = (first as { of: string }).of;
  if (highest === points.length - 1) return { kind: "compare", of, op: ">=", value: points[lowest]!.source };
  return lowest === 0 ? { kind: "compare", of, op: "<=", value: points[highest]!.source } : undefined;
}

/** Of all options of a question, any one: that there is an answer. */
function anyOf(all: readonly FoundCondition[], subjects: Subjects): FoundCondition | undefined {
  const chosen = all.map((each) => chosenIn(each, subjects));
  const [first] = chosen;
  if (!first || chosen.some((each) => each?.question !== first.question)) return undefined;
  const options = subjects.optionsOf(first.question);
  const isAll = new Set(chosen.map((each) => each!.option)).size === options.length && options.length > 1;
  return isAll ? { kind: "answered", of: first.source } : undefined;
}

function chosenIn(
  condition: FoundCondition,
  subjects: Subjects,
): { readonly question: string; readonly source: string; readonly option: string } | undefined {
  if (condition.kind !== "includes" && condition.kind !== "compare") return undefined;
  const subject = subjects.get(condition.of)?.subject;
  if (subject?.kind === "options" && subject.answer === "any" && condition.kind === "includes") {
    const option = optionOf(subject.options, condition.value);
    return option && { question: subject.name, source: condition.of, option: option.name };
  }
  if (subject?.kind !== "option" || condition.kind !== "compare" || condition.op !== "==" || !/^(?:y|1|true|yes)$/i.test(condition.value))
    return undefined;
  return { question: subject.of, source: subjects.sourceOf(subject.of), option: subject.option.name };
}

/** Whether the others say what a condition says. */
function isSaid(condition: FoundCondition, others: readonly FoundCondition[], subjects: Subjects): boolean {
  if (condition.kind === "answered") return others.some((other) => needs(other, condition.of, subjects));
  if (condition.kind === "known") {
    const of = JSON.stringify(condition.of);
    return others.some((other) => other.kind === "holds" && [other.left, other.right].some((side) => JSON.stringify(side).includes(of)));
  }
  if (condition.kind === "compare") {
    const subject = subjects.get(condition.of)?.subject;
    if (subject?.kind !== "number") return false;
    const isLimit =
      (condition.op === "<=" && Number(condition.value) === subject.hi) ||
      (condition.op === ">=" && Number(condition.value) === subject.lo);
    return isLimit && others.some((other) => needs(other, condition.of, subjects));
  }
  // A code that is no answer has no place in an order.
  if (condition.kind !== "not" || condition.operand.kind !== "compare" || condition.operand.op !== "==") return false;
  const { of, value } = condition.operand;
  const subject = subjects.get(of)?.subject;
  const isMissing = subject?.kind === "scale" && subject.scale.missing.some(({ source }) => source === value);
  return isMissing && others.some((other) => other.kind === "compare" && other.of === of && /[<>]/.test(other.op));
}

/** Whether a condition holds for those only who have answered something. */
function needs(condition: FoundCondition, of: string, subjects: Subjects): boolean {
  switch (condition.kind) {
    case "compare":
    case "includes": {
      if (condition.of === of || condition.of.startsWith(`${of}.`)) return true;
      const subject = subjects.get(condition.of)?.subject;
      return subject?.kind === "option" && subjects.sourceOf(subject.of) === of && condition.kind === "compare" && condition.op === "==";
    }
    case "holds":
      return [condition.left, condition.right].some((side) => names(side, of));
    case "and":
      return condition.all.some((each) => needs(each, of, subjects));
    case "or":
      return condition.all.every((each) => needs(each, of, subjects));
    default:
      return false;
  }
}

/** Whether nothing is calculated without an answer. */
function names(formula: FoundFormula, of: string): boolean {
  if (formula.kind === "answer") return formula.of === of;
  if (formula.kind === "number") return false;
  if (formula.kind === "call") return formula.of.length === 1 && names(formula.of[0]!, of);
  return names(formula.left, of) || names(formula.right, of);
}
