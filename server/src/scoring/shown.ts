/** Which questions a respondent was shown, by the conditions of the pages, and of questions and items on them. */

import { answersIn } from "../instrument/answersIn.ts";
import { answerIn, byId, once, variablesByName, variablesByQuestion } from "../instrument/byId.ts";
import type { Condition, Instrument, Option, Page, PageElement, Question } from "../instrument/schema.ts";
import { type Cell, cellOf, type Row } from "./answers.ts";
import { conditionHolds } from "./conditions.ts";
import { withholding, type Withholding } from "./offered.ts";

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
 * A page, a question or an item whose condition fails is not shown, and what it asks is blank, also for the conditions of what comes after it.
 * At a stop whose condition holds the form ends, and its column is 1.
 * The few words that an option asks for are shown while it is chosen.
 */
export function walkThrough(instrument: Instrument, row: Row): Walk {
  const { blank, known, steps } = routeOf(instrument);
  // A copy has the shape of all others, which makes it quick to fill in.
  const answers: Walk["answers"] = { ...blank };
  for (const { name, given } of known) answers[name] = given(row);
  const pages: Page[] = [];
  // Who does not agree is asked nothing.
  if (instrument.refused !== undefined && answers["consent"] === 0) return { pages, answers };
  for (const { page, section, parts } of steps) {
    if (section !== undefined && !conditionHolds(section, answers, instrument)) continue;
    if (page.when !== undefined && !conditionHolds(page.when, answers, instrument)) continue;
    if (page.stop !== undefined) {
      answers[page.id] = 1;
      pages.push(page);
      break;
    }
    let isEmpty = parts.length > 0;
    for (const { when, asked, withheld, words } of parts) {
      if (when !== undefined && !conditionHolds(when, answers, instrument)) continue;
      // Who is offered nothing is not asked.
      if (withheld && !withheld.isOffered(answers)) continue;
      isEmpty = false;
      for (const { name, given } of asked) answers[name] = given(row);
      withheld?.takeBack(answers);
      for (const { name, isAsked } of words) if (!isAsked(answers)) answers[name] = null;
    }
    // Where nothing of a page is shown, platforms leave it out.
    if (!isEmpty) pages.push(page);
  }
  return { pages, answers };
}

/** The row as a survey platform would hand it over. */
export function shownAnswers(instrument: Instrument, row: Row): Walk["answers"] {
  return walkThrough(instrument, row).answers;
}

interface Asked {
  readonly name: string;
  readonly given: Cell["given"];
}

/** What is asked together: of everybody who sees the page, or of those for whom a condition holds. */
interface Part {
  readonly when: Condition | undefined;
  readonly asked: Asked[];
  /** Of a question that offers some options to some alone. */
  readonly withheld: Withholding | undefined;
  /** The few words that options ask for. */
  readonly words: { readonly name: string; readonly isAsked: (answers: Walk["answers"]) => boolean }[];
}

interface Route {
  readonly blank: Walk["answers"];
  /** What is there before the first page, and what is recorded of everybody. */
  readonly known: readonly Asked[];
  readonly steps: readonly { readonly page: Page; readonly section: Condition | undefined; readonly parts: readonly Part[] }[];
}

/** What there is on the way through the pages, looked up once for all rows. */
const routeOf = once((instrument: Instrument): Route => {
  const variables = variablesByName(instrument);
  const sections = byId(instrument.sections ?? []);
  const cells = (name: string): readonly Asked[] => {
    const variable = variables.get(name);
    return variable === undefined ? [] : [{ name, given: cellOf(variable).given }];
  };
  const partsOf = ({ elements }: Page): Part[] => {
    const parts: Part[] = [];
    for (const { when, names, withheld, words } of elements.flatMap((element) => askedBy(instrument, element))) {
      const last = parts.at(-1);
      // Neighbours for everybody are one part.
      const isOpen = when === undefined && withheld === undefined;
      const joins = isOpen && last !== undefined && last.when === undefined && last.withheld === undefined;
      const part = joins ? last : { when, asked: [], withheld, words: [] };
      if (part !== last) parts.push(part);
      for (const name of names) for (const cell of cells(name)) part.asked.push(cell);
      for (const each of words) part.words.push(each);
    }
    return parts;
  };
  return {
    blank: Object.fromEntries(instrument.variables.map(({ name, from }) => [name, from.kind === "stop" ? 0 : null])),
    known: instrument.variables.flatMap(({ name, from: { kind } }) =>
      kind === "consent" || kind === "given" || kind === "record" ? cells(name) : [],
    ),
    steps: instrument.pages.map((page) => ({ page, section: sections.get(page.section)?.when, parts: partsOf(page) })),
  };
});

/** What one element of a page asks, in order, and of whom. */
function askedBy(
  instrument: Instrument,
  element: PageElement,
): readonly {
  readonly when: Condition | undefined;
  readonly names: readonly string[];
  readonly withheld?: Withholding | undefined;
  readonly words: Part["words"];
}[] {
  if (element.kind === "battery") {
    const items = byId(instrument.items);
    return answersIn(element).flatMap(({ battery, item: id }) => {
      const item = items.get(id);
      const answer = item && answerIn(item.answers, battery);
      return answer ? [{ when: item.when, names: [answer.variable], words: [] }] : [];
    });
  }
  // Where there is something to read, a page is shown.
  if (element.kind === "note") return [{ when: byId(instrument.notes ?? []).get(element.note)?.when, names: [], words: [] }];
  const question = byId(instrument.questions).get(element.question);
  const names = (variablesByQuestion(instrument).get(element.question) ?? []).map(({ name }) => name);
  return [{ when: question?.when, names, withheld: question && withholding(question, instrument), words: wordsOf(instrument, element) }];
}

function wordsOf(instrument: Instrument, element: PageElement): Part["words"] {
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
