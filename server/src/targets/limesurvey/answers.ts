/** The answers of lists: their codes and what respondents read. */

import type { Question, Scale } from "../../instrument/schema.ts";
import { scaleAnswers } from "../../form/answers.ts";
import { answerCodes, type AnswerCodes } from "./answerCodes.ts";
import { write, type LimeAnswer } from "./model.ts";

export type Options = Extract<Question["type"], { kind: "one" }>["options"];

export function codesOf({ points, missing }: Scale): AnswerCodes {
  return answerCodes([...points, ...missing].map(({ code }) => code));
}

export function optionCodes(options: Options): AnswerCodes {
  return answerCodes(options.map(({ code }) => code));
}

/** Between poles, points are numbers alone: the row has the poles. */
export function answersOf(scale: Scale, languages: readonly string[], codes: AnswerCodes, poles: boolean): LimeAnswer[] {
  const shown = poles ? { ...scale, points: scale.points.map(({ code }) => ({ code })) } : scale;
  return scaleAnswers(shown, languages).map(({ code, label }) => ({ code: codes.of(code), value: code, text: write(label) }));
}

export function optionAnswers(options: Options, codes: AnswerCodes): LimeAnswer[] {
  return options.map(({ code, label }) => ({ code: codes.of(code), value: code, text: write(label) }));
}
