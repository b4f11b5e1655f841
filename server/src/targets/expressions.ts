/**
 * Conditions and scores as platforms write them that have `if`, `sum`, `min`, `max` and `round`. Each value has guards: conditions without
 * which there is none. A blank never counts as 0, and a comparison with a blank is false, as in the scorer.
 */

import type { Band, Condition, Instrument, ScoreExpression, Variable } from "../instrument/schema.ts";
import { bandInterval } from "../scoring/bands.ts";
import { resultDecimals } from "../scoring/evaluate.ts";
import { decimal } from "../form/decimal.ts";
import { type AtMost, byCode, byPair } from "./lookups.ts";

/** Where a platform keeps an answer: `ref` and the like are written as its expressions name them. */
export type AnswerPlace =
  | { readonly kind: "value"; readonly ref: string; readonly recoded?: Recoded | undefined }
  /** An option that is ticked where `chosen` holds. `all` says that for every option of its question: where none is, there is no answer. */
  | { readonly kind: "ticked"; readonly chosen: string; readonly all: readonly string[] }
  /** An option's rank: what says for each rank, first to last, that this option has it. */
  | { readonly kind: "rank"; readonly at: readonly string[] };

/** How to read an answer some of whose codes the platform had to call otherwise. */
export interface Recoded {
  /** What gives the instrument's code as a number; empty for a blank. */
  readonly number: string;
  /** What the codes that are changed are called. */
  readonly texts: ReadonlyMap<number, string>;
}

/** How a platform writes expressions. */
export interface Dialect {
  readonly isThere: (ref: string) => string;
  readonly isBlank: (ref: string) => string;
  readonly equal: string;
  readonly unequal: string;
  readonly text: (value: string) => string;
  /** The sign for a division, where it is no stroke. */
  readonly divide?: string;
  /** Rounding, where the function of that name does not take what may be a blank. */
  readonly round?: (value: string, decimals: number) => string;
  /** One value of several, where there is no such function of any number of values. */
  readonly combine?: (how: "sum" | "min" | "max", parts: readonly string[]) => string;
  /** Numbers that are never the least or the greatest, where they can be written. */
  readonly never?: { readonly min: string; readonly max: string };
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  readonly variables: ReadonlyMap<string, Variable>;
  /** What the result of each score variable is called. */
  readonly results: ReadonlyMap<string, string>;
  /** The parts of each share, and what they have to add up to. */
  readonly shares: ReadonlyMap<string, { readonly parts: readonly string[]; readonly total: number }>;
}

/** The shares of an instrument, for a dialect. */
export function sharesOf({ questions }: Instrument): Dialect["shares"] {
  return new Map(
    questions.flatMap(({ id, type }) =>
      type.kind === "share" ? [[id, { parts: type.parts.map(({ variable }) => variable), total: type.total }] as const] : [],
    ),
  );
}

/** A value, and all that has to hold for it. */
interface Term {
  readonly value: string;
  readonly guards: readonly string[];
}

const opposite = { "==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;
type Comparison = keyof typeof opposite;

/** A condition. It is turned over on the way down, so that no sign for "not" is needed. */
export function printCondition(condition: Condition, dialect: Dialect, holds = true): string {
  switch (condition.kind) {
    case "and":
    case "or": {
      const joint = (condition.kind === "and") === holds ? "and" : "or";
      if (condition.all.length === 0) return joint === "and" ? "1 = 1".replace("=", dialect.equal) : "1 = 0".replace("=", dialect.equal);
      return `(${condition.all.map((part) => printCondition(part, dialect, holds)).join(` ${joint} `)})`;
    }
    case "not":
      return printCondition(condition.operand, dialect, !holds);
    case "answered":
      return `(${condition.variables.map((variable) => isAnswered(variable, dialect, holds)).join(holds ? " or " : " and ")})`;
    case "compare":
      return comparison(condition.variable, [[condition.op, condition.value]], dialect, holds);
    case "in":
      return comparison(
        condition.variable,
        condition.values.map((value) => ["==", value] as const),
        dialect,
        holds,
      );
    case "holds":
      return formulaHolds(condition.expression, dialect, holds);
  }
}

/** That a result is there and not 0; or, turned over, that it is not there or is 0. */
function formulaHolds(expression: ScoreExpression, dialect: Dialect, holds: boolean): string {
  const { guards, test } =
    expression.kind === "comparison"
      ? compared(expression, dialect)
      : (({ value, guards: needed }) => ({ guards: needed, test: `${value} ${dialect.unequal} 0` }))(term(expression, dialect));
  const all = [...new Set([...guards, test])].join(" and ");
  return holds ? `(${all})` : `if(${all}, 1, 0) ${dialect.equal} 0`;
}

/** A comparison of two numbers, and what has to hold for both to be there. */
function compared(
  { op, left, right }: Extract<ScoreExpression, { readonly kind: "comparison" }>,
  dialect: Dialect,
): { readonly test: string; readonly guards: readonly string[] } {
  const [one, other] = [term(left, dialect), term(right, dialect)];
  const sign = op === "==" ? dialect.equal : op === "!=" ? dialect.unequal : op;
  // No noise of arithmetic decides, and a platform that keeps answers as texts compares numbers.
  const side = (part: ScoreExpression, { value }: Term, beside: ScoreExpression): string =>
    part.kind === "number" || (part.kind === "answer" && beside.kind === "number") ? value : rounded(value, resultDecimals, dialect);
  return { test: `${side(left, one, right)} ${sign} ${side(right, other, left)}`, guards: [...one.guards, ...other.guards] };
}

function isAnswered(variable: string, dialect: Dialect, holds: boolean): string {
  const place = dialect.answers.get(variable)!;
  if (place.kind === "value") return holds ? dialect.isThere(place.ref) : dialect.isBlank(place.ref);
  // One that is ticked is an answer of its own.
  const some = place.kind === "ticked" ? [place.chosen] : place.at;
  return holds ? anyOf(some) : noneOf(some, dialect);
}

/** That an answer is there and one of the comparisons holds; or, turned over, that it is not or none does. */
function comparison(variable: string, tests: readonly (readonly [Comparison, number])[], dialect: Dialect, holds: boolean): string {
  const place = dialect.answers.get(variable)!;
  const compared = tests.map(([op, limit]) => {
    const wanted = holds ? op : opposite[op];
    return wanted === "==" || wanted === "!="
      ? codeTest(place, wanted, limit, dialect)
      : `${answered(place, dialect).value} ${wanted} ${number(limit)}`;
  });
  const there = place.kind === "value" ? dialect.isThere(place.ref) : anyOf(place.kind === "ticked" ? place.all : place.at);
  const blank = place.kind === "value" ? dialect.isBlank(place.ref) : noneOf(place.kind === "ticked" ? place.all : place.at, dialect);
  return holds
    ? `(${there} and ${anyOf(compared)})`
    : `(${blank} or ${compared.length === 1 ? compared[0]! : `(${compared.join(" and ")})`})`;
}

/** That an answer is one of the instrument's codes, or is not. */
function codeTest(place: AnswerPlace, op: "==" | "!=", code: number, dialect: Dialect): string {
  const sign = op === "==" ? dialect.equal : dialect.unequal;
  const text = place.kind === "value" ? place.recoded?.texts.get(code) : undefined;
  if (place.kind === "value" && text !== undefined) return `${place.ref} ${sign} ${dialect.text(text)}`;
  // Another code of such a list is its own text.
  return `${place.kind === "value" ? place.ref : answered(place, dialect).value} ${sign} ${number(code)}`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(" or ")})`;
}

function noneOf(parts: readonly string[], { equal }: Dialect): string {
  return `(${parts.map((part) => `if(${part}, 1, 0) ${equal} 0`).join(" and ")})`;
}

/** An answer as a number, whether it counts in scores or not. */
function answered(place: AnswerPlace, dialect: Dialect): Term {
  switch (place.kind) {
    case "value":
      return { value: place.recoded?.number ?? place.ref, guards: [dialect.isThere(place.ref)] };
    case "ticked":
      return { value: `if(${place.chosen}, 1, 0)`, guards: [anyOf(place.all)] };
    case "rank":
      return { value: place.at.reduceRight((rest, at, index) => `if(${at}, ${index + 1}, ${rest})`, "0"), guards: [anyOf(place.at)] };
  }
}

/** A result: a number, or an empty text where it is missing. */
/** Whether the form ended at a stop, as a number: 1 where it did. */
export function printStop(when: Condition | undefined, dialect: Dialect): string {
  return when === undefined ? "1" : `if(${printCondition(when, dialect)}, 1, 0)`;
}

export function printResult(expression: ScoreExpression, dialect: Dialect): string {
  const { value, guards } = term(expression, dialect);
  return guarded(guards, rounded(value, resultDecimals, dialect), dialect);
}

/**
 * The label of the band of a result, or an empty text. `result` is the result as an expression names it. It is compared with where the bands begin
 * and end, and not rounded: platforms turn a negative half up or down as they like, and some round no blank.
 */
export function printBands(
  result: string,
  { bands, decimals }: { readonly bands: readonly Band[]; readonly decimals: number },
  dialect: Dialect,
): string {
  const choice = bands.reduceRight((rest, band) => {
    const { from, below } = bandInterval(band, decimals);
    return `if(${result} >= ${number(from)} and ${result} < ${number(below)}, ${dialect.text(band.label)}, ${rest})`;
  }, dialect.text(""));
  return guarded([dialect.isThere(result)], choice, dialect);
}

function rounded(value: string, decimals: number, { round }: Dialect): string {
  return round ? round(value, decimals) : `round(${value}, ${decimals})`;
}

function guarded(guards: readonly string[], value: string, dialect: Dialect): string {
  const unique = [...new Set(guards)];
  return unique.length === 0 ? value : `if(${unique.join(" and ")}, ${value}, ${dialect.text("")})`;
}

function term(expression: ScoreExpression, dialect: Dialect): Term {
  switch (expression.kind) {
    case "number":
      return { value: number(expression.value), guards: [] };
    case "answer": {
      const { value, guards } = counted(expression.variable, dialect);
      const { reverse } = expression;
      return reverse ? { value: `(${number(reverse.lo + reverse.hi)} - ${value})`, guards } : { value, guards };
    }
    case "share": {
      const { parts, total } = dialect.shares.get(expression.question)!;
      const all = parts.map((part) => counted(part, dialect));
      const isWhole = `(${all.map(({ value }) => value).join(" + ")}) ${dialect.equal} ${number(total)}`;
      return { value: counted(expression.variable, dialect).value, guards: [...all.flatMap(({ guards }) => guards), isWhole] };
    }
    case "result": {
      const ref = dialect.results.get(expression.variable)!;
      return { value: ref, guards: [dialect.isThere(ref)] };
    }
    case "arithmetic": {
      const left = term(expression.left, dialect);
      const right = term(expression.right, dialect);
      const divides = expression.op === "/" ? [`${rounded(right.value, resultDecimals, dialect)} ${dialect.unequal} 0`] : [];
      return {
        value: `(${left.value} ${expression.op === "/" ? (dialect.divide ?? "/") : expression.op} ${right.value})`,
        guards: [...left.guards, ...right.guards, ...divides],
      };
    }
    case "comparison": {
      const { test, guards } = compared(expression, dialect);
      return { value: `if(${test}, 1, 0)`, guards };
    }
    case "points": {
      const { value, guards } = term(expression.of, dialect);
      const results = expression.points.map((each) => ({ code: each.code, result: number(each.value) }));
      return { value: byCode(results, atMost(value)), guards };
    }
    case "table": {
      const [left, right] = [term(expression.left, dialect), term(expression.right, dialect)];
      return { value: byPair(expression, atMost(left.value), atMost(right.value), number), guards: [...left.guards, ...right.guards] };
    }
    default:
      return aggregate(expression, dialect);
  }
}

function atMost(value: string): AtMost {
  return (code, yes, no) => `if(${value} <= ${number(code)}, ${yes}, ${no})`;
}

/** An answer that a score may use: no blank, no "cannot say". */
function counted(variable: string, dialect: Dialect): Term {
  const place = dialect.answers.get(variable)!;
  const { value, guards } = answered(place, dialect);
  const missing = dialect.variables.get(variable)!.missing.map(({ code }) => codeTest(place, "!=", code, dialect));
  return { value, guards: [...guards, ...missing] };
}

/** Of a list that is longer than this, written out, no part is written again for each other. */
const mostRepeated = 20_000;

/** Beyond all that can be answered or comes of answers. */
const beyond = 1e30;

function aggregate({ kind, of, least }: Extract<ScoreExpression, { readonly least: number }>, dialect: Dialect): Term {
  const parts = of.map((part) => term(part, dialect));
  const ifThere = ({ guards }: Term, yes: string, no: string): string =>
    guards.length === 0 ? yes : `if(${[...new Set(guards)].join(" and ")}, ${yes}, ${no})`;
  const { divide = "/", combine = (name, all) => `${name}(${all.join(", ")})` } = dialect;
  const how =
    parts.length === 0
      ? "0"
      : combine(
          "sum",
          parts.map((part) => ifThere(part, "1", "0")),
        );
  if (kind === "count") return { value: how, guards: [] };
  const total = (): string =>
    parts.length === 0
      ? "0"
      : combine(
          "sum",
          parts.map((part) => ifThere(part, part.value, "0")),
        );
  const enough = [`${how} >= ${number(Math.max(1, least))}`];
  switch (kind) {
    case "mean":
      return { value: `(${total()} ${divide} ${how})`, guards: enough };
    case "sum":
      return { value: `(${total()} ${divide} ${how} * ${parts.length})`, guards: enough };
    default: {
      // A part that is missing is replaced by one that is there: it changes neither the least nor the greatest. Nor does a number beyond all.
      const first = dialect.never?.[kind] ?? parts.reduceRight((rest, part) => ifThere(part, part.value, rest), "0");
      const some = first.length * parts.length <= mostRepeated ? first : number(kind === "min" ? beyond : -beyond);
      return {
        value: combine(
          kind,
          parts.map((part) => ifThere(part, part.value, some)),
        ),
        guards: enough,
      };
    }
  }
}

function number(value: number): string {
  return value < 0 ? `(${decimal(value)})` : decimal(value);
}
