/** Scores from the one scoring plan, as statements that fill the list `s`. */

import type { Form } from "../../form/form.ts";
import type { ScoreExpression } from "../../instrument/schema.ts";
import { bandInterval } from "../../scoring/bands.ts";
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
    const list = (values: readonly (number | string)[]): string => `c(${values.join(", ")})`;
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

function print(expression: ScoreExpression): string {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "answer": {
      const { reverse, variable } = expression;
      return reverse ? `(${number(reverse.lo + reverse.hi)} - ${nameIn("a", variable)})` : nameIn("a", variable);
    }
    case "share":
      return `points(${nameIn("a", expression.variable)}, ${nameIn("whole_points", expression.question)})`;
    case "result":
      return nameIn("s", expression.variable);
    case "arithmetic": {
      const [left, right] = [print(expression.left), print(expression.right)];
      return expression.op === "/" ? `divide(${left}, ${right})` : `(${left} ${expression.op} ${right})`;
    }
    default: {
      const { kind, of, least } = expression;
      if (of.length === 0) return kind === "count" ? "0" : "NA_real_";
      const parts = of.map(print);
      return `${kind}_of(${[...(kind === "count" ? [] : [least]), ...parts].join(", ")})`;
    }
  }
}
