/** What an instrument is made of in Qualtrics: a block for each page, questions with export tags, and where every answer is kept. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Battery, Instrument, Item, Option, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import { consentAnswer } from "../../form/consent.ts";
import { scaleAnswers } from "../../form/answers.ts";
import type { Loss } from "../../form/loss.ts";
import { message } from "../../messages/message.ts";
import { hasAlternatives, logicOf, type Logic, type Place } from "./logic.ts";
import { html } from "./texts.ts";

/** A text in each language of the instrument, as HTML. */
export type Write = (language: string) => string;

export interface Choice {
  /** The number by which the file refers to it. */
  readonly id: number;
  readonly text: Write;
  /** What stands in the data where it is chosen. */
  readonly code?: number;
  /** The column of a row. */
  readonly tag?: string;
  readonly exclusive?: boolean;
}

export interface QualtricsQuestion {
  readonly qid: string;
  readonly tag: string;
  readonly kind: "text" | "one" | "list" | "rating" | "any" | "matrix" | "number" | "line" | "essay" | "sum" | "rank";
  readonly text: Write;
  readonly required: boolean;
  /** The choices, or the rows of a matrix. */
  readonly choices: readonly Choice[];
  /** The columns of a matrix. */
  readonly answers: readonly Choice[];
  readonly random: boolean;
  readonly number?: { readonly lo?: number; readonly hi?: number; readonly decimals: number };
  readonly total?: number;
  /** It is shown while this holds, on its own page. */
  readonly shown?: Logic;
}

export interface QualtricsBlock {
  readonly title: string;
  readonly questions: readonly QualtricsQuestion[];
  readonly when?: Logic;
}

export interface QualtricsSurvey {
  readonly blocks: readonly QualtricsBlock[];
  readonly places: ReadonlyMap<string, Place>;
  readonly losses: readonly Loss[];
}

export function layOut(instrument: Instrument): QualtricsSurvey {
  return new Builder(instrument).build();
}

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;

/** From how many options on they are shown as a list that folds down. */
const many = 12;

class Builder {
  readonly #instrument: Instrument;
  readonly #places = new Map<string, Place>();
  readonly #tags: Set<string>;
  readonly #losses: Loss[] = [];
  readonly #mixed = new Set<string>();
  /** The questions that put options in order, and those that divide points. How conditions ask after either is not documented. */
  readonly #ranks = new Set<string>();
  readonly #shares = new Set<string>();
  /** The number that comes next behind a tag. */
  readonly #counts = new Map<string, number>();
  #last = 0;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#tags = new Set([...instrument.variables.map(({ name }) => name), ...instrument.questions.map(({ id }) => id)]);
  }

  build(): QualtricsSurvey {
    const { pages, intro, contact, consent, outro, title } = this.#instrument;
    const opening = [...this.#shownText(intro, contact), ...(consent === undefined ? [] : [this.#consent(consent)])];
    const name = title[this.#instrument.languages[0]!]!;
    const blocks = [
      ...(opening.length === 0 ? [] : [{ title: name, questions: opening }]),
      ...pages.map((page) => this.#page(page)),
      ...(outro === undefined ? [] : [{ title: "End", questions: this.#shownText(outro) }]),
    ];
    return { blocks: blocks.filter(({ questions }) => questions.length > 0), places: this.#places, losses: this.#losses };
  }

  #page({ id, title, when, elements }: Page): QualtricsBlock {
    const variables = variablesByName(this.#instrument);
    const logic = when === undefined ? undefined : logicOf(when, { places: this.#places, variables });
    const asksAfter = (questions: ReadonlySet<string>): boolean => logic?.some((set) => set.some(({ qid }) => questions.has(qid))) ?? false;
    const changed = [
      ...(when !== undefined && logic === undefined ? [message("losses.qualtricsCondition")] : []),
      ...(asksAfter(this.#ranks) ? [message("losses.qualtricsRank")] : []),
      ...(asksAfter(this.#shares) ? [message("losses.qualtricsPoints")] : []),
      ...(logic && hasAlternatives(logic) ? [message("losses.qualtricsAlternatives")] : []),
    ];
    this.#losses.push(...changed.map((told): Loss => ({ on: id, code: "condition-changed", message: told })));
    const questions = [
      ...this.#shownText(title),
      ...elements.flatMap((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question))),
    ];
    return {
      title: (title ?? { [this.#instrument.languages[0]!]: id })[this.#instrument.languages[0]!]!,
      questions,
      ...(logic && { when: logic }),
    };
  }

  #write(...texts: readonly (Text | undefined)[]): Write {
    return (language) =>
      texts
        .flatMap((text) => text?.[language] || [])
        .map(html)
        .join("<br><br>");
  }

  #plain(tag: string, kind: QualtricsQuestion["kind"], text: Write, more: Partial<QualtricsQuestion> = {}): QualtricsQuestion {
    return { qid: `QID${++this.#last}`, tag, kind, text, required: false, choices: [], answers: [], random: false, ...more };
  }

  /** A tag that no column has. */
  #free(wanted: string): string {
    let tag = wanted;
    for (let count = this.#counts.get(wanted) ?? 2; this.#tags.has(tag); count++) {
      tag = `${wanted}${count}`;
      this.#counts.set(wanted, count + 1);
    }
    this.#tags.add(tag);
    return tag;
  }

  #shownText(...texts: readonly (Text | undefined)[]): QualtricsQuestion[] {
    return texts.some((text) => text !== undefined) ? [this.#plain(this.#free("words"), "text", this.#write(...texts))] : [];
  }

  #consent(text: Text): QualtricsQuestion {
    const { label, losses } = consentAnswer(this.#instrument);
    this.#losses.push(...losses);
    const question = this.#plain("consent", "one", this.#write(text), {
      required: true,
      choices: [{ id: 1, code: 1, text: this.#write(label) }],
    });
    this.#keepCode("consent", question);
    return question;
  }

  #keepCode(variable: string, { qid, choices }: QualtricsQuestion): void {
    this.#places.set(variable, {
      kind: "code",
      qid,
      locators: new Map(choices.map(({ id, code }) => [code!, `q://${qid}/SelectableChoice/${id}`])),
    });
  }

  #keepEntry(variable: string, qid: string, locator = "ChoiceTextEntryValue"): void {
    this.#places.set(variable, { kind: "entry", qid, locator: `q://${qid}/${locator}` });
  }

  /** Neighbours on one scale are a table. An item between two poles has a table of its own, whose ends are the poles. */
  #battery({ battery: id, items, dimension, random }: BatteryElement): QualtricsQuestion[] {
    const battery = byId(this.#instrument.batteries).get(id)!;
    const title = byId(this.#instrument.dimensions).get(dimension)?.title;
    const tables: {
      readonly scale: Scale;
      readonly required: boolean;
      readonly poles?: Item["poles"];
      readonly rows: { readonly text: Text; readonly variable: string }[];
    }[] = [];
    for (const itemId of items) {
      const { poles, answers } = byId(this.#instrument.items).get(itemId)!;
      const { scale: scaleId, required, text, variable } = answerIn(answers, id)!;
      const scale = byId(this.#instrument.scales).get(scaleId)!;
      const last = tables.at(-1);
      if (last && !last.poles && !poles && last.scale === scale && last.required === required) last.rows.push({ text, variable });
      else tables.push({ scale, required, rows: [{ text, variable }], ...(poles && { poles }) });
    }
    if (random && tables.length > 1) this.#tellMixed(battery);
    return tables.map(({ scale, required, poles, rows }) =>
      this.#table(battery, this.#write(title, battery.stem), scale, rows, { required, random }, poles),
    );
  }

  #table(
    battery: Battery,
    text: Write,
    scale: Scale,
    rows: readonly { readonly text: Text; readonly variable: string }[],
    more: Partial<QualtricsQuestion>,
    poles?: Item["poles"],
  ): QualtricsQuestion {
    const choices = rows.map((row, index): Choice => ({ id: index + 1, text: this.#write(row.text), tag: row.variable }));
    const question = this.#plain(this.#free(battery.code), "matrix", text, { ...more, choices, answers: this.#points(scale, poles) });
    for (const { id, tag } of choices) {
      const locators = new Map(question.answers.map((answer) => [answer.code!, `q://${question.qid}/SelectableChoice/${id}/${answer.id}`]));
      this.#places.set(tag!, { kind: "code", qid: question.qid, locators });
    }
    return question;
  }

  #tellMixed({ id }: Battery): void {
    if (this.#mixed.has(id)) return;
    this.#mixed.add(id);
    this.#losses.push({
      on: id,
      code: "order-not-mixed",
      message: message("losses.qualtricsTables"),
    });
  }

  #points(scale: Scale, poles?: Item["poles"]): Choice[] {
    return scaleAnswers(scale, this.#instrument.languages, poles).map(({ code, label }, index) => ({
      id: index + 1,
      code,
      text: this.#write(label),
    }));
  }

  #options(options: readonly Option[]): Choice[] {
    return options.map(({ code, label, exclusive }, index) => ({
      id: index + 1,
      code,
      text: this.#write(label),
      ...(exclusive && { exclusive }),
    }));
  }

  #question(id: string): QualtricsQuestion[] {
    const { type, required, text: wording } = byId(this.#instrument.questions).get(id)!;
    const text = this.#write(wording);
    switch (type.kind) {
      case "one": {
        const question = this.#plain(id, type.options.length > many ? "list" : "one", text, {
          required,
          choices: this.#options(type.options),
        });
        this.#keepCode(id, question);
        return [question, ...this.#words(question, type.options)];
      }
      case "scale": {
        const question = this.#plain(id, "rating", text, {
          required,
          choices: this.#points(byId(this.#instrument.scales).get(type.scale)!),
        });
        this.#keepCode(id, question);
        return [question];
      }
      case "any": {
        const question = this.#plain(id, "any", text, { required, choices: this.#options(type.options) });
        const all = question.choices.map((choice) => `q://${question.qid}/SelectableChoice/${choice.id}`);
        type.options.forEach(({ variable }, index) =>
          this.#places.set(variable!, { kind: "ticked", qid: question.qid, locator: all[index]!, all }),
        );
        this.#tellColumns(id, type.options[0]!.variable!, "losses.qualtricsBoxes");
        return [question, ...this.#words(question, type.options)];
      }
      case "rank": {
        // What stands in the data is the rank: the options have no codes.
        const choices = type.options.map(({ label }, index): Choice => ({ id: index + 1, text: this.#write(label) }));
        const question = this.#plain(id, "rank", text, { required, choices });
        this.#ranks.add(question.qid);
        type.options.forEach(({ variable }, index) => this.#keepEntry(variable!, question.qid, `ChoiceNumericEntryValue/${index + 1}`));
        this.#tellColumns(id, type.options[0]!.variable!);
        return [question];
      }
      case "share": {
        const choices = type.parts.map(({ label }, index): Choice => ({ id: index + 1, text: this.#write(label) }));
        const question = this.#plain(id, "sum", text, { required, choices, total: type.total });
        this.#shares.add(question.qid);
        type.parts.forEach(({ variable }, index) => this.#keepEntry(variable, question.qid, `ChoiceNumericEntryValue/${index + 1}`));
        this.#tellColumns(id, type.parts[0]!.variable);
        return [question];
      }
      case "number": {
        const { lo, hi, decimals, unit } = type;
        const whole: Write = unit ? (language) => `${text(language)}<br>(${html(unit[language]!)})` : text;
        return [this.#entry(id, "number", whole, required, { number: { lo, hi, decimals } })];
      }
      case "text":
        return [this.#entry(id, type.long ? "essay" : "line", text, required)];
      case "date":
        this.#losses.push({
          on: id,
          code: "answer-not-checked",
          message: message("losses.qualtricsDate"),
        });
        return [this.#entry(id, "line", text, required)];
    }
  }

  #entry(
    variable: string,
    kind: QualtricsQuestion["kind"],
    text: Write,
    required: boolean,
    more: Partial<QualtricsQuestion> = {},
  ): QualtricsQuestion {
    const question = this.#plain(variable, kind, text, { required, ...more });
    this.#keepEntry(variable, question.qid);
    return question;
  }

  /** The few words that an option asks for are a question of their own, shown while it is chosen. */
  #words({ qid, choices }: QualtricsQuestion, options: Extract<Question["type"], { kind: "one" }>["options"]): QualtricsQuestion[] {
    return options.flatMap(({ specify, label }, index) => {
      if (specify === undefined) return [];
      const shown = [[{ qid, locator: `q://${qid}/SelectableChoice/${choices[index]!.id}`, operator: "Selected" }]];
      return [this.#entry(specify, "line", this.#write(label), false, { shown })];
    });
  }

  /** Questions with a column for each choice number them. */
  #tellColumns(id: string, first: string, key: "losses.qualtricsColumns" | "losses.qualtricsBoxes" = "losses.qualtricsColumns"): void {
    this.#losses.push({ on: id, code: "platform-columns", message: message(key, { name: first, other: `${id}_1` }) });
  }
}
