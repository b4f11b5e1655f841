/** What the tests of SurveyJS share: compiling, loading and filling in. The engine is the real one. */

import { Model as OlderModel } from "survey-core";
import { Model, QuestionMatrixBaseModel, type Question } from "survey-core-3";
import { lintSurvey } from "survey-core-3/linter";
import "survey-core-3/survey.i18n";
import type { Instrument } from "../../server/src/instrument/schema.ts";
import { surveyjs } from "../../server/src/targets/surveyjs/index.ts";
import type { TargetOptions } from "../../server/src/targets/target.ts";

/** Whatever JSON the target wrote. */
export type SurveyJson = any;

export function compile(instrument: Instrument, options: TargetOptions = {}): SurveyJson {
  return JSON.parse(surveyjs.compile(instrument, options).files[0]!.content as string);
}

/** What the engine, in two versions, and its linter say against a survey. A finding of any severity counts: some real faults are only hints to the linter. */
export function faults(survey: SurveyJson): string[] {
  const errors: { message: string }[] = [...(new Model(survey).jsonErrors ?? []), ...(new OlderModel(survey).jsonErrors ?? [])];
  const findings = lintSurvey(survey).findings;
  return [...errors.map(({ message }) => message), ...findings.map(({ ruleId, path, message }) => `${ruleId} at ${path}: ${message}`)];
}

/** Fills a survey in as a respondent would: page by page, and only what is shown at that moment. */
export function fill(model: Model, data: Readonly<Record<string, unknown>>): void {
  for (const page of model.pages) {
    for (const question of page.questions) {
      if (!page.isVisible || !question.isVisible) continue;
      if (Object.hasOwn(data, question.name)) question.value = ofShownRows(question, data[question.name]);
      else question.clearValue();
    }
  }
}

/** The answers of a table to the rows that are shown at that moment. */
function ofShownRows(question: Question, value: unknown): unknown {
  if (!(question instanceof QuestionMatrixBaseModel) || question.rows.every(({ visibleIf }: { visibleIf?: string }) => !visibleIf))
    return value;
  const shown = new Set(question.visibleRows.map((row: { rowName?: string; fullName?: string }) => row.rowName ?? row.fullName));
  return Object.fromEntries(Object.entries(value as object).filter(([row]) => shown.has(row)));
}
