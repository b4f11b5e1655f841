/** Lays a form out in Qualtrics: first its questions and where their answers are kept, then what the pages depend on. */

import { formOf } from "../../form/build.ts";
import type { Form, FormPage, Words } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { variablesByName } from "../../instrument/byId.ts";
import type { Instrument } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { QuestionWriter, type QualtricsBlock, type QualtricsQuestion } from "./blocks.ts";
import { hasAlternatives, logicOf, type Logic } from "./logic.ts";
import { placesIn, type Places } from "./places.ts";
import { Tags } from "./tags.ts";

export interface QualtricsSurvey {
  readonly form: Form;
  readonly blocks: readonly QualtricsBlock[];
  readonly places: Places;
  readonly losses: readonly Loss[];
}

export function layOut(instrument: Instrument): QualtricsSurvey {
  const form = formOf(instrument, { requiredAlike: true });
  const tags = new Tags(form);
  const writer = new QuestionWriter(instrument, tags);
  const [language] = instrument.languages as [string];
  const opening = { title: instrument.title[language]!, questions: writer.around(form.opening) };
  const pages = form.pages.map((page) => ({ page, title: page.title?.[language] ?? page.id, questions: writer.page(page) }));
  const closing = { title: "End", questions: writer.around(form.closing) };

  const asked = pages.flatMap(({ questions }) => questions);
  const places = placesIn([...opening.questions, ...asked]);
  const survey = { places, variables: variablesByName(instrument) };
  const kinds = new Map(asked.map(({ qid, kind }) => [qid, kind]));
  const losses = [...tags.losses, ...writer.losses];
  const branched = pages.map(({ page, title, questions }): QualtricsBlock => {
    const logic = page.when && logicOf(page.when, survey);
    losses.push(...conditionLosses(page, logic, kinds));
    const shown = questions.map((question) => (question.words ? { ...question, shown: [[chosen(question.words, places)]] } : question));
    return { title, questions: shown, ...(logic && { when: logic }) };
  });
  return { form, blocks: [opening, ...branched, closing].filter(({ questions }) => questions.length > 0), places, losses };
}

/** That the option is chosen which asks for the words. */
function chosen({ question, option }: Words, places: Places): Logic[number][number] {
  const place = places.get(option.variable ?? question.id)!;
  const locator = place.kind === "code" ? place.locators.get(option.code)! : place.locator;
  return { qid: place.qid, locator, operator: "Selected" };
}

function conditionLosses({ id, when }: FormPage, logic: Logic | undefined, kinds: ReadonlyMap<string, QualtricsQuestion["kind"]>): Loss[] {
  // How conditions ask after ranks and after points is not documented.
  const asksAfter = (kind: QualtricsQuestion["kind"]): boolean =>
    logic?.some((set) => set.some(({ qid }) => kinds.get(qid) === kind)) ?? false;
  const told: Message[] = [
    ...(when !== undefined && logic === undefined ? [message("losses.qualtricsCondition")] : []),
    ...(asksAfter("rank") ? [message("losses.qualtricsRank")] : []),
    ...(asksAfter("sum") ? [message("losses.qualtricsPoints")] : []),
    ...(logic && hasAlternatives(logic) ? [message("losses.qualtricsAlternatives")] : []),
  ];
  return told.map((each) => ({ on: id, code: "condition-changed", message: each }));
}
