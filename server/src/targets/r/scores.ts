/** Scores from the one scoring plan, as statements that fill the list `s`. */

import type { Form } from "../../form/form.ts";
import type { Instrument, ScoreExpression } from "../../instrument/schema.ts";
import { bandInterval } from "../../scoring/bands.ts";
import { resultDecimals } from "../../scoring/evaluate.ts";
import { sharesOf } from "../expressions.ts";
import { comment, literal, nameIn, number } from "./text.ts";

export function scoreLines({ results, instrument }: Form): string[] {
  const language = instrument.languages[0]!;
  const shares = instrument.questions.flatMap(({ id, type }) => {
    if (type.kind !== "share") return [];
    return [
      `${nameIn("whole_points", id)} <- whole(${[type.total, ...type.parts.map(({ variable }) => nameIn("a", variable))].join(", ")})`,
    ];
  });
  const lines = results.flatMap(({ name, score, result, title }) => [
    "",
    comment(`${title[language]!}: ${score.formula}`),
    `${nameIn("s", name)} <- ${print(result.expression)}`,
  ]);
  const columns = results.flatMap(({ name, score, band }) => {
    const own = `result(${nameIn("s", name)})`;
    if (band === undefined) return [`${literal(name)} = ${own}`];
    const limits = score.bands.map((each) => bandInterval(each, score.decimals));
    const labels = list(score.bands.map(({ label }) => literal(label)));
    const banded = `band(${own}, ${list(limits.map(({ from }) => from))}, ${list(limits.map(({ below }) => below))}, ${labels})`;
    return [`${literal(name)} = ${own}`, `${literal(band.name)} = ${banded}`];
  });
  return [
    ...(shares.length > 0 ? ["whole_points <- list()", ...shares] : []),
    ...lines,
    "",
    columns.length === 0 ? "scores <- list()" : `scores <- list(\n  ${columns.join(",\n  ")}\n)`,
  ];
}

function list(values: readonly (number | string)[]): string {
  return `c(${values.join(", ")})`;
}

/** What stands for answers, and for whether the points of a share add up. */
interface Terms {
  readonly answer: (name: string) => string;
  readonly whole: (question: string) => string;
}

const calculated: Terms = { answer: (name) => nameIn("a", name), whole: (question) => nameIn("whole_points", question) };

/** A calculation in a condition, before the answers are all there. */
export function printFormula(expression: ScoreExpression, instrument: Instrument, answer: Terms["answer"]): string {
  const shares = sharesOf(instrument);
  const whole = (question: string): string => {
    const { total, parts } = shares.get(question)!;
    return `whole(${[total, ...parts.map(answer)].join(", ")})`;
  };
  return print(expression, { answer, whole });
}

function print(expression: ScoreExpression, terms: Terms = calculated): string {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "answer": {
      const { reverse, variable } = expression;
      return reverse ? `(${number(reverse.lo + reverse.hi)} - ${terms.answer(variable)})` : terms.answer(variable);
    }
    case "share":
      return `points(${terms.answer(expression.variable)}, ${terms.whole(expression.question)})`;
    case "result":
      return nameIn("s", expression.variable);
    case "arithmetic": {
      const [left, right] = [print(expression.left, terms), print(expression.right, terms)];
      return expression.op === "/" ? `divide(${left}, ${right})` : `(${left} ${expression.op} ${right})`;
    }
    case "comparison": {
      // No noise of arithmetic decides.
      const side = (part: ScoreExpression): string =>
        part.kind === "number" || part.kind === "answer" ? print(part, terms) : `round(${print(part, terms)}, ${resultDecimals})`;
      return `as.numeric(${side(expression.left)} ${expression.op} ${side(expression.right)})`;
    }
    case "points": {
      const { points, of } = expression;
      return `look_up(${print(of, terms)}, ${list(points.map(({ code }) => number(code)))}, ${list(points.map(({ value }) => number(value)))})`;
    }
    case "table": {
      const { left, right, rows } = expression;
      const codes = rows.map((row) => literal(`${row.left} ${row.right}`));
      return `look_up(paste(${print(left, terms)}, ${print(right, terms)}), ${list(codes)}, ${list(rows.map(({ value }) => number(value)))})`;
    }
    default: {
      const { kind, of, least } = expression;
      if (of.length === 0) return kind === "count" ? "0" : "NA_real_";
      const parts = of.map((part) => print(part, terms));
      return `${kind}_of(${[...(kind === "count" ? [] : [least]), ...parts].join(", ")})`;
    }
  }
}
