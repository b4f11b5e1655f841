/** Prints scores as calculated values, which SurveyJS keeps up to date while the respondent answers. */

import { byId, variablesByName } from "../../instrument/byId.ts";
import { partsOf } from "../../instrument/scoreParts.ts";
import { bandInterval } from "../../scoring/bands.ts";
import { resultDecimals, tooLargeToRound } from "../../scoring/evaluate.ts";
import type { Instrument, Score, ScoreExpression, Variable } from "../../instrument/schema.ts";
import { decimal } from "../../form/decimal.ts";
import type { Loss } from "../../form/loss.ts";
import { message } from "../../messages/message.ts";
import { type AtMost, byCode, byPair } from "../lookups.ts";
import type { Places } from "./places.ts";
import { answerTerm, quoted, reference, type Term } from "./terms.ts";

export interface CalculatedValue {
  readonly name: string;
  readonly expression: string;
  readonly includeIntoResult?: true;
}

/** All scores in their order; a part that is needed more than once is a calculated value of its own, which is not part of the results. */
export function printScores(instrument: Instrument, printer: ScorePrinter): Loss[] {
  const used = new Set(instrument.scores.flatMap(({ results }) => results.flatMap(({ expression }) => resultsIn(expression))));
  const losses: Loss[] = [];
  for (const score of instrument.scores) {
    for (const { variable, expression } of score.results) {
      printer.result(variable, expression, used.has(variable));
      const bands = printBands(variable, score);
      if (bands !== undefined) printer.values.push({ name: `${variable}_band`, expression: bands, includeIntoResult: true });
    }
    if (!score.bands.every(({ label }) => quoted(label) !== undefined)) {
      losses.push({
        on: score.id,
        code: "band-label-changed",
        message: message("losses.surveyjsBandLabel"),
      });
    }
  }
  return losses;
}

/** Prints what is calculated, with the values that it needs beside it. */
export class ScorePrinter {
  readonly values: CalculatedValue[] = [];
  readonly #instrument: Instrument;
  readonly #variables: ReadonlyMap<string, Variable>;
  readonly #places: Places;
  /** How far from zero each result so far can be at most. */
  readonly #mostOf = new Map<string, number>();
  #result = "";
  /** How many parts each has. */
  readonly #parts = new Map<string, number>();

  constructor(instrument: Instrument, places: Places) {
    this.#instrument = instrument;
    this.#variables = variablesByName(instrument);
    this.#places = places;
  }

  /** One result, rounded. Where other scores use it, or it may be large, there is another value beside it that is not. */
  result(variable: string, expression: ScoreExpression, isUsed: boolean): void {
    this.#result = variable;
    let term = this.#whole(expression);
    const most = this.#most(expression);
    this.#mostOf.set(variable, most);
    const isSmall = most < tooLargeToRound;
    if (isUsed || !isSmall) {
      this.values.push({ name: exact(variable), expression: guarded(term) });
      term = present(reference(exact(variable)));
    }
    const value = isSmall ? rounded(term.value) : roundedWhereSmall(term.value);
    this.values.push({ name: variable, expression: guarded({ ...term, value }), includeIntoResult: true });
  }

  /** What has to hold for a result to be there and not 0. `name` is what its condition belongs to. */
  holds(expression: ScoreExpression, name: string): string[] {
    this.#result = name;
    const { value, guards } = expression.kind === "comparison" ? this.#compared(expression) : this.#term(expression);
    return [...new Set([...guards, expression.kind === "comparison" ? value : `(${value}) != 0`])];
  }

  #compared({ op, left, right }: Extract<ScoreExpression, { kind: "comparison" }>): Term {
    const [one, other] = [this.#term(left), this.#term(right)];
    // No noise of arithmetic decides.
    const side = (part: ScoreExpression, { value }: Term): string =>
      part.kind === "number" || part.kind === "answer"
        ? operand({ value, guards: [], isCompound: part.kind === "answer" && part.reverse !== undefined })
        : rounded(value);
    const value = `${side(left, one)} ${op === "==" ? "=" : op} ${side(right, other)}`;
    return { value, guards: [...new Set([...one.guards, ...other.guards])] };
  }

  /** How far from zero a value can be at most. */
  #most(expression: ScoreExpression): number {
    switch (expression.kind) {
      case "number":
        return Math.abs(expression.value);
      case "answer":
      case "share": {
        const { lo, hi, codes } = this.#variables.get(expression.variable) ?? {};
        if (codes !== undefined) return farthest(codes.map(({ code }) => code));
        return lo === undefined || hi === undefined ? Infinity : farthest([lo, hi]);
      }
      case "result":
        return this.#mostOf.get(expression.variable) ?? Infinity;
      case "arithmetic": {
        const left = this.#most(expression.left);
        const right = this.#most(expression.right);
        if (expression.op === "*") return left * right;
        if (expression.op === "/") return isNonZero(expression.right) ? left / right : Infinity;
        return left + right;
      }
      case "comparison":
        return 1;
      case "count":
        return expression.of.length;
      case "points":
        return farthest(expression.points.map(({ value }) => value));
      case "table":
        return farthest(expression.rows.map(({ value }) => value));
      default: {
        const most = farthest(expression.of.map((part) => this.#most(part)));
        return expression.kind === "sum" ? most * expression.of.length : most;
      }
    }
  }

  /** The outermost expression, which needs no calculated value of its own. */
  #whole(expression: ScoreExpression): Term {
    return "least" in expression ? this.#aggregate(expression) : this.#term(expression);
  }

  #term(expression: ScoreExpression): Term {
    switch (expression.kind) {
      case "number":
        return { value: decimal(expression.value), guards: [] };
      case "answer":
        return this.#answer(expression.variable, expression.reverse);
      case "share": {
        const answer = this.#answer(expression.variable);
        return { ...answer, guards: [`${this.#validShare(expression.question)} notempty`] };
      }
      case "result":
        return present(reference(exact(expression.variable)));
      case "arithmetic": {
        const left = this.#term(expression.left);
        const right = expression.op === "/" ? this.#simple(expression.right) : this.#term(expression.right);
        const divisor = expression.op === "/" && !isNonZero(expression.right) ? [`${rounded(right.value)} != 0`] : [];
        const guards = [...new Set([...left.guards, ...right.guards, ...divisor])];
        return { value: `${operand(left)} ${expression.op} ${operand(right)}`, isCompound: true, guards };
      }
      case "comparison": {
        const { value, guards } = this.#compared(expression);
        return { value: `iif(${value}, 1, 0)`, guards };
      }
      case "points": {
        const { value, guards } = this.#simple(expression.of);
        const results = expression.points.map((each) => ({ code: each.code, result: decimal(each.value) }));
        return { value: byCode(results, atMost(value)), guards };
      }
      case "table": {
        const [left, right] = [this.#simple(expression.left), this.#simple(expression.right)];
        const guards = [...new Set([...left.guards, ...right.guards])];
        return { value: byPair(expression, atMost(left.value), atMost(right.value), decimal), guards };
      }
      default:
        return present(this.#part(guarded(this.#aggregate(expression))));
    }
  }

  #answer(name: string, reverse?: { lo: number; hi: number }): Term {
    const place = this.#places.get(name) ?? { kind: "value" as const, path: [name] };
    const variable = this.#variables.get(name);
    const { value, guards } = answerTerm(place);
    const missing = (variable?.missing ?? []).map(({ code }) => `${value} != ${decimal(code)}`);
    const isFree = variable?.codes === undefined && variable?.from.kind === "question";
    const limits = isFree ? [["<=", variable.hi] as const, [">=", variable.lo] as const] : [];
    const within = limits.flatMap(([op, limit]) => (limit === undefined ? [] : [`${value} ${op} ${decimal(limit)}`]));
    const turned = reverse === undefined ? { value } : { value: `${decimal(reverse.lo + reverse.hi)} - ${value}`, isCompound: true };
    return { ...turned, guards: [...guards, ...missing, ...within] };
  }

  /** The functions skip a part without a value, and count says how many are left. */
  #aggregate({ kind, of, least }: Extract<ScoreExpression, { least: number }>): Term {
    if (of.length === 0) return kind === "count" ? { value: "0", guards: [] } : { value: "0", guards: ["1 = 0"] };
    const parts = of.map((part) => this.#optional(this.#term(part))).join(", ");
    if (kind === "count") return { value: `count(${parts})`, guards: [] };
    const guards = [`count(${parts}) >= ${Math.max(1, least)}`];
    if (kind === "sum" && least < of.length) return { value: `avg(${parts}) * ${of.length}`, isCompound: true, guards };
    return { value: `${kind === "mean" ? "avg" : kind}(${parts})`, guards };
  }

  /** An argument of a function that skips blanks. It is written twice, so that a long one becomes a part of its own. */
  #optional(term: Term): string {
    const isReference = term.guards.length === 1 && term.guards[0] === `${term.value} notempty`;
    return isReference || term.guards.length === 0 ? term.value : this.#part(guarded(term));
  }

  /** A term that may be written twice: a long one becomes a part of its own. */
  #simple(expression: ScoreExpression): Term {
    const term = this.#term(expression);
    return "left" in expression ? present(this.#part(guarded(term))) : term;
  }

  #part(expression: string): string {
    const number = (this.#parts.get(this.#result) ?? 0) + 1;
    this.#parts.set(this.#result, number);
    const name = `${this.#result}~${number}`;
    this.values.push({ name, expression });
    return reference(name);
  }

  /** A calculated value that is there when all points are, and add up to the total. */
  #validShare(id: string): string {
    const name = `${id}~valid`;
    if (!this.values.some((value) => value.name === name)) {
      const type = byId(this.#instrument.questions).get(id)?.type;
      const terms = type?.kind === "share" ? type.parts.map(({ variable }) => this.#answer(variable)) : [];
      const total = type?.kind === "share" ? type.total : 0;
      const guards = [
        ...terms.flatMap(({ value, guards }) => [...guards, `${value} >= 0`]),
        `${terms.map(({ value }) => value).join(" + ")} = ${total}`,
      ];
      this.values.push({ name, expression: guarded({ value: "1", guards }) });
    }
    return reference(name);
  }
}

/** The name of a result as it was calculated. */
function exact(variable: string): string {
  return `${variable}~exact`;
}

function rounded(value: string): string {
  return `round(${value}, ${resultDecimals})`;
}

/** SurveyJS's rounding would add digits to a result that is too large to hold ten decimals. The scorer leaves it alone, too. */
function roundedWhereSmall(value: string): string {
  const most = decimal(tooLargeToRound);
  return `iif(${value} > -${most} and ${value} < ${most}, ${rounded(value)}, ${value})`;
}

function farthest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The results of other scores that a calculation uses. */
function resultsIn(expression: ScoreExpression): string[] {
  if (expression.kind === "result") return [expression.variable];
  return partsOf(expression).flatMap(resultsIn);
}

function atMost(value: string): AtMost {
  return (code, yes, no) => `iif(${value} <= ${decimal(code)}, ${yes}, ${no})`;
}

function present(value: string): Term {
  return { value, guards: [`${value} notempty`] };
}

/** Nothing where a guard fails. The third argument stays away: SurveyJS cannot read `null` there. */
function guarded({ value, guards }: Term): string {
  return guards.length === 0 ? value : `iif(${guards.join(" and ")}, ${value})`;
}

function operand({ value, isCompound }: Term): string {
  return isCompound === true ? `(${value})` : value;
}

function isNonZero(expression: ScoreExpression): boolean {
  return expression.kind === "number" && expression.value !== 0;
}

/** The band's label; nothing for a score without bands, and for labels that cannot be written. */
function printBands(variable: string, { bands, decimals }: Score): string | undefined {
  const result = reference(variable);
  let printed: string | undefined;
  for (const band of [...bands].reverse()) {
    const label = quoted(band.label);
    if (label === undefined) return undefined;
    const { from, below } = bandInterval(band, decimals);
    const test = `${result} >= ${decimal(from)} and ${result} < ${decimal(below)}`;
    printed = printed === undefined ? `iif(${test}, ${label})` : `iif(${test}, ${label}, ${printed})`;
  }
  return printed && `iif(${result} notempty, ${printed})`;
}
