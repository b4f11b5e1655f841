/** Which questions a respondent was shown, by the conditions of the pages. */

import type { Instrument, PageElement } from "../instrument/schema.ts";
import { givenAnswer, variablesByName, type Row } from "./answers.ts";
import { conditionHolds } from "./conditions.ts";

/**
 * The row as a survey platform would hand it over: every variable of the instrument, null where it was not shown or not answered.
 *
 * A page whose condition fails is not shown, and what it asks is blank, also for the conditions of the pages after it. The few words
 * that an option asks for are shown while it is chosen.
 */
export function shownAnswers(instrument: Instrument, row: Row): Record<string, number | string | null> {
  const variables = variablesByName(instrument);
  const shown: Record<string, number | string | null> = Object.fromEntries(instrument.variables.map(({ name }) => [name, null]));
  const show = (name: string): void => {
    const variable = variables.get(name);
    if (variable !== undefined) shown[name] = givenAnswer(variable, row);
  };
  if (instrument.consent !== undefined) show("consent");
  for (const page of instrument.pages) {
    if (page.when !== undefined && !conditionHolds(page.when, shown)) continue;
    for (const element of page.elements) elementVariables(instrument, element).forEach(show);
    for (const element of page.elements) hideUnchosenWords(instrument, element, shown);
  }
  return shown;
}

/** The variables that one element of a page asks for, in order. */
export function elementVariables(instrument: Instrument, element: PageElement): string[] {
  if (element.kind === "battery") {
    const items = element.items.flatMap((id) => instrument.items.filter((item) => item.id === id));
    const asked = items.flatMap((item) => item.answers.filter(({ battery }) => battery === element.battery));
    return asked.map(({ variable }) => variable);
  }
  const asked = instrument.variables.filter(({ from }) => "question" in from && from.question === element.question);
  return asked.map(({ name }) => name);
}

function hideUnchosenWords(instrument: Instrument, element: PageElement, shown: Record<string, number | string | null>): void {
  const question = element.kind === "question" ? instrument.questions.find(({ id }) => id === element.question) : undefined;
  if (question === undefined || !("options" in question.type)) return;
  for (const option of question.type.options) {
    if (option.specify === undefined) continue;
    const chosen = option.variable === undefined ? shown[question.id] === option.code : shown[option.variable] === 1;
    if (!chosen) shown[option.specify] = null;
  }
}
