/** The fields of a REDCap project, in their order: a row of its data dictionary each. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Instrument, Item, Page, Question, Text } from "../../instrument/schema.ts";
import { directionOf } from "../../instrument/direction.ts";
import { consentAnswer } from "../../form/consent.ts";
import { decimal } from "../../form/decimal.ts";
import { printBands, printCondition, printResult, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { LossCode } from "../../findings/codes.ts";
import { scaleAnswers } from "../../form/answers.ts";
import type { Loss } from "../../form/loss.ts";
import { message, type Message } from "../../messages/message.ts";
import { FieldNames } from "./names.ts";

export interface Field {
  readonly name: string;
  readonly type: "text" | "notes" | "radio" | "dropdown" | "checkbox" | "calc" | "descriptive";
  readonly label: string;
  /** Codes with their labels; or the calculation. */
  readonly choices?: string;
  readonly header?: string;
  readonly note?: string;
  readonly validation?: string;
  readonly min?: string;
  readonly max?: string;
  readonly branching?: string;
  readonly required?: boolean;
  readonly matrix?: string;
  readonly ranking?: boolean;
  readonly annotation?: string;
}

export interface Project {
  readonly form: string;
  readonly fields: readonly Field[];
  readonly losses: readonly Loss[];
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  readonly results: ReadonlyMap<string, string>;
}

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;
type Option = Extract<Question["type"], { kind: "one" }>["options"][number];

/** Lays an instrument out in its first language: a data dictionary holds one. */
export function fieldsOf(instrument: Instrument): Project {
  return new Builder(instrument).build();
}

/**
 * Text that shows as it was written: REDCap takes labels for HTML, names in brackets for values and in braces for fields to embed, and a bar
 * for the end of a choice, as it does the end of a line.
 */
export function literalText(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  const own = text.replace(/[&<>[\]{}|]/g, (letter) => entities[letter] ?? `&#${letter.charCodeAt(0)};`);
  // A line end would end a choice.
  return own.replace(/\r\n?|[\n\u000b\u2028\u2029]/g, "<br>");
}

/** What a text in its logic cannot hold: it has no way to escape them. */
const unwritable = /['"\\[\]()]/g;

class Builder {
  readonly #instrument: Instrument;
  readonly #language: string;
  readonly #losses: Loss[] = [];
  readonly #answers = new Map<string, AnswerPlace>();
  readonly #results = new Map<string, string>();
  readonly #shares = new Map<string, { parts: string[]; total: number }>();
  readonly #names: FieldNames;
  readonly #dialect: Dialect;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#language = instrument.languages[0]!;
    this.#names = new FieldNames(instrument);
    this.#dialect = {
      isThere: (ref) => `${ref} <> ''`,
      isBlank: (ref) => `${ref} = ''`,
      equal: "=",
      unequal: "<>",
      text: (value) => `'${value.replace(unwritable, "")}'`,
      answers: this.#answers,
      variables: variablesByName(instrument),
      results: this.#results,
      shares: this.#shares,
    };
  }

  build(): Project {
    const { title, pages, intro, contact, consent, outro, languages, id } = this.#instrument;
    // REDCap shows the first field, the number of the record, to nobody who answers a survey.
    const record: Field = { name: this.#names.free("record_id"), type: "text", label: "Record ID" };
    const opening = [...this.#shown("intro", intro, contact), ...(consent ? [this.#consent(consent)] : [])];
    const asked = [...opening, ...pages.flatMap((page, index) => this.#page(page, index === 0 && opening.length === 0))];
    const fields = [record, ...headed(asked, this.#text(title)), ...this.#shown("outro", outro), ...this.#scores()];
    if (languages.length > 1) {
      this.#losses.push({
        on: id,
        code: "language-left-out",
        message: message("losses.redcapLanguage", { language: this.#language, others: languages.slice(1) }),
      });
    }
    return {
      form: this.#names.form,
      fields,
      losses: [...this.#losses, ...this.#names.losses],
      answers: this.#answers,
      results: this.#results,
    };
  }

  #text(text: Text | undefined): string {
    return this.#directed(literalText(text?.[this.#language] ?? ""));
  }

  /** REDCap's pages run from left to right. */
  #directed(html: string): string {
    const direction = directionOf(this.#language);
    return html === "" || direction === "ltr" ? html : `<span lang="${this.#language}" dir="${direction}">${html}</span>`;
  }

  /** Texts to read, with their paragraphs. */
  #shown(wanted: string, ...texts: readonly (Text | undefined)[]): Field[] {
    const paragraphs = texts
      .flatMap((text) => (text?.[this.#language] ?? "").split(/\n\s*\n/))
      .filter((paragraph) => paragraph.trim() !== "");
    if (paragraphs.length === 0) return [];
    const label = paragraphs.map((paragraph) => `<p>${this.#directed(literalText(paragraph.trim()))}</p>`).join("");
    return [{ name: this.#names.free(wanted), type: "descriptive", label }];
  }

  #consent(text: Text): Field {
    const { label, losses } = consentAnswer({ id: this.#instrument.id, languages: [this.#language] });
    this.#losses.push(...losses);
    return this.#value("consent", { type: "radio", label: this.#text(text), choices: `1, ${this.#text(label)}`, required: true });
  }

  #value(variable: string, field: Omit<Field, "name">): Field {
    const name = this.#names.of(variable);
    this.#answers.set(variable, { kind: "value", ref: `[${name}]` });
    return { name, ...field };
  }

  /** A page is a section: in surveys, REDCap begins a page at each section's header. One without a title has an empty header. */
  #page({ title, when, elements }: Page, isFirst: boolean): Field[] {
    const branching = when && printCondition(when, this.#dialect);
    const fields = elements.flatMap((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question)));
    const heading = this.#text(title) || (isFirst || fields[0]?.header !== undefined ? "" : "&nbsp;");
    return headed(fields, heading).map((field) => ({
      ...field,
      // Every field of a page has its condition: REDCap has none for sections.
      ...(branching !== undefined && { branching: field.branching === undefined ? branching : `${branching} and ${field.branching}` }),
    }));
  }

  /** Neighbours on one scale are a table; an item between two poles has answers of its own and stands alone. */
  #battery({ battery: id, items, dimension, random }: BatteryElement): Field[] {
    const { batteries, dimensions } = this.#instrument;
    const battery = byId(batteries).get(id)!;
    const title = byId(dimensions).get(dimension)?.title;
    if (random) this.#tellOnce("order-not-mixed", id, message("losses.redcapOrder"));
    const header = [this.#text(title), this.#text(battery.stem)].filter((part) => part !== "").join("<br>");
    let last: { scale: string; matrix: string } | undefined;
    const fields = items.map((itemId, index) => {
      const { poles, answers } = byId(this.#instrument.items).get(itemId)!;
      const answer = answerIn(answers, id)!;
      if (poles) last = undefined;
      else if (last?.scale !== answer.scale)
        last = { scale: answer.scale, matrix: this.#names.free(`${index === 0 ? battery.code : `${battery.code}_${itemId}`}_table`) };
      return this.#value(answer.variable, {
        type: "radio",
        label: this.#text(answer.text),
        choices: this.#scaleChoices(answer.scale, poles),
        required: answer.required,
        ...(last && { matrix: last.matrix }),
      });
    });
    return headed(fields, header);
  }

  #scaleChoices(id: string, poles?: Item["poles"]): string {
    return this.#choices(scaleAnswers(byId(this.#instrument.scales).get(id)!, [this.#language], poles));
  }

  #choices(options: readonly { readonly code: number; readonly label: Text }[]): string {
    return options.map(({ code, label }) => `${code}, ${this.#text(label)}`).join(" | ");
  }

  #question(id: string): Field[] {
    const question = byId(this.#instrument.questions).get(id)!;
    const { type, required } = question;
    const label = this.#text(question.text);
    switch (type.kind) {
      case "one": {
        const field = this.#value(id, {
          type: type.options.length > 12 ? "dropdown" : "radio",
          label,
          choices: this.#choices(type.options),
          required,
        });
        return [field, ...this.#specified(type.options, ({ code }) => `[${field.name}] = '${code}'`)];
      }
      case "any": {
        const name = this.#names.of(id);
        const chosen = ({ code }: Option): string => `[${name}(${code})] = '1'`;
        const all = type.options.map(chosen);
        for (const option of type.options) this.#answers.set(option.variable!, { kind: "ticked", chosen: chosen(option), all });
        const alone = type.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
        this.#losses.push({
          on: id,
          code: "platform-columns",
          message: message("losses.redcapBoxes", { name: `${name}___${String(type.options[0]!.code).replace("-", "_")}` }),
        });
        return [
          {
            name,
            type: "checkbox",
            label,
            choices: this.#choices(type.options),
            required,
            ...(alone.length > 0 && { annotation: `@NONEOFTHEABOVE='${alone.join(",")}'` }),
          },
          ...this.#specified(type.options, chosen),
        ];
      }
      case "rank": {
        const matrix = this.#names.free(`${id}_table`);
        const ranks = type.options.map((_, index) => `${index + 1}, ${index + 1}`).join(" | ");
        return type.options.map((option, index) =>
          this.#value(option.variable!, {
            type: "radio",
            label: this.#text(option.label),
            choices: ranks,
            required,
            matrix,
            ranking: true,
            ...(index === 0 && { header: label }),
          }),
        );
      }
      case "number":
        if (type.decimals > 0)
          this.#losses.push({
            on: id,
            code: "answer-not-checked",
            message: message("losses.redcapDecimals", { decimals: type.decimals }),
          });
        return [
          this.#value(id, {
            type: "text",
            label,
            required,
            validation: type.decimals === 0 ? "integer" : "number",
            note: this.#text(type.unit),
            ...(type.lo !== undefined && { min: decimal(type.lo) }),
            ...(type.hi !== undefined && { max: decimal(type.hi) }),
          }),
        ];
      case "text":
        return [this.#value(id, { type: type.long ? "notes" : "text", label, required })];
      case "date":
        return [this.#value(id, { type: "text", label, required, validation: "date_ymd" })];
      case "scale":
        return [this.#value(id, { type: "radio", label, required, choices: this.#scaleChoices(type.scale) })];
      case "share":
        return this.#share(id, type, label, required);
    }
  }

  /** A field for each part, their sum, and a reminder while it is not the total. */
  #share(id: string, { total, parts }: Extract<Question["type"], { kind: "share" }>, label: string, required: boolean): Field[] {
    const fields = parts.map(({ variable, label: part }, index) =>
      this.#value(variable, {
        type: "text",
        label: this.#text(part),
        required,
        validation: "integer",
        min: "0",
        max: String(total),
        ...(index === 0 && { header: label }),
      }),
    );
    this.#shares.set(id, { parts: parts.map(({ variable }) => variable), total });
    this.#losses.push({
      on: id,
      code: "answer-not-checked",
      message: message("losses.redcapTotal", { total }),
    });
    const sum = this.#names.free(`${id}_sum`);
    return [
      ...fields,
      {
        name: sum,
        type: "calc",
        label: "Σ",
        choices: `sum(${fields.map(({ name }) => `[${name}]`).join(", ")})`,
        annotation: "@HIDDEN-SURVEY",
      },
      {
        name: this.#names.free(`${id}_reminder`),
        type: "descriptive",
        label: `Σ = &#91;…&#93; ≠ ${total}`.replace("&#91;…&#93;", `[${sum}]`),
        branching: `[${sum}] <> '' and [${sum}] <> '${total}'`,
      },
    ];
  }

  #specified(options: readonly Option[], chosen: (option: Option) => string): Field[] {
    return options.flatMap((option) =>
      option.specify === undefined
        ? []
        : [this.#value(option.specify, { type: "text", label: this.#text(option.label), branching: chosen(option) })],
    );
  }

  /** Results are calculated, bands are calculated texts; respondents see neither. */
  #scores(): Field[] {
    return this.#instrument.scores.flatMap((score) =>
      score.results.flatMap(({ variable, dimension, expression }): Field[] => {
        const title = byId(this.#instrument.dimensions).get(dimension)?.title;
        const label = [this.#text(score.title), this.#text(title)].filter((part) => part !== "").join(": ");
        const name = this.#names.of(variable);
        const calc: Field = { name, type: "calc", label, choices: printResult(expression, this.#dialect), annotation: "@HIDDEN-SURVEY" };
        this.#results.set(variable, `[${name}]`);
        if (score.bands.length === 0) return [calc];
        if (score.bands.some(({ label: band }) => band.replace(unwritable, "") !== band))
          this.#tellOnce("band-label-changed", score.id, message("losses.redcapBandLabels"));
        return [
          calc,
          {
            name: this.#names.of(`${variable}_band`),
            type: "text",
            label,
            annotation: `@CALCTEXT(${printBands(`[${name}]`, score, this.#dialect)}) @HIDDEN-SURVEY`,
          },
        ];
      }),
    );
  }

  #tellOnce(code: LossCode, on: string, told: Message): void {
    if (!this.#losses.some((loss) => loss.on === on && loss.message.key === told.key)) this.#losses.push({ on, code, message: told });
  }
}

/** Fields with a heading over the first of them. */
function headed(fields: readonly Field[], heading: string): Field[] {
  return fields.map((field, index) =>
    index > 0 || heading === "" ? field : { ...field, header: field.header === undefined ? heading : `${heading}<br>${field.header}` },
  );
}
