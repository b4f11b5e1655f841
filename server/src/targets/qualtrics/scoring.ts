/**
 * Scores as far as Qualtrics has them: categories that add up the grades of answers.
 *
 * It knows no blank and cannot divide. So a mean or a sum of answers has two categories, the total of those that count and how many there are,
 * from which it can be calculated truly. Everything else is left to the analysis.
 */

import type { Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { variablesByName } from "../../instrument/byId.ts";
import type { Score, ScoreExpression } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Places } from "./places.ts";
import { fixedId } from "./texts.ts";

export interface Category {
  readonly id: string;
  readonly name: string;
  /** The title of its score, in the first language. */
  readonly title: string;
}

export interface Scoring {
  readonly categories: readonly Category[];
  /** By the locator of a choice or of a cell, what choosing it adds to each category. */
  readonly grades: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly losses: readonly Loss[];
}

type Answer = Extract<ScoreExpression, { kind: "answer" }>;
/** A mean, a sum or a count of nothing but answers. */
type Total = { readonly kind: "mean" | "sum" | "count"; readonly of: readonly Answer[] };

export function scoringOf({ instrument, results }: Form, places: Places): Scoring {
  const variables = variablesByName(instrument);
  const categories: Category[] = [];
  const grades = new Map<string, Record<string, number>>();
  const add = (name: string, title: string, of: readonly Answer[], grade: (code: number, answer: Answer) => number): void => {
    const id = fixedId("SC", instrument.id, name);
    categories.push({ id, name, title });
    for (const answer of of) {
      const place = places.get(answer.variable)!;
      const { missing } = variables.get(answer.variable)!;
      if (place.kind !== "code") continue;
      for (const [code, locator] of place.locators) {
        if (missing.some((each) => each.code === code)) continue;
        let own = grades.get(locator);
        if (!own) grades.set(locator, (own = {}));
        // An answer that a formula has twice counts twice.
        own[id] = (own[id] ?? 0) + grade(code, answer);
      }
    }
  };
  const totals = new Map<string, Total | undefined>();
  for (const { name, title, result } of results) {
    const total = totalIn(result.expression, places);
    totals.set(name, total);
    if (total === undefined) continue;
    const own = title[instrument.languages[0]!]!;
    if (total.kind !== "count") add(`${name}_sum`, own, total.of, (code, { reverse }) => (reverse ? reverse.lo + reverse.hi - code : code));
    add(result.expression.kind === "count" ? name : `${name}_n`, own, total.of, () => 1);
  }
  const losses = instrument.scores.flatMap((score): Loss[] => {
    const told = messageFor(
      score,
      score.results.map(({ variable }) => totals.get(variable)),
    );
    return told === undefined ? [] : [{ on: score.id, code: "score-left-out", message: told }];
  });
  return { categories, grades, losses };
}

/** The mean, sum or count of answers that an expression is made of, with nothing else in it but numbers; nothing where there is none. */
export function totalIn(expression: ScoreExpression, places: Places): Total | undefined {
  switch (expression.kind) {
    case "arithmetic":
      if (expression.right.kind === "number") return totalIn(expression.left, places);
      return expression.left.kind === "number" ? totalIn(expression.right, places) : undefined;
    case "mean":
    case "sum":
    case "count":
      return expression.of.length > 0 && expression.of.every((part) => part.kind === "answer" && places.get(part.variable)?.kind === "code")
        ? (expression as Total)
        : undefined;
    default:
      return undefined;
  }
}

/** What is not in Qualtrics of a score; nothing where all of it is. */
function messageFor(score: Score, totals: readonly (Total | undefined)[]): Message | undefined {
  const hasBands = score.bands.length > 0;
  // A count of answers is a category as it is.
  if (score.results.every(({ expression }, index) => expression.kind === "count" && totals[index] !== undefined))
    return hasBands ? message("losses.qualtricsBands", { name: score.results[0]!.variable }) : undefined;
  const loss = calculated(score, totals);
  return hasBands ? message("losses.withBands", { loss }) : loss;
}

function calculated({ results, formula }: Score, totals: readonly (Total | undefined)[]): Message {
  const [first] = totals;
  if (first === undefined || totals.includes(undefined)) return message("losses.qualtricsScore", { formula });
  const { variable } = results[0]!;
  if (first.kind === "count") return message("losses.qualtricsCount", { name: `${variable}_n`, formula });
  return message("losses.qualtricsSum", { sum: `${variable}_sum`, count: `${variable}_n`, formula });
}
