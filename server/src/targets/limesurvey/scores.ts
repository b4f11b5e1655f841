/** Scores as questions: hidden equations, each after those that it uses. */

import type { Score } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { printBands, printResult, type Dialect } from "../expressions.ts";
import type { Loss } from "../../form/loss.ts";
import { question, write, type LimeGroup, type LimeQuestion, type Write } from "./model.ts";
import type { QuestionCodes } from "./names.ts";

/** The equations of scores and bands. What each result is called goes into `results`, which the dialect reads. */
export function equations(
  scores: readonly Score[],
  codes: QuestionCodes,
  results: Map<string, string>,
  dialect: Dialect,
): { readonly questions: readonly LimeQuestion[]; readonly losses: readonly Loss[] } {
  const questions: LimeQuestion[] = [];
  const losses: Loss[] = [];
  const add = (name: string, score: Score, equation: string, short: string | undefined): string => {
    const code = codes.take(name, score.id, short);
    questions.push(question(code, "*", write(score.title), { attributes: { equation: `{${equation}}`, hidden: "1" } }));
    return code;
  };
  for (const score of scores) {
    for (const { variable, dimension, expression } of score.results) {
      const short = score.short && `${score.short}${dimension ?? ""}`;
      const code = add(variable, score, printResult(expression, dialect), short);
      results.set(variable, `${code}.NAOK`);
      if (score.bands.length > 0) add(`${variable}_band`, score, printBands(`${code}.NAOK`, score, dialect), short && `${short}band`);
    }
    if (score.bands.some(({ label }) => quoted(label) !== `"${label}"`))
      losses.push({ on: score.id, code: "band-label-changed", message: message("losses.limesurveyBandLabels") });
  }
  return { questions, losses };
}

/** A text in an expression. Quotes and braces cannot be written in one, and tags would act where an administrator reads the result. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\{}<>]/g, "")}"`;
}

/**
 * The scores stand behind the questions of the last page, so that it is the last for LimeSurvey too and offers to send the answers. They are
 * worked out whether it is shown or not: its condition is that of its questions.
 */
export function withScores(groups: readonly LimeGroup[], scores: readonly LimeQuestion[], title: Write): readonly LimeGroup[] {
  const last = groups.at(-1);
  if (scores.length === 0) return groups;
  if (last === undefined) return [{ title, relevance: "1", questions: scores }];
  const { relevance } = last;
  const questions = last.questions.map((each) => ({ ...each, relevance: both(relevance, each.relevance) }));
  return [...groups.slice(0, -1), { ...last, relevance: "1", questions: [...questions, ...scores] }];
}

function both(first: string, second: string): string {
  if (first === "1") return second;
  return second === "1" ? first : `(${first}) and (${second})`;
}
