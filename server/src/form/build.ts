/** Makes the form of an instrument. */

import { answerIn, byId } from "../instrument/byId.ts";
import type { Instrument, Page, PageElement, Scale } from "../instrument/schema.ts";
import { scaleAnswers, type Answer } from "./answers.ts";
import { columnsOf } from "./columns.ts";
import type { Block, Consent, Form, FormPage, Group, Note, Question, Row, Words } from "./form.ts";
import { resultsOf } from "./results.ts";
import { tablesOf, type TableRules } from "./tables.ts";

/**
 * The form of an instrument.
 *
 * @param rules what a platform's tables can hold together
 */
export function formOf(instrument: Instrument, rules: TableRules = {}): Form {
  const builder = new Builder(instrument, rules);
  const { intro, contact, consent, outro } = instrument;
  const note = (name: Note["name"], text: Note["text"] | undefined): Note[] => (text === undefined ? [] : [{ kind: "note", name, text }]);
  const agreed: Consent[] = consent === undefined ? [] : [{ kind: "consent", variable: "consent", text: consent }];
  const opening = [...note("intro", intro), ...note("contact", contact), ...agreed];
  const pages = instrument.pages.map((page) => builder.page(page));
  return {
    instrument,
    opening,
    pages,
    closing: note("outro", outro),
    columns: columnsOf(instrument, agreed, pages),
    results: resultsOf(instrument),
  };
}

class Builder {
  readonly #instrument: Instrument;
  readonly #rules: TableRules;
  /** The answers of each scale: all items on it share them. */
  readonly #answers = new Map<Scale, readonly Answer[]>();

  constructor(instrument: Instrument, rules: TableRules) {
    this.#instrument = instrument;
    this.#rules = rules;
  }

  page({ id, title, when, elements }: Page): FormPage {
    const blocks = elements.flatMap((element): Block[] =>
      element.kind === "battery" ? [this.#group(element)] : this.#question(element.question),
    );
    return { id, title, when, blocks };
  }

  #group({ battery: id, items, dimension, random }: Extract<PageElement, { readonly kind: "battery" }>): Group {
    const battery = byId(this.#instrument.batteries).get(id)!;
    const title = byId(this.#instrument.dimensions).get(dimension)?.title;
    const rows = items.map((itemId): Row => {
      const { dimension: owner, poles, short, reverse, answers } = byId(this.#instrument.items).get(itemId)!;
      const { variable, text, required, scale: scaleId } = answerIn(answers, id)!;
      const scale = this.#scale(scaleId);
      const own = poles ? scaleAnswers(scale, this.#instrument.languages, poles) : this.#answersOf(scale);
      return { variable, item: itemId, dimension: owner, short, reverse, battery, text, required, scale, poles, answers: own };
    });
    return {
      kind: "group",
      battery,
      heading: dimension === undefined || title === undefined ? undefined : { dimension, title },
      random: random && rows.length > 1,
      tables: tablesOf(rows, this.#rules, (scale) => this.#answersOf(scale)),
    };
  }

  #question(id: string): Block[] {
    const { short, text, required, type } = byId(this.#instrument.questions).get(id)!;
    const asks = type.kind === "scale" ? this.#asksOn(this.#scale(type.scale)) : type;
    const question: Question = { kind: "question", id, short, text, required, asks };
    if (!("options" in asks)) return [question];
    const words = asks.options.flatMap((option): Words[] =>
      option.specify === undefined ? [] : [{ kind: "words", variable: option.specify, question, option }],
    );
    return [question, ...words];
  }

  #asksOn(scale: Scale): Extract<Question["asks"], { readonly kind: "scale" }> {
    return { kind: "scale", scale, answers: this.#answersOf(scale) };
  }

  #scale(id: string): Scale {
    return byId(this.#instrument.scales).get(id)!;
  }

  #answersOf(scale: Scale): readonly Answer[] {
    let answers = this.#answers.get(scale);
    if (answers === undefined) this.#answers.set(scale, (answers = scaleAnswers(scale, this.#instrument.languages)));
    return answers;
  }
}
