/** Fills in Qualtrics surveys, and adds up their grades. */

import assert from "node:assert/strict";
import { variablesByName } from "../../server/src/instrument/byId.ts";
import type { Instrument, ScoreExpression } from "../../server/src/instrument/schema.ts";
import { type Row } from "../../server/src/scoring/answers.ts";
import { logicHolds } from "./qualtrics.ts";
import { type Qsf, type QsfQuestion } from "./qualtricsFile.ts";

/** The question and the row that hold a variable's answer. */
export function placeOf(instrument: Instrument, { questions }: Qsf, variable: string): { question: QsfQuestion; row?: string } {
  const { from } = variablesByName(instrument).get(variable)!;
  for (const question of questions) {
    if ("ChoiceDataExportTags" in question) {
      const row = Object.entries(question.ChoiceDataExportTags).find(([, tag]) => tag === variable);
      if (row) return { question, row: row[0] };
    } else if (question.DataExportTag === variable) return { question };
    else if ((from.kind === "option" || from.kind === "share") && question.DataExportTag === from.question) {
      const { type } = instrument.questions.find(({ id }) => id === from.question)!;
      const names =
        "options" in type
          ? type.options.map((option) => option.variable)
          : type.kind === "share"
            ? type.parts.map((part) => part.variable)
            : [];
      return { question, row: "ChoiceOrder" in question ? question.ChoiceOrder[names.indexOf(variable)]! : assert.fail(variable) };
    }
  }
  return assert.fail(`${variable} is nowhere`);
}

/** What somebody with these answers has selected and typed, by locator. */
export function fillIn(instrument: Instrument, qsf: Qsf, row: Row): { selected: Set<string>; typed: Map<string, number | string> } {
  const selected = new Set<string>();
  const typed = new Map<string, number | string>();
  for (const { name, from } of instrument.variables) {
    const value = row[name] ?? null;
    // Whether the survey ended at a stop, nobody is asked.
    if (value === null || from.kind === "stop") continue;
    const { question, row: at } = placeOf(instrument, qsf, name);
    const start = `q://${question.QuestionID}`;
    const chosen = (): string =>
      Object.entries("RecodeValues" in question ? question.RecodeValues : {}).find(([, code]) => code === String(value))![0];
    if ("ChoiceDataExportTags" in question) selected.add(`${start}/SelectableChoice/${at}/${chosen()}`);
    else if (question.Selector === "MAVR") {
      if (value === 1) selected.add(`${start}/SelectableChoice/${at}`);
    } else if (question.QuestionType === "MC") selected.add(`${start}/SelectableChoice/${chosen()}`);
    else typed.set(question.QuestionType === "TE" ? `${start}/ChoiceTextEntryValue` : `${start}/ChoiceNumericEntryValue/${at}`, value);
  }
  return { selected, typed };
}

/** The totals of the categories, as Qualtrics adds them up: by name. */
export function totals({ questions, categories }: Qsf, selected: ReadonlySet<string>): Map<string, number> {
  const sums = new Map(categories.map(({ ID }) => [ID, 0]));
  for (const { QuestionID, GradingData } of questions)
    for (const { ChoiceID, AnswerID, Grades } of GradingData) {
      if (!selected.has(`q://${QuestionID}/SelectableChoice/${AnswerID === undefined ? ChoiceID : `${ChoiceID}/${AnswerID}`}`)) continue;
      for (const [category, grade] of Object.entries(Grades)) sums.set(category, sums.get(category)! + Number(grade));
    }
  return new Map(categories.map(({ ID, Name }) => [Name, sums.get(ID)!]));
}

/** A result from the totals, as the loss says how. */
export function fromTotals(expression: ScoreExpression, sum: number, count: number): number | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "arithmetic": {
      const [left, right] = [fromTotals(expression.left, sum, count), fromTotals(expression.right, sum, count)];
      if (left === null || right === null) return null;
      return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[expression.op];
    }
    case "count":
      return count;
    case "mean":
    case "sum":
      if (count < Math.max(1, expression.least)) return null;
      return (sum / count) * (expression.kind === "sum" ? expression.of.length : 1);
    default:
      return assert.fail(expression.kind);
  }
}

/** The questions of the blocks that the flow leads to, without those that their own logic hides. */
export function shownQuestions(
  { flow, blocks, questions }: Qsf,
  selected: ReadonlySet<string>,
  typed: ReadonlyMap<string, number | string>,
): Set<string> {
  const steps = flow.flatMap((step) =>
    step.Type === "Standard" ? [step] : logicHolds(step.BranchLogic, selected, typed) ? step.Flow : [],
  );
  const end = steps.findIndex(({ Type }) => Type === "EndSurvey");
  const seen = steps.slice(0, end < 0 ? undefined : end).flatMap((step) => (step.Type === "Standard" ? [step] : []));
  const listed = seen.flatMap(({ ID }) => blocks.find((block) => block.ID === ID)!.BlockElements.map(({ QuestionID }) => QuestionID));
  const byId = new Map(questions.map((question) => [question.QuestionID, question]));
  const isHidden = (id: string): boolean => {
    const logic = byId.get(id)?.DisplayLogic;
    return logic !== undefined && !logicHolds(logic, selected, typed);
  };
  return new Set(listed.filter((id) => !isHidden(id)));
}
