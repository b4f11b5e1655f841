/** Makes the form of an instrument. */

import { batteriesIn } from "../instrument/answersIn.ts";
import { answerIn, byId } from "../instrument/byId.ts";
import type { Condition, Instrument, Option, PageElement, Scale, Text } from "../instrument/schema.ts";
import { brokenWhere } from "../instrument/rules.ts";
import { scaleAnswers, type Answer } from "./answers.ts";
import { columnsOf } from "./columns.ts";
import type { Block, Consent, Form, FormPage, Group, Note, PageNote, Question, Row, Rule, Words } from "./form.ts";
import { withoutScores } from "./inlined.ts";
import { askedWhen } from "./offers.ts";
import { resultsOf } from "./results.ts";
import { tablesOf, type TableRules } from "./tables.ts";
import { wayThrough, type Placed } from "./route.ts";
import { whenAny, whenBoth } from "./when.ts";

/**
 * The form of an instrument.
 *
 * @param rules what a platform's tables can hold together
 */
export function formOf(instrument: Instrument, rules: TableRules = {}): Form {
  const builder = new Builder(instrument, rules);
  const { intro, contact, consent, refused } = instrument;
  const note = (name: Note["name"], text: Note["text"] | undefined): Note[] => (text === undefined ? [] : [{ kind: "note", name, text }]);
  const agreed: Consent[] =
    consent === undefined ? [] : [{ kind: "consent", variable: "consent", text: consent, canRefuse: refused !== undefined }];
  const opening = [...note("intro", intro), ...note("contact", contact), ...agreed];
  const { placed, closing } = wayThrough(instrument);
  const pages = placed.map((each) => builder.page(each));
  return {
    instrument,
    opening,
    pages,
    closing: closing.map((each) => ({ ...each, when: builder.plain(each.when), own: builder.plain(each.own) })),
    columns: columnsOf(instrument, agreed, pages),
    results: resultsOf(instrument),
  };
}

/** A title behind that of what it is a part of. */
function within(whole: Text | undefined, part: Text | undefined): Text | undefined {
  if (whole === undefined || part === undefined) return whole ?? part;
  return Object.fromEntries(Object.keys(part).map((language) => [language, `${whole[language]}: ${part[language]}`]));
}

type Asking = Extract<PageElement, { readonly kind: "battery" }>;

class Builder {
  readonly #instrument: Instrument;
  readonly #rules: TableRules;
  /** The answers of each scale: all items on it share them. */
  readonly #answers = new Map<Scale, readonly Answer[]>();

  constructor(instrument: Instrument, rules: TableRules) {
    this.#instrument = instrument;
    this.#rules = rules;
  }

  page({ page: { id, title, when: own, random, stop, elements }, section, when }: Placed): FormPage {
    const blocks = elements.flatMap((element): Block[] =>
      element.kind === "battery"
        ? this.#groups(element)
        : element.kind === "note"
          ? [this.#note(element.note)]
          : this.#question(element.question),
    );
    return {
      id,
      title: within(section?.title, title),
      section,
      own: this.plain(whenBoth(section?.when, own)),
      when: this.plain(when),
      stop,
      random,
      blocks,
    };
  }

  /** The group of a battery, or those of several that ask the same items together. */
  #groups(element: Asking): Group[] {
    const { items, layout, random, draw: count } = element;
    const ids = batteriesIn(element);
    const batteries = ids.map((id) => byId(this.#instrument.batteries).get(id)!);
    const draw = count === undefined ? undefined : { count, items, batteries };
    if (layout === undefined) return [{ ...this.#group(element), draw }];
    const groups: Group[] = [];
    const joined = { layout, groups, random: random && items.length > 1 };
    const parts = layout === "side by side" ? [items] : items.map((item) => [item]);
    for (const part of parts)
      for (const battery of ids) groups.push({ ...this.#group({ ...element, battery, items: part }), draw, joined });
    return groups;
  }

  #group({ battery: id, items, dimension, random }: Asking): Group {
    const battery = byId(this.#instrument.batteries).get(id)!;
    const title = byId(this.#instrument.dimensions).get(dimension)?.title;
    const rows = items.map((itemId): Row => {
      const { dimension: owner, poles, short, reverse, hint, when: shown, answers } = byId(this.#instrument.items).get(itemId)!;
      const { variable, text, required, scale: scaleId } = answerIn(answers, id)!;
      const when = this.plain(shown);
      const scale = this.#scale(scaleId);
      const own = poles ? scaleAnswers(scale, this.#instrument.languages, poles) : this.#answersOf(scale);
      return { variable, item: itemId, dimension: owner, short, reverse, battery, text, hint, required, when, scale, poles, answers: own };
    });
    const tables = tablesOf(rows, this.#rules, (scale) => this.#answersOf(scale));
    return {
      kind: "group",
      battery,
      heading: dimension === undefined || title === undefined ? undefined : { dimension, title },
      random: random && rows.length > 1,
      draw: undefined,
      joined: undefined,
      tables,
      when: whenAny(tables),
    };
  }

  #note(id: string): PageNote {
    const { text, when } = byId(this.#instrument.notes ?? []).get(id)!;
    return { kind: "note", id, text, when: this.plain(when) };
  }

  #question(id: string): Block[] {
    const { short, text, hint, required, when: own, type, order, carries, shown, check = [] } = byId(this.#instrument.questions).get(id)!;
    const asks = type.kind === "scale" ? this.#asksOn(this.#scale(type.scale)) : "options" in type ? this.#offering(type) : type;
    // Who is offered nothing is not asked.
    const when = whenBoth(this.plain(own), askedWhen(asks));
    const question: Question = {
      kind: "question",
      id,
      short,
      text,
      hint,
      required,
      when,
      random: order === "random",
      carries,
      asks,
      shown: shown ?? (asks.kind === "scale" ? asks.scale.shown : undefined),
      rules: check.map((each) => this.#ruleOf(each)),
    };
    if (!("options" in asks)) return [question];
    const words = asks.options.flatMap((option): Words[] =>
      option.specify === undefined ? [] : [{ kind: "words", variable: option.specify, question, option, when }],
    );
    return [question, ...words];
  }

  /** A condition as platforms can ask it. */
  plain(when: Condition | undefined): Condition | undefined {
    return when && withoutScores(when, this.#instrument);
  }

  /** A list of options, as they are offered. */
  #offering<Type extends { readonly options: readonly Option[] }>(type: Type): Type {
    if (type.options.every(({ when }) => this.plain(when) === when)) return type;
    return { ...type, options: type.options.map((option) => (option.when ? { ...option, when: this.plain(option.when) } : option)) };
  }

  #ruleOf({ rule, message }: { readonly rule: Condition; readonly message: Text }): Rule {
    return { broken: withoutScores(brokenWhere(rule), this.#instrument), message };
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
