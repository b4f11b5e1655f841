/** Scores as questions: hidden equations, each after those that it uses. */

import type { Form } from "../../form/form.ts";
import type { Text } from "../../instrument/schema.ts";
import { printBands, printResult, printStop, type Dialect } from "../expressions.ts";
import { question, type LimeGroup, type LimeQuestion } from "./model.ts";
import { refOf, type LimeNames } from "./names.ts";

/** The equations of results and of their bands. */
export function equations({ results, pages }: Form, names: LimeNames, dialect: Dialect): LimeQuestion[] {
  const stops = pages.flatMap(({ id, stop, when }) =>
    stop === undefined
      ? []
      : [question(names.questions.get(id)!, "*", stop, { attributes: { equation: `{${printStop(when, dialect)}}`, hidden: "1" } })],
  );
  const scores = results.flatMap(({ name, title, score, result, band }) => {
    const equation = (of: string, expression: string): LimeQuestion =>
      question(names.questions.get(of)!, "*", title, { attributes: { equation: `{${expression}}`, hidden: "1" } });
    const own = equation(name, printResult(result.expression, dialect));
    return band === undefined ? [own] : [own, equation(band.name, printBands(refOf(name, names), score, dialect))];
  });
  return [...stops, ...scores];
}

/**
 * The scores stand behind the questions of the last page, so that it is the last for LimeSurvey too and offers to send the answers. They are
 * worked out whether it is shown or not: its condition is that of its questions.
 */
export function withScores(groups: readonly LimeGroup[], scores: readonly LimeQuestion[], title: Text): readonly LimeGroup[] {
  const last = groups.at(-1);
  if (scores.length === 0) return groups;
  if (last === undefined) return [{ title, relevance: "1", questions: scores }];
  // What comes at any place is not the last: the scores have one of their own.
  if (last.random !== undefined) return [...groups, { title, relevance: "1", questions: scores }];
  const { relevance } = last;
  const questions = last.questions.map((each) => ({ ...each, relevance: both(relevance, each.relevance) }));
  return [...groups.slice(0, -1), { ...last, relevance: "1", questions: [...questions, ...scores] }];
}

function both(first: string, second: string): string {
  if (first === "1") return second;
  return second === "1" ? first : `(${first}) and (${second})`;
}
