/** What an instrument is made of in FHIR: a group for each page, a group for each table, an item for each answer, hidden items for scores. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Instrument, Item, Option, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import { consentAnswer } from "../../form/consent.ts";
import { areIntegers32, isInteger32 } from "../integers.ts";
import { phrase } from "../../form/phrases.ts";
import { scaleAnswers } from "../../form/answers.ts";
import { resultTitle } from "../../form/resultTitle.ts";
import type { Loss } from "../../form/loss.ts";
import { message } from "../../messages/message.ts";
import { shownWhen } from "./conditions.ts";
import { number, ScorePrinter, type NamedExpression, type Place } from "./expressions.ts";
import { extensions, type AnswerOption, type Coding, type Extension, type QuestionnaireItem, type Release } from "./resources.ts";
import { textIn } from "./texts.ts";

export interface Items {
  readonly items: readonly QuestionnaireItem[];
  readonly variables: readonly NamedExpression[];
  readonly losses: readonly Loss[];
}

export function itemsOf(instrument: Instrument, release: Release): Items {
  return new Builder(instrument, release).build();
}

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;

/** An item without the texts that stand in all of them. */
type More = Partial<Omit<QuestionnaireItem, "linkId" | "type">>;

/** From how many options on they are shown as a list that folds down. */
const many = 12;

class Builder {
  readonly #instrument: Instrument;
  readonly #release: Release;
  readonly #coded: "choice" | "coding";
  readonly #places = new Map<string, Place>();
  readonly #linkIds = new Set<string>();
  readonly #losses: Loss[] = [];
  /** Languages that we have no words of our own in. */
  readonly #untranslated = new Set<string>();

  constructor(instrument: Instrument, release: Release) {
    this.#instrument = instrument;
    this.#release = release;
    this.#coded = release === "R4" ? "choice" : "coding";
  }

  build(): Items {
    const { consent, intro, contact, outro, pages } = this.#instrument;
    const items = [
      ...this.#display("text.intro", intro),
      ...this.#display("text.contact", contact),
      ...(consent === undefined ? [] : [this.#consent(consent)]),
      ...pages.flatMap((page) => this.#page(page)),
      ...this.#display("text.outro", outro),
    ];
    const printer = new ScorePrinter(this.#instrument, this.#places);
    const scores = this.#scores(printer);
    const english = [...this.#untranslated].map((language): Loss => ({
      on: this.#instrument.id,
      code: "words-in-english",
      message: message("losses.formMessages", { language }),
    }));
    return { items: [...items, ...scores], variables: printer.variables, losses: [...this.#losses, ...english] };
  }

  #text(...texts: readonly (Text | undefined)[]): Pick<QuestionnaireItem, "text" | "_text"> {
    return textIn("text", this.#instrument.languages, ...texts);
  }

  #display(linkId: string, text: Text | undefined): QuestionnaireItem[] {
    return text === undefined ? [] : [{ linkId, ...this.#text(text), type: "display" }];
  }

  /** A path to an item inside its groups. */
  #path(linkId: string, groups: readonly string[]): string {
    return `%resource${[...groups, linkId].map((each) => `.item.where(linkId = '${each}')`).join("")}`;
  }

  #keep(variable: string, linkId: string, groups: readonly string[], kind: Place["kind"], code?: number): void {
    const { codes = [], missing } = variablesByName(this.#instrument).get(variable)!;
    const large = kind === "code" && ![...codes, ...missing].every((each) => isInteger32(each.code));
    this.#places.set(variable, {
      linkId,
      path: this.#path(linkId, groups),
      kind,
      ...(code !== undefined && { code }),
      ...(large && { large }),
    });
  }

  /** The id of a group, which has a full stop in it as no variable has. */
  #group(wanted: string): string {
    let linkId = wanted;
    for (let count = 2; this.#linkIds.has(linkId); count++) linkId = `${wanted}.${count}`;
    this.#linkIds.add(linkId);
    return linkId;
  }

  #consent(text: Text): QuestionnaireItem {
    this.#keep("consent", "consent", [], "code");
    const { label, losses } = consentAnswer(this.#instrument);
    this.#losses.push(...losses);
    return {
      extension: [extensions.control("radio-button")],
      linkId: "consent",
      ...this.#text(text),
      type: this.#coded,
      required: true,
      answerOption: [{ valueCoding: this.#coding(1, label) }],
    };
  }

  #page({ id, title, when, elements }: Page): QuestionnaireItem[] {
    const linkId = this.#group(`page.${id}`);
    const { extension = [], ...shown } = when === undefined ? {} : shownWhen(when, this.#places, variablesByName(this.#instrument));
    const item = elements.flatMap((element) =>
      element.kind === "battery" ? this.#battery(element, linkId) : this.#question(element.question, linkId),
    );
    // R4 has no word for a page.
    const all = [...(this.#release === "R5" ? [extensions.control("page")] : []), ...extension];
    return item.length === 0
      ? []
      : [{ ...(all.length > 0 && { extension: all }), linkId, ...this.#text(title), type: "group", ...shown, item }];
  }

  /** The items of a battery; under a heading where they are those of a dimension. */
  #battery(element: BatteryElement, page: string): QuestionnaireItem[] {
    const dimension = byId(this.#instrument.dimensions).get(element.dimension);
    if (dimension === undefined) return this.#tables(element, page, [page]);
    const linkId = this.#group(`${page}.${dimension.id}`);
    return [{ linkId, ...this.#text(dimension.title), type: "group", item: this.#tables(element, linkId, [page, linkId]) }];
  }

  /** Neighbours on one scale are a table; an item between two poles has a scale of its own. */
  #tables({ battery: id, items, random }: BatteryElement, name: string, groups: readonly string[]): QuestionnaireItem[] {
    const battery = byId(this.#instrument.batteries).get(id)!;
    if (random) this.#losses.push({ on: id, code: "order-not-mixed", message: message("losses.fhirOrder") });
    const tables: { readonly key: string; readonly linkId: string; readonly item: QuestionnaireItem[] }[] = [];
    for (const itemId of items) {
      const item = byId(this.#instrument.items).get(itemId)!;
      const { scale: scaleId, variable, text, required } = answerIn(item.answers, id)!;
      const key = item.poles ? "" : scaleId;
      let table = tables.at(-1);
      if (table?.key !== key) tables.push((table = { key, linkId: this.#group(`${name}.${id}`), item: [] }));
      this.#keep(variable, variable, [...groups, table.linkId], "code");
      table.item.push(this.#rating(variable, text, scaleId, required, key === "", item.poles));
    }
    return tables.map(({ key, linkId, item }) => ({
      ...(key !== "" && { extension: [extensions.control("table")] }),
      linkId,
      ...this.#text(battery.stem),
      type: "group",
      item,
    }));
  }

  #rating(linkId: string, text: Text, scaleId: string, required: boolean, alone: boolean, poles?: Item["poles"]): QuestionnaireItem {
    const scale = byId(this.#instrument.scales).get(scaleId)!;
    return {
      ...(alone && { extension: [extensions.control("radio-button")] }),
      linkId,
      ...this.#text(text),
      type: this.#coded,
      ...(required && { required }),
      answerOption: this.#points(scale, poles),
    };
  }

  #points(scale: Scale, poles?: Item["poles"]): AnswerOption[] {
    return scaleAnswers(scale, this.#instrument.languages, poles).map(({ code, label, missing }): AnswerOption => ({
      ...(!missing && { extension: [extensions.weight(code, this.#release)] }),
      valueCoding: this.#coding(code, label),
    }));
  }

  #coding(code: number, label: Text): Coding {
    return { code: String(code), ...textIn("display", this.#instrument.languages, label) };
  }

  #question(id: string, page: string): QuestionnaireItem[] {
    const { text, required, type } = byId(this.#instrument.questions).get(id)!;
    const item = (kind: QuestionnaireItem["type"], more: More = {}): QuestionnaireItem => {
      const { extension, ...others } = more;
      return {
        ...(extension && extension.length > 0 && { extension }),
        linkId: id,
        ...this.#text(text),
        type: kind,
        ...(required && { required }),
        ...others,
      };
    };
    switch (type.kind) {
      case "one":
        this.#keep(id, id, [page], "code");
        return [
          item(this.#coded, {
            extension: [extensions.control(type.options.length > many ? "drop-down" : "radio-button")],
            answerOption: this.#options(type.options),
          }),
          ...this.#words(id, type.options, page),
        ];
      case "any":
        for (const { variable, code } of type.options) this.#keep(variable!, id, [page], "ticked", code);
        return [
          item(this.#coded, { extension: [extensions.control("check-box")], repeats: true, answerOption: this.#options(type.options) }),
          ...this.#words(id, type.options, page),
        ];
      case "rank": {
        this.#losses.push({
          on: id,
          code: "answer-not-checked",
          message: message("losses.fhirRank"),
        });
        const rule = `item.answer.empty() or (item.answer.count() = ${type.options.length} and item.answer.value.isDistinct())`;
        const parts = type.options.map(({ variable, label }) => ({ variable: variable!, label }));
        return [this.#numbers(id, page, parts, [1, type.options.length], this.#constraint(id, rule, "rankAll"))];
      }
      case "number": {
        const whole = type.decimals === 0 && areIntegers32(type.lo, type.hi);
        this.#keep(id, id, [page], whole ? "integer" : "decimal");
        const extension: Extension[] = [
          ...(type.lo === undefined ? [] : [extensions.limit("minValue", type.lo, whole)]),
          ...(type.hi === undefined ? [] : [extensions.limit("maxValue", type.hi, whole)]),
          ...(whole ? [] : [extensions.decimals(type.decimals)]),
          ...(type.unit ? [extensions.unit(textIn("display", this.#instrument.languages, type.unit))] : []),
        ];
        return [item(whole ? "integer" : "decimal", { extension })];
      }
      case "text":
      case "date":
        this.#keep(id, id, [page], "other");
        return [item(type.kind === "date" ? "date" : type.long ? "text" : "string")];
      case "scale":
        this.#keep(id, id, [page], "code");
        return [this.#rating(id, text, type.scale, required, true)];
      case "share": {
        this.#losses.push({
          on: id,
          code: "answer-not-checked",
          message: message("losses.fhirTotal", { total: type.total }),
        });
        const rule = `item.answer.empty() or item.answer.value.aggregate($this + $total, 0) = ${number(type.total)}`;
        return [this.#numbers(id, page, type.parts, [0, type.total], this.#constraint(id, rule, "shareTotal", { total: type.total }))];
      }
    }
  }

  #constraint(id: string, rule: string, name: "rankAll" | "shareTotal", values?: Readonly<Record<string, number>>): Extension {
    const words = this.#instrument.languages.map((language) => {
      const own = phrase(name, language, values);
      if (own === undefined) this.#untranslated.add(language);
      return [language, own ?? phrase(name, "en", values)!] as const;
    });
    const human = textIn("valueString", this.#instrument.languages, Object.fromEntries(words));
    return extensions.constraint(id.replaceAll("_", "-").slice(0, 64), rule, human, this.#release);
  }

  /** A question that asks for several whole numbers. */
  #numbers(
    id: string,
    page: string,
    parts: readonly { readonly variable: string; readonly label: Text }[],
    [lo, hi]: readonly [number, number],
    rule: Extension,
  ): QuestionnaireItem {
    const { text, required } = byId(this.#instrument.questions).get(id)!;
    const whole = areIntegers32(lo, hi);
    const extension = [
      extensions.limit("minValue", lo, whole),
      extensions.limit("maxValue", hi, whole),
      ...(whole ? [] : [extensions.decimals(0)]),
    ];
    const item = parts.map(({ variable, label }): QuestionnaireItem => {
      this.#keep(variable, variable, [page, id], whole ? "integer" : "decimal");
      return { extension, linkId: variable, ...this.#text(label), type: whole ? "integer" : "decimal", ...(required && { required }) };
    });
    // The group itself is never required: LHC-Forms would wait for an answer of its own.
    return { extension: [rule], linkId: id, ...this.#text(text), type: "group", item };
  }

  #options(options: readonly Option[]): AnswerOption[] {
    return options.map(({ code, label, exclusive }) => ({
      ...(exclusive && { extension: [extensions.exclusive()] }),
      valueCoding: this.#coding(code, label),
    }));
  }

  /** The few words that an option asks for, shown while it is chosen. */
  #words(question: string, options: Extract<Question["type"], { kind: "one" }>["options"], page: string): QuestionnaireItem[] {
    return options.flatMap(({ specify, code, label }): QuestionnaireItem[] => {
      if (specify === undefined) return [];
      this.#keep(specify, specify, [page], "other");
      return [
        {
          linkId: specify,
          ...this.#text(label),
          type: "string",
          enableWhen: [{ question, operator: "=", answerCoding: { code: String(code) } }],
        },
      ];
    });
  }

  /** Hidden items that programs calculate. */
  #scores(printer: ScorePrinter): QuestionnaireItem[] {
    const calculated = (linkId: string, title: Text, type: "decimal" | "string", expression: string): QuestionnaireItem => ({
      extension: [extensions.hidden(), extensions.calculated(expression)],
      linkId,
      ...this.#text(title),
      type,
      readOnly: true,
    });
    const item = this.#instrument.scores.flatMap((score) => {
      const { bands, decimals, results } = score;
      return results.flatMap((result) => {
        const { variable, expression } = result;
        const whole = resultTitle(this.#instrument, score, result);
        return [
          calculated(variable, whole, "decimal", printer.result(variable, expression)),
          ...(bands.length > 0 ? [calculated(`${variable}_band`, whole, "string", printer.band(variable, bands, decimals))] : []),
        ];
      });
    });
    return item.length === 0 ? [] : [{ extension: [extensions.hidden()], linkId: this.#group("group.scores"), type: "group", item }];
  }
}
