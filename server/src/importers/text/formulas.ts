/** What calculations of platforms mean: values, and how many of them there must be. */

import type { Comparison, Found, FoundFormula, FoundOption, FoundPart } from "../found.ts";
import { isNoAnswer } from "../steps/labels.ts";
import type { Node } from "./expression.ts";
import type { Named } from "./meaning.ts";

type Call = Extract<FoundFormula, { kind: "call" }>;

/** What is known of answers that a calculation guards against: it is no other calculation where it does so. */
export interface Knowledge {
  /** Whether a code of a question means that there is no answer. */
  isMissing(of: string, code: number): boolean;
  limits(of: string): { readonly lo?: number | undefined; readonly hi?: number | undefined };
}

const nothing: Knowledge = { isMissing: () => false, limits: () => ({}) };

/** What is known of all that is asked. */
export function knowing(pages: Found["pages"]): Knowledge {
  const missing = new Map<string, ReadonlySet<number>>();
  const limits = new Map<string, { readonly lo?: number | undefined; readonly hi?: number | undefined }>();
  const none = (options: readonly FoundOption[]): ReadonlySet<number> =>
    new Set(options.filter(({ missing: own, label }) => own || Object.values(label).some(isNoAnswer)).map(({ code }) => Number(code)));
  const learn = (part: FoundPart): void => {
    if (part.kind === "matrix") for (const row of part.rows) missing.set(row.source, none(row.options ?? part.options));
    if (part.kind !== "question") return;
    missing.set(
      part.source,
      part.answer === "number" ? new Set((part.codes ?? []).map(({ code }) => Number(code))) : none(part.options ?? []),
    );
    if (part.answer === "number") limits.set(part.source, { lo: part.lo, hi: part.hi });
  };
  for (const { parts } of pages) for (const part of parts) learn(part);
  return { isMissing: (of, code) => missing.get(of)?.has(code) === true, limits: (of) => limits.get(of) ?? {} };
}

const functions: Readonly<Record<string, Call["name"]>> = {
  sum: "sum", mean: "mean", avg: "mean", average: "mean", rowmeans: "mean", rowsums: "sum", min: "min", max: "max", countall: "count",
}; // prettier-ignore

const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

/** The calculation that an expression is; nothing where it has no meaning here. */
export function calculated(node: Node, named: Named, knows: Knowledge = nothing): FoundFormula | undefined {
  return new Reading(named, knows).value(node);
}

class Reading {
  readonly #named: Named;
  readonly #knows: Knowledge;

  constructor(named: Named, knows: Knowledge) {
    this.#named = named;
    this.#knows = knows;
  }

  value(node: Node): FoundFormula | undefined {
    switch (node.kind) {
      case "number":
        return { kind: "number", value: node.value };
      case "string":
        return node.value.trim() !== "" && Number.isFinite(Number(node.value)) ? { kind: "number", value: Number(node.value) } : undefined;
      case "reference":
        return { kind: "answer", of: node.option === undefined ? this.#named(node.name) : `${this.#named(node.name)}_${node.option}` };
      case "unary": {
        const operand = node.op === "-" ? this.value(node.operand) : undefined;
        return operand && { kind: "binary", op: "-", left: { kind: "number", value: 0 }, right: operand };
      }
      case "binary":
        return this.#binary(node);
      case "call":
        return isIf(node) ? this.#either(node.of) : this.#call(node.name, node.of);
      default:
        return undefined;
    }
  }

  #binary({ op, left, right }: Extract<Node, { kind: "binary" }>): FoundFormula | undefined {
    if (op !== "+" && op !== "-" && op !== "*" && op !== "/") return undefined;
    // Values that are there, divided by how many there are.
    const values = op === "/" ? this.#present(left) : undefined;
    if (values && this.#counted(right)?.length === values.length) return { kind: "call", name: "mean", of: values };
    // The sum of values that are there, divided by how many there are.
    const [above, below] = [left, right].map(listOf);
    if (op === "/" && above?.name === "sum" && below?.name === "countall" && above.of === below.of) return this.#call("mean", [above.list]);
    const counted = op === "+" ? this.#answers(termsOf({ kind: "binary", op, left, right }, "+")) : undefined;
    if (counted) return counted;
    const [a, b] = [this.value(left), this.value(right)];
    return a && b && { kind: "binary", op, left: a, right: b };
  }

  #call(name: string, given: readonly Node[]): FoundFormula | undefined {
    const inner = given.flatMap((each) => (each.kind === "list" ? each.of : [each]));
    const [first, second] = inner;
    if (name === "round" && first && second?.kind === "number" && second.value >= 6) return this.value(first);
    // Codes below 0 are written with a letter where a sign cannot stand.
    if (name === "str_replace" && inner.length === 3) return this.value(inner[2]!);
    if (/^(?:number|int|as\.numeric)$/.test(name) && inner.length === 1) return this.value(first!);
    const counted = name === "sum" ? this.#answers(given) : undefined;
    if (counted) return counted;
    const known = functions[name];
    if (known === undefined) return undefined;
    const of = inner.map((each) => this.value(each));
    if (of.length === 0 || of.some((each) => each === undefined)) return undefined;
    return of.length === 1 && (known === "sum" || known === "mean")
      ? single(known, of[0]!)
      : { kind: "call", name: known, of: of as FoundFormula[] };
  }

  /** A value under a condition that says no more than that its answers are there, or a comparison as 1 and 0. */
  #either([condition, then, other]: readonly Node[]): FoundFormula | undefined {
    if (!condition || !then) return undefined;
    if (isNumber(then, 1) && isNumber(other, 0)) return this.#comparison(condition);
    const value = this.value(then);
    if (value === undefined) return undefined;
    if (other !== undefined && !isBlank(other) && !isEndless(other)) {
      const second = this.value(other);
      return second && JSON.stringify(second) === JSON.stringify(value) ? value : undefined;
    }
    let guarded: FoundFormula = value;
    for (const term of termsOf(condition, "and")) {
      const needs = this.#needs(term, guarded);
      if (needs) guarded = needs;
      else if (!this.#isGuard(term, guarded)) return undefined;
    }
    return guarded;
  }

  #comparison(node: Node): FoundFormula | undefined {
    if (node.kind !== "binary" || !comparisons.has(node.op)) return undefined;
    const [left, right] = [this.value(node.left), this.value(node.right)];
    return left && right && { kind: "comparison", op: node.op as Comparison, left, right };
  }

  /** How many of its values a function needs: `count(…) >= 2`. */
  #needs(node: Node, value: FoundFormula): FoundFormula | undefined {
    if (node.kind !== "binary" || node.op !== ">=" || node.right.kind !== "number") return undefined;
    const counted = this.#counted(node.left);
    const least = node.right.value;
    if (!counted || !Number.isInteger(least)) return undefined;
    return withLeast(value, counted.length, least);
  }

  /** The values of which something says how many there are. */
  #counted(node: Node): readonly Node[] | undefined {
    if (node.kind === "call" && /^count(?:all)?$/.test(node.name) && node.of.length > 0)
      return node.of.flatMap((each) => (each.kind === "list" ? each.of : [each]));
    const parts = sumOf(node);
    return parts?.every((part) => isIf(part) && isNumber(part.of[1], 1) && isNumber(part.of[2], 0)) ? parts : undefined;
  }

  /** How many answers there are: 1 for each that is there. */
  #answers(parts: readonly Node[]): FoundFormula | undefined {
    const of = parts.map((part): FoundFormula | undefined => {
      if (part.kind !== "call" || !isIf(part) || !isNumber(part.of[1], 1) || !isNumber(part.of[2], 0)) return undefined;
      const terms = termsOf(part.of[0]!, "and");
      const [first] = terms.flatMap((term) =>
        term.kind === "binary" && term.left.kind === "reference" && isBlank(term.right) ? [term.left] : [],
      );
      const blank = terms.find((term) => term.kind === "unary" && term.op === "not");
      const inner = blank?.kind === "unary" && blank.operand.kind === "call" ? blank.operand.of[0] : undefined;
      const value = (first ?? inner) && this.value((first ?? inner)!);
      return value && terms.every((term) => this.#isGuard(term, value)) ? value : undefined;
    });
    return of.length > 1 && of.every((each) => each !== undefined) ? { kind: "call", name: "count", of } : undefined;
  }

  /** Values of which each counts where it is there, and 0 where it is not. */
  #present(node: Node): readonly FoundFormula[] | undefined {
    const parts = sumOf(node);
    if (!parts?.every((part) => isIf(part) && isNumber(part.of[2], 0))) return undefined;
    const values = parts.map((part) => (part.kind === "call" ? this.#either([part.of[0]!, part.of[1]!]) : undefined));
    return values.every((value) => value !== undefined) ? values : undefined;
  }

  /** Whether a condition holds for everybody who has the answers that a value is calculated from. */
  #isGuard(node: Node, value: FoundFormula): boolean {
    const text = JSON.stringify(value);
    const isIn = (inner: FoundFormula | undefined): boolean => inner !== undefined && text.includes(JSON.stringify(inner));
    if (node.kind === "unary") {
      if (node.op === "not" && node.operand.kind === "call" && /^(?:is_empty|isempty|is\.na|isblankormissingcode)$/.test(node.operand.name))
        return isIn(node.operand.of[0] && this.value(node.operand.of[0]));
      return node.op === "notempty" && isIn(this.value(node.operand));
    }
    if (node.kind === "call") return /^isnotempty$/.test(node.name) && isIn(node.of[0] && this.value(node.of[0]));
    if (node.kind !== "binary") return false;
    // That nothing is divided by 0.
    if (node.op === "!=" && isNumber(node.right, 0) && node.left.kind === "call" && node.left.name === "round")
      return isIn(this.value(node.left));
    if (node.left.kind !== "reference") return false;
    const of = this.#named(node.left.name);
    if (!isIn({ kind: "answer", of })) return false;
    if (node.op === "!=" && isBlank(node.right)) return true;
    if (node.right.kind !== "number") return false;
    const { lo, hi } = this.#knows.limits(of);
    if (node.op === "!=") return this.#knows.isMissing(of, node.right.value);
    return (node.op === "<=" && node.right.value === hi) || (node.op === ">=" && node.right.value === lo);
  }
}

/** A function of one value is that value, where it is no list of options. */
function single(name: "sum" | "mean", value: FoundFormula): FoundFormula {
  return value.kind === "answer" ? { kind: "call", name, of: [value] } : value;
}

/** The function of so many values within a calculation, with how many of them it needs. A mean of what is there, times how many there are, is a sum. */
function withLeast(formula: FoundFormula, count: number, least: number): FoundFormula | undefined {
  if (formula.kind === "call" && formula.of.length === count && formula.least === undefined && formula.name !== "count")
    return { ...formula, least };
  if (formula.kind !== "binary") return undefined;
  const { op, left, right } = formula;
  const isSum = op === "*" && right.kind === "number" && right.value === count && left.kind === "call" && left.name === "mean";
  if (isSum && left.of.length === count && left.least === undefined) return { ...left, name: "sum", least };
  const inLeft = withLeast(left, count, least);
  if (inLeft) return { ...formula, left: inLeft };
  const inRight = withLeast(right, count, least);
  return inRight && { ...formula, right: inRight };
}

/** The parts of a sum, which is a function or a chain. */
function sumOf(node: Node): readonly Extract<Node, { kind: "call" }>[] | undefined {
  const parts = node.kind === "call" && node.name === "sum" ? node.of : termsOf(node, "+");
  const calls = parts.flatMap((part) => (part.kind === "call" ? [part] : []));
  if (calls.length !== parts.length) return undefined;
  return calls.length === 1 && calls[0]!.name === "sum" && calls[0] !== node ? sumOf(calls[0]!) : calls.length > 0 ? calls : undefined;
}

/** Rounding to so many decimals tidies the noise of arithmetic up. */
export const finest = 6;

/** A calculation without its rounding to so many decimals or more. */
export function unrounded(node: Node, least = 0): Node {
  if (node.kind !== "call" || node.name !== "round" || !node.of[0]) return node;
  const [of, decimals] = node.of;
  const count = decimals === undefined ? 0 : decimals.kind === "number" ? decimals.value : -1;
  return count >= least ? unrounded(of, least) : node;
}

/** Whether a calculation is rounded to fewer decimals than no difference can be seen in. */
export function isRounded(node: Node): boolean {
  return unrounded(node) !== unrounded(node, finest);
}

/** What stands between signs of one kind. */
export function termsOf(node: Node, op: string): readonly Node[] {
  const terms: Node[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop())
    if (next.kind === "binary" && next.op === op) open.push(next.right, next.left);
    else terms.push(next);
  return terms;
}

/** A function of one list, with what tells it from another. */
function listOf(node: Node): { readonly name: string; readonly list: Node; readonly of: string } | undefined {
  const [list] = node.kind === "call" ? node.of : [];
  return node.kind === "call" && list?.kind === "list" ? { name: node.name, list, of: JSON.stringify(list) } : undefined;
}

function isIf(node: Extract<Node, { kind: "call" }>): boolean {
  return /^(?:if|iif|ifelse)$/.test(node.name);
}

function isNumber(node: Node | undefined, value: number): boolean {
  return node?.kind === "number" && node.value === value;
}

/** What no minimum and no maximum is: a number divided by 0. */
function isEndless(node: Node): boolean {
  return node.kind === "binary" && node.op === "/" && node.left.kind === "number" && isNumber(node.right, 0);
}

function isBlank(node: Node): boolean {
  return node.kind === "string" && (node.value.trim() === "" || /^(?:null|undefined|na)$/i.test(node.value));
}
