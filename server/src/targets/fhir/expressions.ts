/** Conditions and scores in FHIRPath, where a blank is an empty collection: arithmetic and comparisons with one are empty, too. */

import { decimal } from "../../form/decimal.ts";
import { Names } from "../../form/names.ts";
import type { Condition, Score, ScoreExpression } from "../../instrument/schema.ts";
import { resultDecimals } from "../../scoring/evaluate.ts";
import { type AtMost, byCode, byPair } from "../lookups.ts";
import type { Place, Places } from "./places.ts";
import { expressionNames, isInteger } from "./rules.ts";

/** An answer as a number, whether it counts in scores or not. */
function given({ path, kind, column: { from }, large }: Place): string {
  switch (kind) {
    case "code":
      return `${path}.answer.value.code.${large ? "toDecimal" : "toInteger"}()`;
    case "ticked":
      return `iif(${path}.answer.exists(), iif(${path}.answer.value.where(code = '${from.kind === "box" ? from.option.code : ""}').exists(), 1, 0))`;
    default:
      return `${path}.answer.value`;
  }
}

/** A condition. It is true or false and never empty, so that `not` turns it over as it should. */
export function printCondition(condition: Condition, places: Places, printer: ScorePrinter): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.length === 0
        ? String(condition.kind === "and")
        : `(${condition.all.map((part) => printCondition(part, places, printer)).join(` ${condition.kind} `)})`;
    case "not":
      return `${printCondition(condition.operand, places, printer)}.not()`;
    case "answered": {
      const paths = new Set(condition.variables.map((variable) => places.get(variable)!.path));
      return `(${[...paths].map((path) => `${path}.answer.exists()`).join(" or ")})`;
    }
    case "holds":
      return printer.holds(condition.expression);
    case "compare": {
      const op = condition.op === "==" ? "=" : condition.op;
      return `${given(places.get(condition.variable)!)}.where($this ${op} ${number(condition.value)}).exists()`;
    }
    case "in":
      return `${given(places.get(condition.variable)!)}.where(${condition.values.map((value) => `$this = ${number(value)}`).join(" or ")}).exists()`;
  }
}

/** A named expression of the questionnaire, which the expressions after it use as `%name`. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: string;
}

/** A longer part of an expression is not written twice. */
const longestTwice = 500;

/** Prints scores. What they share (answers, lists of values, other results) becomes variables of the questionnaire. */
export class ScorePrinter {
  /** In an order in which each uses only those before it. */
  readonly variables: NamedExpression[] = [];
  readonly #places: Places;
  readonly #names = new Names(expressionNames);
  /** The names of expressions that are there already. */
  readonly #named = new Map<string, string>();
  readonly #results = new Map<string, string>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** The expression of a result: a decimal, or nothing where it is missing. */
  result(variable: string, expression: ScoreExpression): string {
    const name = this.#name(variable, this.#print(expression, variable));
    this.#results.set(variable, name);
    return rounded(name);
  }

  /** That a result is there and not 0. */
  holds(expression: ScoreExpression): string {
    return expression.kind === "comparison"
      ? `${this.#compared(expression, "shown")}.where($this).exists()`
      : `${callee(this.#print(expression, "shown"))}.where($this != 0).exists()`;
  }

  /** True or false, or nothing where a side is missing. */
  #compared({ op, left, right }: Extract<ScoreExpression, { readonly kind: "comparison" }>, result: string): string {
    const side = (part: ScoreExpression): string => {
      const value = this.#print(part, result);
      // No noise of arithmetic decides.
      return part.kind === "number" || part.kind === "answer" ? value : `${callee(value)}.round(${resultDecimals})`;
    };
    return `(${side(left)} ${op === "==" ? "=" : op} ${side(right)})`;
  }

  /** The expression of a result's band: its label, or nothing. */
  band(variable: string, { bands, decimals }: Score): string {
    const value = rounded(this.#results.get(variable)!);
    return bands.reduceRight(
      (rest, { label, lo, hi }) => `iif(${above(value, lo, decimals)} and ${below(value, hi, decimals)}, ${quoted(label)}, ${rest})`,
      "{}",
    );
  }

  #print(expression: ScoreExpression, result: string): string {
    switch (expression.kind) {
      case "number":
        return number(expression.value);
      case "answer": {
        const answer = this.#answer(expression.variable);
        const { reverse } = expression;
        return reverse ? `(${number(reverse.lo + reverse.hi)} - ${answer})` : answer;
      }
      case "share": {
        const { from } = this.#places.get(expression.variable)!.column;
        if (from.kind !== "part" || from.question.asks.kind !== "share") return "{}";
        const { parts, total } = from.question.asks;
        const whole = parts.map(({ variable }) => this.#answer(variable)).join(" + ");
        return `iif(${whole} = ${number(total)}, ${this.#answer(expression.variable)})`;
      }
      case "result":
        return this.#results.get(expression.variable)!;
      case "arithmetic": {
        const [left, right] = [this.#print(expression.left, result), this.#print(expression.right, result)];
        if (expression.op !== "/") return `(${left} ${expression.op} ${right})`;
        if (expression.right.kind === "number" && expression.right.value !== 0) return `(${left} / ${right})`;
        // It is written twice, and a long one may be a quotient itself.
        const divisor = right.length > longestTwice ? this.#name(`${result}_divisor`, right) : right;
        // A divisor that is noise alone is zero too.
        return `iif(${callee(divisor)}.round(${resultDecimals}) != 0, ${left} / ${divisor})`;
      }
      case "comparison":
        return `${this.#compared(expression, result)}.select(iif($this, 1, 0))`;
      case "points": {
        const of = this.#once(expression.of, result);
        const results = expression.points.map(({ code, value }) => ({ code, result: number(value) }));
        return `iif(${of}.exists(), ${byCode(results, atMost(of))})`;
      }
      case "table": {
        const [left, right] = [this.#once(expression.left, result), this.#once(expression.right, result)];
        return `iif(${left}.exists() and ${right}.exists(), ${byPair(expression, atMost(left), atMost(right), number)})`;
      }
      default:
        return this.#aggregate(expression, result);
    }
  }

  /** An expression that is written more than once. */
  #once(expression: ScoreExpression, result: string): string {
    return this.#name(`${result}_of`, this.#print(expression, result));
  }

  #aggregate({ kind, of, least }: Extract<ScoreExpression, { readonly least: number }>, result: string): string {
    const [first, ...others] = of.map((part) => this.#print(part, result));
    if (first === undefined) return kind === "count" ? "0" : "{}";
    const values = this.#name(`${result}_values`, callee(first) + others.map((part) => `.combine(${part})`).join(""));
    const count = `${values}.count()`;
    const total = `${values}.aggregate($this + $total, 0)`;
    const enough = (value: string): string => `iif(${count} >= ${Math.max(1, least)}, ${value})`;
    switch (kind) {
      case "count":
        return count;
      case "mean":
        return enough(`${total} / ${count}`);
      case "sum":
        return enough(`${total} / ${count} * ${of.length}`);
      default:
        return enough(`${values}.aggregate(iif($total.empty(), $this, iif($this ${kind === "min" ? "<" : ">"} $total, $this, $total)))`);
    }
  }

  /** An answer that a score may use: no blank, no "cannot say". */
  #answer(variable: string): string {
    const place = this.#places.get(variable)!;
    const missing = place.column.variable.missing.map(({ code }) => `$this != ${number(code)}`);
    return this.#name(variable, given(place) + (missing.length === 0 ? "" : `.where(${missing.join(" and ")})`));
  }

  /** An expression as a variable. */
  #name(wanted: string, expression: string): string {
    const known = this.#named.get(expression);
    if (known !== undefined) return known;
    const name = this.#names.free(wanted);
    this.variables.push({ name, expression });
    this.#named.set(expression, `%${name}`);
    return `%${name}`;
  }
}

/**
 * The limits of a band, half a unit wider: a result is rounded before it is compared, and a half goes away from zero. FHIRPath's decimals have
 * eight decimals, too few for the tolerance that others are given, and they are exact.
 */
function above(value: string, lo: number, decimals: number): string {
  const edge = wider(lo, -0.5, decimals);
  return `${value} ${edge > 0 ? ">=" : ">"} ${number(edge)}`;
}

function below(value: string, hi: number, decimals: number): string {
  const edge = wider(hi, 0.5, decimals);
  return `${value} ${edge > 0 ? "<" : "<="} ${number(edge)}`;
}

function wider(limit: number, units: number, decimals: number): number {
  return Number((limit + units * 10 ** -decimals).toFixed(decimals + 1));
}

function rounded(name: string): string {
  return `${name}.round(${resultDecimals})`;
}

/** What a function can be called on: everything that we print but a bare number. */
function callee(expression: string): string {
  return /^\d/.test(expression) ? `(${expression})` : expression;
}

function atMost(value: string): AtMost {
  return (code, yes, no) => `iif(${value} <= ${number(code)}, ${yes}, ${no})`;
}

/** A number: one that is no integer of FHIRPath's is a decimal, also where it is whole. */
export function number(value: number): string {
  const digits = Number.isInteger(value) && !isInteger(value) ? `${decimal(value)}.0` : decimal(value);
  return value < 0 ? `(${digits})` : digits;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", " ")}'`;
}
