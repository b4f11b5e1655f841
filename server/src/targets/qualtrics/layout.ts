/** Lays a form out in Qualtrics: first its questions and where their answers are kept, then what the pages depend on. */

import { formOf } from "../../form/build.ts";
import type { Form, Words } from "../../form/form.ts";
import { givenCodeLosses, insteadLosses, samePageLosses } from "../../form/marked.ts";
import { inWords } from "../../marks/write.ts";
import type { Loss } from "../../form/loss.ts";
import { variablesByName } from "../../instrument/byId.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import type { Condition, Given, Instrument } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { calculates } from "../codes.ts";
import { featuresLost, QuestionWriter, type QualtricsBlock, type QualtricsQuestion } from "./blocks.ts";
import { hasAlternatives, logicOf, type Logic } from "./logic.ts";
import { placesIn, type Place, type Places } from "./places.ts";
import { recordColumns } from "./rules.ts";
import { Tags } from "./tags.ts";

export interface QualtricsSurvey {
  readonly form: Form;
  /** What the link or the flow gives, and what it is called. */
  readonly fields: readonly { readonly given: Given; readonly field: string }[];
  /** Of each stop the field that tells whether the survey ended there. */
  readonly stops: readonly { readonly id: string; readonly field: string }[];
  readonly blocks: readonly QualtricsBlock[];
  readonly places: Places;
  readonly losses: readonly Loss[];
}

export function layOut(instrument: Instrument): QualtricsSurvey {
  const form = formOf(instrument, { requiredAlike: true, shownAlike: true });
  const tags = new Tags(form);
  const writer = new QuestionWriter(instrument, tags);
  const [language] = instrument.languages as [string];
  const opening = { title: instrument.title[language]!, questions: writer.around(form.opening) };
  const pages = form.pages.map((page) => ({
    page,
    title: page.title ? inWords(page.title[language]!) : page.id,
    questions: writer.page(page),
  }));
  const closing = form.closing.map((note) => ({ note, title: "End", questions: writer.around([note]) }));

  const asked = pages.flatMap(({ questions }) => questions);
  const fields = (instrument.givens ?? []).map((given) => ({ given, field: tags.of(given.id) }));
  const places = placesIn(
    [...opening.questions, ...asked],
    fields.map(({ given: { id, type }, field }) => [
      id,
      { kind: "field", field, codes: type.kind === "one" ? type.options.map(({ code }) => code) : [] },
    ]),
  );
  const survey = { places, variables: variablesByName(instrument) };
  const kinds = new Map(asked.map(({ qid, kind }) => [qid, kind]));
  const losses = [
    ...tags.losses,
    ...writer.losses,
    ...featuresLost(form),
    ...insteadLosses(form, "Qualtrics"),
    ...samePageLosses(form, "Qualtrics"),
    ...givenCodeLosses(form, "Qualtrics"),
  ];
  /** The choices with what each is offered under, as far as logic can hold it. */
  const withOffers = (question: QualtricsQuestion): QualtricsQuestion => {
    let isWhole = true;
    const writable = (condition: Condition | undefined): Logic | undefined => {
      if (condition === undefined) return undefined;
      const logic = logicOf(condition, survey);
      if (logic === undefined || logic.length === 0 || hasAlternatives(logic)) isWhole = false;
      return logic?.length === 0 || logic?.some((set) => set.length === 0) ? undefined : logic;
    };
    const choices = question.choices.map((choice) => ({ ...choice, shown: writable(choice.offered) }));
    if (!isWhole) {
      const on = instrument.questions.find(({ id }) => tags.of(id) === question.tag)?.id ?? instrument.id;
      losses.push({ on, code: "options-not-filtered", message: message("losses.qualtricsOffers") });
    }
    return { ...question, choices };
  };
  const branched = pages.flatMap(({ page, title, questions }): QualtricsBlock[] => {
    // Behind a stop the survey has ended: there nobody has to be led around it.
    const logic = page.own && logicOf(page.own, survey);
    if (page.stop !== undefined && page.own !== undefined && logic === undefined) {
      losses.push({ on: page.id, code: "stop-left-out", message: message("losses.qualtricsStop") });
      return [];
    }
    losses.push(...conditionLosses({ on: page.id, when: page.own }, logic, kinds));
    const ends = page.stop === undefined ? undefined : { field: tags.of(page.id) };
    const shown = questions.map((each) => {
      const question = each.choices.some(({ offered }) => offered) ? withOffers(each) : each;
      const { words, when } = question;
      if (words) return { ...question, shown: [[chosen(words, places)]] };
      if (when === undefined) return question;
      const own = logicOf(when.condition, survey);
      losses.push(...conditionLosses({ on: when.on, when: when.condition }, own, kinds));
      // What always holds is no logic.
      return own === undefined || own.some((set) => set.length === 0) ? question : { ...question, shown: own };
    });
    return [
      {
        title,
        questions: shown,
        ...(logic && { when: logic }),
        ...(ends && { ends }),
        ...(page.random !== undefined && { random: page.random }),
      },
    ];
  });
  const ended = closing.map(({ note: { name, own }, ...block }): QualtricsBlock => {
    const logic = own && logicOf(own, survey);
    losses.push(...conditionLosses({ on: instrument.id, when: own }, logic, kinds));
    return { ...block, ...(logic && { when: logic }), ...(name === "refused" && { ends: {} }) };
  });
  const [refused, last] = [ended.filter(({ ends }) => ends), ended.filter(({ ends }) => !ends)];
  return {
    form,
    fields,
    stops: form.pages.flatMap(({ id, stop }) => (stop === undefined ? [] : [{ id, field: tags.of(id) }])),
    blocks: [opening, ...refused, ...branched, ...last].filter(({ questions }) => questions.length > 0),
    places,
    losses: [
      ...losses,
      ...offerLosses(form, "Qualtrics", { filters: () => true, mixes: () => true }),
      ...fillLosses(form, "Qualtrics", { given: () => true, records: recordColumns }),
    ],
  };
}

/** That the option is chosen which asks for the words. */
function chosen({ question, option }: Words, places: Places): Logic[number][number] {
  const place = places.get(option.variable ?? question.id) as Exclude<Place, { readonly kind: "field" }>;
  const locator = place.kind === "code" ? place.locators.get(option.code)! : place.locator;
  return { qid: place.qid, locator, operator: "Selected" };
}

function conditionLosses(
  { on, when }: { readonly on: string; readonly when: Condition | undefined },
  logic: Logic | undefined,
  kinds: ReadonlyMap<string, QualtricsQuestion["kind"]>,
): Loss[] {
  // How conditions ask after ranks and after points is not documented.
  const asksAfter = (kind: QualtricsQuestion["kind"]): boolean =>
    logic?.some((set) => set.some(({ qid }) => kinds.get(qid) === kind)) ?? false;
  const told: Message[] = [
    ...(when !== undefined && logic === undefined
      ? [message(calculates(when) ? "losses.qualtricsFormula" : "losses.qualtricsCondition")]
      : []),
    ...(asksAfter("rank") ? [message("losses.qualtricsRank")] : []),
    ...(asksAfter("sum") ? [message("losses.qualtricsPoints")] : []),
    ...(logic && hasAlternatives(logic) ? [message("losses.qualtricsAlternatives")] : []),
  ];
  return told.map((each) => ({ on, code: "condition-changed", message: each }));
}
