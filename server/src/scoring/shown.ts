/** Which questions a respondent was shown, by the conditions of the pages. */

import { answerIn, byId, once, variablesByName, variablesByQuestion } from "../instrument/byId.ts";
import type { Instrument, Option, Page, PageElement, Question } from "../instrument/schema.ts";
import { type Cell, cellOf, type Row } from "./answers.ts";
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
  const { blank, consent, steps } = routeOf(instrument);
  // A copy has the shape of all others, which makes it quick to fill in.
  const answers: Walk["answers"] = { ...blank };
  if (consent) answers["consent"] = consent(row);
  const pages: Page[] = [];
  for (const { page, asked, words } of steps) {
    if (page.when !== undefined && !conditionHolds(page.when, answers)) continue;
    for (const { name, given } of asked) answers[name] = given(row);
    for (const { name, isAsked } of words) if (!isAsked(answers)) answers[name] = null;
    pages.push(page);
  }
  return { pages, answers };
}

/** The row as a survey platform would hand it over. */
export function shownAnswers(instrument: Instrument, row: Row): Walk["answers"] {
  return walkThrough(instrument, row).answers;
}

interface Route {
  readonly blank: Walk["answers"];
  readonly consent: Cell["given"] | undefined;
  readonly steps: readonly {
    readonly page: Page;
    readonly asked: readonly { readonly name: string; readonly given: Cell["given"] }[];
    /** The few words that options ask for. */
    readonly words: readonly { readonly name: string; readonly isAsked: (answers: Walk["answers"]) => boolean }[];
  }[];
}

/** What there is on the way through the pages, looked up once for all rows. */
const routeOf = once((instrument: Instrument): Route => {
  const variables = variablesByName(instrument);
  const cells = (name: string): Route["steps"][number]["asked"] => {
    const variable = variables.get(name);
    return variable === undefined ? [] : [{ name, given: cellOf(variable).given }];
  };
  return {
    blank: Object.fromEntries(instrument.variables.map(({ name }) => [name, null])),
    consent: instrument.consent === undefined ? undefined : cells("consent")[0]?.given,
    steps: instrument.pages.map((page) => ({
      page,
      asked: page.elements.flatMap((element) => elementVariables(instrument, element).flatMap(cells)),
      words: page.elements.flatMap((element) => wordsOf(instrument, element)),
    })),
  };
});

/** The variables that one element of a page asks for, in order. */
function elementVariables(instrument: Instrument, element: PageElement): string[] {
  if (element.kind === "battery") {
    const items = element.items.flatMap((id) => byId(instrument.items).get(id) ?? []);
    return items.flatMap((item) => answerIn(item.answers, element.battery)?.variable ?? []);
  }
  return (variablesByQuestion(instrument).get(element.question) ?? []).map(({ name }) => name);
}

function wordsOf(instrument: Instrument, element: PageElement): Route["steps"][number]["words"] {
  const question = element.kind === "question" ? byId(instrument.questions).get(element.question) : undefined;
  if (question === undefined || !("options" in question.type)) return [];
  return question.type.options.flatMap((option) =>
    option.specify === undefined
      ? []
      : [{ name: option.specify, isAsked: (answers: Walk["answers"]) => isChosen(question, option, answers) }],
  );
}

/** Whether an option is the answer, one of the answers, or has a rank. */
function isChosen({ id, type }: Question, { code, variable }: Option, answers: Walk["answers"]): boolean {
  if (variable === undefined) return answers[id] === code;
  return type.kind === "rank" ? answers[variable] !== null : answers[variable] === 1;
}
