import type { Range } from "../../semantics/range.ts";
import type { Report } from "../../semantics/report.ts";
import type { Typed } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";
import { rangeOf } from "../scoreRange.ts";

/** That constant weights of a mean add up to 1: with 0.4 and 0.4, the best answers would not come to the best result. */
export const weightTotals: Rule = {
  instrument({ scores }, report) {
    for (const { value } of scores) if (value) checkIn(value, report);
  },
};

/** A part of a sum, and the constants that multiply it. */
interface Term {
  readonly weight: number;
  readonly part: Typed;
}

/** Finds the sums in an expression. A sum within a sum is a part of it. */
function checkIn(value: Typed, report: Report): void {
  const { weight: factor, part } = withoutConstants({ weight: 1, part: value });
  if (part.kind === "call") for (const each of part.argument.kind === "list" ? part.argument.of : [part.argument]) checkIn(each, report);
  if (part.kind === "comparison") for (const side of [part.left, part.right]) checkIn(side, report);
  if (part.kind !== "binary") return;
  if (!isSum(part)) {
    checkIn(part.left, report);
    checkIn(part.right, report);
    return;
  }
  const terms = termsOf({ weight: 1, part });
  checkTerms(terms, factor, part, report);
  for (const term of terms) checkIn(term.part, report);
}

function checkTerms(terms: readonly Term[], factor: number, sum: Typed, report: Report): void {
  const weights = terms.map(({ weight }) => weight);
  // Without weights it is a plain sum, whatever it is divided by.
  if (weights.every((weight) => weight === 1)) return;
  const written = totalOf(weights);
  const total = written * factor;
  if (isOne(written) || isOne(total)) return;
  const areParts = (by: number) => weights.every((weight) => weight * by > 0 && weight * by < 1);
  // A factor may bring a mean to another scale. What is far from 1 then was not meant to be 1.
  const isNear = (value: number) => factor === 1 || Math.abs(value - 1) < 0.5;
  const found = areParts(factor) && isNear(total) ? total : areParts(1) && isNear(written) ? written : undefined;
  const range = found === undefined ? undefined : commonRange(terms);
  if (found === undefined || !range) return;
  report.add("weights-total", sum.span, {
    total: shown(found),
    from: shown(range.lo),
    to: shown(range.hi),
    lo: shown(range.lo * found),
    hi: shown(range.hi * found),
  });
}

/** The terms of a sum of sums, each with its weight in the whole; what is subtracted has one below 0. */
function termsOf(term: Term): Term[] {
  const { weight, part } = withoutConstants(term);
  if (!isSum(part)) return [{ weight, part }];
  const { op, left, right } = part;
  return [...termsOf({ weight, part: left }), ...termsOf({ weight: op === "-" ? -weight : weight, part: right })];
}

/** Takes constants that multiply or divide a part into its weight. */
function withoutConstants({ weight, part }: Term): Term {
  if (part.kind !== "binary" || isSum(part)) return { weight, part };
  const { op, left, right } = part;
  const [first, second] = [constantOf(left), constantOf(right)];
  if (second !== undefined) return withoutConstants({ weight: op === "/" ? weight / second : weight * second, part: left });
  if (first !== undefined && op === "*") return withoutConstants({ weight: weight * first, part: right });
  return { weight, part };
}

/** The value of a calculation with numbers alone, such as 1 / 9. */
function constantOf(value: Typed): number | undefined {
  if (value.kind === "number") return value.value;
  if (value.kind !== "binary") return undefined;
  const [left, right] = [constantOf(value.left), constantOf(value.right)];
  if (left === undefined || right === undefined) return undefined;
  switch (value.op) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

function isSum(value: Typed): value is Extract<Typed, { kind: "binary" }> & { readonly op: "+" | "-" } {
  return value.kind === "binary" && (value.op === "+" || value.op === "-");
}

/** The limits that all parts have in common. Only values on one scale have a mean, and amounts are summed up for other reasons, too. */
function commonRange(terms: readonly Term[]): Range | undefined {
  if (!terms.every(({ part }) => isRated(part))) return undefined;
  const [first, ...others] = terms.map(({ part }) => rangeOf(part));
  if (!first || !Number.isFinite(first.lo) || !Number.isFinite(first.hi)) return undefined;
  return others.every(({ lo, hi }) => lo === first.lo && hi === first.hi) ? first : undefined;
}

function isRated(part: Typed): boolean {
  switch (part.kind) {
    case "battery":
    case "answer":
    case "score":
    case "scorePart":
      return true;
    case "question":
      return part.question.type?.kind === "scale";
    case "call":
      return part.function !== "count";
    default:
      return false;
  }
}

function totalOf(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/** Weights such as 0.333 are rounded. */
function isOne(total: number): boolean {
  return Math.abs(total - 1) <= 0.005 + 1e-9;
}

function shown(value: number): string {
  return String(Number(value.toFixed(3)));
}
