/** Which questions a respondent was shown, by the conditions of the pages. */

import { answerIn, byId, variablesByName, variablesByQuestion } from "../instrument/byId.ts";
import type { Instrument, Option, Page, PageElement, Question } from "../instrument/schema.ts";
import { givenAnswer, type Row } from "./answers.ts";
import { conditionHolds } from "./conditions.ts";

/** What one respondent saw and said. */
export interface Walk {
  /** The pages that were shown. */
  readonly pages: readonly Page[];
  /** Every variable of the instrument, null where it was not shown or not answered. */
  readonly answers: Record<string, number | string | null>;
}

/**
 * Takes a row through the pages, as a survey platform does.
 *
 * A page whose condition fails is not shown, and what it asks is blank, also for the conditions of the pages after it. The few words
 * that an option asks for are shown while it is chosen.
 */
export function walkThrough(instrument: Instrument, row: Row): Walk {
  const variables = variablesByName(instrument);
  const answers: Walk["answers"] = Object.fromEntries(instrument.variables.map(({ name }) => [name, null]));
  const show = (name: string): void => {
    const variable = variables.get(name);
    if (variable !== undefined) answers[name] = givenAnswer(variable, row);
  };
  if (instrument.consent !== undefined) show("consent");
  const pages = instrument.pages.filter((page) => {
    if (page.when !== undefined && !conditionHolds(page.when, answers)) return false;
    for (const element of page.elements) elementVariables(instrument, element).forEach(show);
    for (const element of page.elements) hideUnchosenWords(instrument, element, answers);
    return true;
  });
  return { pages, answers };
}

/** The row as a survey platform would hand it over. */
export function shownAnswers(instrument: Instrument, row: Row): Walk["answers"] {
  return walkThrough(instrument, row).answers;
}

/** The variables that one element of a page asks for, in order. */
function elementVariables(instrument: Instrument, element: PageElement): string[] {
  if (element.kind === "battery") {
    const items = element.items.flatMap((id) => byId(instrument.items).get(id) ?? []);
    return items.flatMap((item) => answerIn(item.answers, element.battery)?.variable ?? []);
  }
  return (variablesByQuestion(instrument).get(element.question) ?? []).map(({ name }) => name);
}

function hideUnchosenWords(instrument: Instrument, element: PageElement, answers: Walk["answers"]): void {
  const question = element.kind === "question" ? byId(instrument.questions).get(element.question) : undefined;
  if (question === undefined || !("options" in question.type)) return;
  for (const option of question.type.options) {
    if (option.specify === undefined) continue;
    const chosen = isChosen(question, option, answers);
    if (!chosen) answers[option.specify] = null;
  }
}

/** Whether an option is the answer, one of the answers, or has a rank. */
function isChosen({ id, type }: Question, { code, variable }: Option, answers: Walk["answers"]): boolean {
  if (variable === undefined) return answers[id] === code;
  return type.kind === "rank" ? answers[variable] !== null : answers[variable] === 1;
}
