/** Scores from the one scoring plan, as terms. A part that is missing is NULL, and what is calculated with NULL is NULL. */

import { resultDecimals } from "../../scoring/evaluate.ts";
import type { Form } from "../../form/form.ts";
import type { ScoreExpression } from "../../instrument/schema.ts";
import { sharesOf, type Dialect } from "../expressions.ts";
import { type AtMost, byCode, byPair } from "../lookups.ts";
import type { Answers } from "./answers.ts";
import { firstStep, joined, type Steps, type Term } from "./steps.ts";
import { number, plain } from "./text.ts";

type List = Extract<ScoreExpression, { readonly least: number }>;

/** A divisor that is less is noise, and rounds to zero. */
const leastDivisor = 0.5 * 10 ** -resultDecimals;

export class Scores {
  readonly #answers: Answers;
  readonly #steps: Steps;
  readonly #shares: Dialect["shares"];
  readonly #results = new Map<string, Term>();
  readonly #totals = new Map<string, Term>();

  constructor({ instrument }: Form, answers: Answers, steps: Steps) {
    this.#answers = answers;
    this.#steps = steps;
    this.#shares = sharesOf(instrument);
  }

  /** Makes the column of a result, which later scores can use. */
  add(name: string, own: string, expression: ScoreExpression, note: string): Term {
    const result = this.#steps.named(own, this.#term(expression, own), note);
    this.#results.set(name, result);
    return result;
  }

  /** What a condition calculates. */
  formula(expression: ScoreExpression): Term {
    return this.#term(expression, "asked");
  }

  /** @param own the column that it is for, after which those that help are called */
  #term(expression: ScoreExpression, own: string): Term {
    switch (expression.kind) {
      case "number":
        return { sql: number(expression.value), step: 0, isShort: true };
      case "answer": {
        const answer = this.#answers.counted(expression.variable);
        const { reverse } = expression;
        return reverse ? { ...answer, sql: `(${plain(reverse.lo + reverse.hi)} - ${answer.sql})` } : answer;
      }
      case "share": {
        const { total } = this.#shares.get(expression.question)!;
        const [points, all] = [this.#answers.counted(expression.variable), this.#total(expression.question)];
        return { sql: `CASE WHEN ${all.sql} = ${plain(total)} THEN ${points.sql} END`, step: firstStep([points, all]), isShort: false };
      }
      case "result":
        return this.#results.get(expression.variable)!;
      case "arithmetic": {
        const { op, left, right } = expression;
        if (op === "+" || op === "-") return this.#sum(expression, own);
        const [first, second] = [this.#term(left, own), this.#term(right, own)];
        if (op === "*") return { sql: `(${first.sql} * ${second.sql})`, step: firstStep([first, second]), isShort: false };
        const by = this.#steps.short(`${own}_by`, second);
        const divisor = right.kind === "number" && right.value !== 0 ? by.sql : nonZero(by.sql);
        return { sql: `(${first.sql} / ${divisor})`, step: firstStep([first, by]), isShort: false };
      }
      case "comparison": {
        const [first, second] = [this.#term(expression.left, own), this.#term(expression.right, own)];
        const difference = this.#steps.add(`${own}_more`, {
          sql: `(${first.sql} - ${second.sql})`,
          step: firstStep([first, second]),
          isShort: false,
        });
        const test = tested(expression.op, difference.sql);
        return { ...difference, sql: `CASE WHEN ${test} THEN 1e0 WHEN ${difference.sql} IS NOT NULL THEN 0e0 END`, isShort: false };
      }
      case "points": {
        const of = this.#steps.short(`${own}_of`, this.#term(expression.of, own));
        const results = expression.points.map(({ code, value }) => ({ code, result: number(value) }));
        return { sql: whereThere([of], byCode(results, atMost(of))), step: firstStep([of]), isShort: false };
      }
      case "table": {
        const [left, right] = [expression.left, expression.right].map((side) => this.#steps.short(`${own}_of`, this.#term(side, own))) as [
          Term,
          Term,
        ];
        return {
          sql: whereThere([left, right], byPair(expression, atMost(left), atMost(right), number)),
          step: firstStep([left, right]),
          isShort: false,
        };
      }
      default:
        return this.#list(expression, own);
    }
  }

  /** What is added and subtracted in a row, however long it is. */
  #sum(expression: ScoreExpression, own: string): Term {
    const parts: { readonly sign: string; readonly term: Term }[] = [];
    let rest = expression;
    for (; rest.kind === "arithmetic" && (rest.op === "+" || rest.op === "-"); rest = rest.left)
      parts.push({ sign: rest.op, term: this.#term(rest.right, own) });
    const terms = [
      this.#term(rest, own),
      ...parts.reverse().map(({ sign, term }) => (sign === "+" ? term : { ...term, sql: `-1 * ${term.sql}` })),
    ];
    return {
      sql: `(${joined(
        terms.map(({ sql }) => sql),
        " + ",
      )})`,
      step: firstStep(terms),
      isShort: false,
    };
  }

  #list({ kind, of, least }: List, own: string): Term {
    const needsAll = least === of.length && kind !== "count";
    const parts = of.map((part) => {
      const term = this.#term(part, own);
      return needsAll && (kind === "mean" || kind === "sum") ? term : this.#steps.short(`${own}_part`, term);
    });
    const step = firstStep(parts);
    const add = (write: (sql: string) => string): string =>
      joined(
        parts.map(({ sql }) => write(sql)),
        " + ",
      );
    const term = (sql: string): Term => ({ sql, step, isShort: false });
    if (parts.length === 0) return term(kind === "count" ? "0e0" : "CAST(NULL AS DECIMAL(10, 2))");
    const counts = add((sql) => `CASE WHEN ${sql} IS NULL THEN 0e0 ELSE 1e0 END`);
    if (kind === "count") return term(`(${counts})`);
    if (needsAll && kind === "mean") return term(`((${add((sql) => sql)}) / ${number(of.length)})`);
    if (needsAll && kind === "sum") return term(`(${add((sql) => sql)})`);
    const there = this.#steps.add(`${own}_n`, term(counts));
    const enough = (value: string): Term => ({
      sql: `CASE WHEN ${there.sql} >= ${Math.max(1, least)} THEN ${value} END`,
      step: firstStep([there, ...parts]),
      isShort: false,
    });
    const total = (): string => add((sql) => `COALESCE(${sql}, 0)`);
    switch (kind) {
      case "mean":
        return enough(`(${total()}) / ${there.sql}`);
      case "sum":
        return enough(`(${total()}) / ${there.sql} * ${of.length}`);
      default: {
        const [only, ...others] = parts;
        const name = kind === "min" ? "LEAST" : "GREATEST";
        return enough(others.length === 0 ? only!.sql : `${name}(${parts.map(({ sql }) => sql).join(", ")})`);
      }
    }
  }

  /** All points of a share together: nothing where one is blank. */
  #total(question: string): Term {
    let total = this.#totals.get(question);
    if (!total) {
      const parts = this.#shares.get(question)!.parts.map((part) => this.#answers.counted(part));
      const sql = joined(
        parts.map((part) => part.sql),
        " + ",
      );
      this.#totals.set(question, (total = this.#steps.add(`${question}_total`, { sql, step: firstStep(parts), isShort: false })));
    }
    return total;
  }
}

function atMost({ sql }: Term): AtMost {
  return (code, yes, no) => `CASE WHEN ${sql} <= ${plain(code)} THEN ${yes} ELSE ${no} END`;
}

function whereThere(terms: readonly Term[], value: string): string {
  return `CASE WHEN ${terms.map(({ sql }) => `${sql} IS NOT NULL`).join(" AND ")} THEN ${value} END`;
}

function nonZero(divisor: string): string {
  return `CASE WHEN ABS(${divisor}) >= ${leastDivisor} THEN ${divisor} END`;
}

/** Whether two numbers compare so, by their difference: what is nearer to zero is noise. */
function tested(op: "==" | "!=" | "<" | "<=" | ">" | ">=", difference: string): string {
  switch (op) {
    case "==":
      return `ABS(${difference}) < ${leastDivisor}`;
    case "!=":
      return `ABS(${difference}) >= ${leastDivisor}`;
    case "<":
      return `${difference} <= -${leastDivisor}`;
    case "<=":
      return `${difference} < ${leastDivisor}`;
    case ">":
      return `${difference} >= ${leastDivisor}`;
    case ">=":
      return `${difference} > -${leastDivisor}`;
  }
}
