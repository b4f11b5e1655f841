/** The answers of lists: their codes and what respondents read. */

import type { Question, Scale, Text } from "../../instrument/schema.ts";
import { answerCodes, type AnswerCodes } from "./answerCodes.ts";
import { write, type LimeAnswer, type Write } from "./model.ts";

export type Options = Extract<Question["type"], { kind: "one" }>["options"];

export function codesOf({ points, missing }: Scale): AnswerCodes {
  return answerCodes([...points, ...missing].map(({ code }) => code));
}

export function optionCodes(options: Options): AnswerCodes {
  return answerCodes(options.map(({ code }) => code));
}

/** Between poles, points are numbers alone. Beside points without a label, those with one have their numbers, too. */
export function scaleAnswers({ points, missing }: Scale, codes: AnswerCodes, poles: boolean): LimeAnswer[] {
  const isCounted = points.some(({ label }) => label === undefined);
  const text = (code: number, label: Text | undefined, isPoint: boolean): Write => {
    if (label === undefined || (isPoint && poles)) return () => String(code);
    return isPoint && isCounted ? (language) => `${code} ${label[language] ?? ""}` : write(label);
  };
  const answer = ({ code, label }: Scale["points"][number], isPoint: boolean): LimeAnswer => ({
    code: codes.of(code),
    value: code,
    text: text(code, label, isPoint),
  });
  return [...points.map((point) => answer(point, true)), ...missing.map((each) => answer(each, false))];
}

export function optionAnswers(options: Options, codes: AnswerCodes): LimeAnswer[] {
  return options.map(({ code, label }) => ({ code: codes.of(code), value: code, text: write(label) }));
}
