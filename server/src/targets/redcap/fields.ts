/** The fields of a REDCap project, in their order: a row of its data dictionary each. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Instrument, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import { decimal } from "../decimal.ts";
import { printBands, printCondition, printResult, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { LossCode } from "../../findings/codes.ts";
import type { Loss } from "../target.ts";
import { message, type Message } from "../../messages/message.ts";

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
  readonly fields: readonly Field[];
  readonly losses: readonly Loss[];
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  readonly results: ReadonlyMap<string, string>;
}

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;
type Option = Extract<Question["type"], { kind: "one" }>["options"][number];

/** Lays an instrument out in its first language: a data dictionary holds one. */
export function fieldsOf(instrument: Instrument, yes: string): Project {
  return new Builder(instrument, yes).build();
}

/**
 * Text that shows as it was written: REDCap takes labels for HTML, names in brackets for values and in braces for fields to embed, and a bar
 * for the end of a choice.
 */
export function literalText(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&<>[\]{}|]/g, (letter) => entities[letter] ?? `&#${letter.charCodeAt(0)};`);
}

/** What a text in its logic cannot hold: it has no way to escape them. */
const unwritable = /['"\\[\]()]/g;

/** Names longer than this are cut by statistical packages. */
const longestName = 26;

class Builder {
  readonly #instrument: Instrument;
  readonly #language: string;
  readonly #yes: string;
  readonly #losses: Loss[] = [];
  readonly #answers = new Map<string, AnswerPlace>();
  readonly #results = new Map<string, string>();
  readonly #shares = new Map<string, { parts: string[]; total: number }>();
  readonly #names = new Set<string>();
  /** What the author wants variables to be called where their names are long. */
  readonly #shorts: ReadonlyMap<string, string>;
  readonly #groups = new Set<string>();
  readonly #dialect: Dialect;

  constructor(instrument: Instrument, yes: string) {
    this.#instrument = instrument;
    this.#language = instrument.languages[0]!;
    this.#yes = yes;
    this.#shorts = new Map([
      ...instrument.items.flatMap(({ short, answers }) =>
        answers.flatMap(({ variable, battery }) =>
          short === undefined ? [] : [[variable, `${byId(instrument.batteries).get(battery)!.code}_${short}`] as const],
        ),
      ),
      ...instrument.questions.flatMap(({ id, short }) => (short === undefined ? [] : [[id, short] as const])),
      ...instrument.scores.flatMap(({ short, results }) =>
        results.flatMap(({ variable, dimension }) =>
          short === undefined ? [] : [[variable, dimension === undefined ? short : `${short}_${dimension}`] as const],
        ),
      ),
    ]);
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
    const { pages, intro, contact, consent, languages, id } = this.#instrument;
    const read = [intro, contact].flatMap((text) => (text ? [this.#text(text)] : []));
    const fields: Field[] = [
      { name: this.#name("record_id"), type: "text", label: "Record ID" },
      ...(read.length > 0
        ? [
            {
              name: this.#name("intro"),
              type: "descriptive" as const,
              label: read
                .map((part) =>
                  part
                    .split(/\n{2,}/)
                    .map((paragraph) => `<p>${paragraph}</p>`)
                    .join(""),
                )
                .join(""),
            },
          ]
        : []),
      ...(consent
        ? [this.#value("consent", { type: "radio", label: this.#text(consent), choices: `1, ${literalText(this.#yes)}`, required: true })]
        : []),
      ...pages.flatMap((page) => this.#page(page)),
      ...this.#scores(),
    ];
    if (languages.length > 1) {
      this.#losses.push({
        on: id,
        code: "language-left-out",
        message: message("losses.redcapLanguage", { language: this.#language, others: languages.slice(1) }),
      });
    }
    this.#tellNames();
    return { fields, losses: this.#losses, answers: this.#answers, results: this.#results };
  }

  #text(text: Text | undefined): string {
    return literalText(text?.[this.#language] ?? "");
  }

  /** A name as REDCap takes it: small letters. Capitals make no difference in an instrument, so no two become one. */
  #name(name: string): string {
    const wanted = name.length > longestName ? (this.#shorts.get(name) ?? name) : name;
    let own = wanted
      .toLowerCase()
      .replace(/(?<!_)_+$/, "")
      .replace(/_{2,}/g, "_");
    if (own.length < 2) own = `q_${own}`;
    const start = own;
    for (let number = 2; this.#names.has(own); number++) own = `${start}_${number}`;
    this.#names.add(own);
    return own;
  }

  #group(name: string): string {
    const start = `${name.toLowerCase()}_table`;
    let own = start;
    for (let number = 2; this.#groups.has(own) || this.#names.has(own); number++) own = `${start}_${number}`;
    this.#groups.add(own);
    return own;
  }

  #value(variable: string, field: Omit<Field, "name">): Field {
    const name = this.#name(variable);
    this.#answers.set(variable, { kind: "value", ref: `[${name}]` });
    return { name, ...field };
  }

  /** A page is a section: in surveys, REDCap begins a page at each section's header. */
  #page({ title, when, elements }: Page): Field[] {
    const branching = when && printCondition(when, this.#dialect);
    const fields = elements.flatMap((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question)));
    const heading = this.#text(title);
    return fields.map((field, index) => ({
      ...field,
      ...(index === 0 && heading !== "" && { header: field.header === undefined ? heading : `${heading}<br>${field.header}` }),
      // Every field of a page has its condition: REDCap has none for sections.
      ...(branching !== undefined && { branching: field.branching === undefined ? branching : `${branching} and ${field.branching}` }),
    }));
  }

  #battery({ battery: id, items, dimension, random }: BatteryElement): Field[] {
    const { instrument } = { instrument: this.#instrument };
    const battery = byId(instrument.batteries).get(id)!;
    const title = byId(instrument.dimensions).get(dimension)?.title;
    if (random) this.#tellOnce("order-not-mixed", id, message("losses.redcapOrder"));
    const header = [this.#text(title), this.#text(battery.stem)].filter((part) => part !== "").join("<br>");
    let last: { scale: string; matrix: string } | undefined;
    return items.map((itemId, index) => {
      const { poles, answers } = byId(instrument.items).get(itemId)!;
      const answer = answerIn(answers, id)!;
      const isInTable = poles === undefined;
      if (!isInTable) last = undefined;
      else if (last?.scale !== answer.scale)
        last = { scale: answer.scale, matrix: this.#group(index === 0 ? battery.code : `${battery.code}_${itemId}`) };
      const label = poles
        ? `${this.#text(answer.text)} ${this.#text(poles.left)} – ${this.#text(poles.right)}`.trim()
        : this.#text(answer.text);
      return this.#value(answer.variable, {
        type: "radio",
        label,
        choices: this.#scaleChoices(answer.scale),
        required: answer.required,
        ...(index === 0 && header !== "" && { header }),
        ...(isInTable && last && { matrix: last.matrix }),
      });
    });
  }

  #scaleChoices(id: string): string {
    const { points, missing }: Scale = byId(this.#instrument.scales).get(id)!;
    return [...points, ...missing].map(({ code, label }) => `${code}, ${this.#text(label) || code}`).join(" | ");
  }

  #choices(options: readonly Option[]): string {
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
        const name = this.#name(id);
        const chosen = ({ code }: Option): string => `[${name}(${code})] = '1'`;
        const all = type.options.map(chosen);
        for (const option of type.options) this.#answers.set(option.variable!, { kind: "ticked", chosen: chosen(option), all });
        const alone = type.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
        this.#losses.push({
          on: id,
          code: "platform-columns",
          message: message("losses.redcapBoxes", { name: `${name}___${type.options[0]!.code}` }),
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
        const matrix = this.#group(id);
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
    const sum = this.#name(`${id}_sum`);
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
        name: this.#name(`${id}_reminder`),
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
        const name = this.#name(variable);
        const calc: Field = { name, type: "calc", label, choices: printResult(expression, this.#dialect), annotation: "@HIDDEN-SURVEY" };
        this.#results.set(variable, `[${name}]`);
        if (score.bands.length === 0) return [calc];
        if (score.bands.some(({ label: band }) => band.replace(unwritable, "") !== band))
          this.#tellOnce("band-label-changed", score.id, message("losses.redcapBandLabels"));
        return [
          calc,
          {
            name: this.#name(`${variable}_band`),
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

  #tellNames(): void {
    const { id, variables } = this.#instrument;
    const capital = variables.find(({ name }) => /[A-Z]/.test(name));
    if (capital)
      this.#losses.push({
        on: id,
        code: "platform-name",
        message: message("losses.redcapCapitals", { name: capital.name, lower: capital.name.toLowerCase() }),
      });
    const long = [...this.#names].filter((name) => name.length > longestName);
    if (long.length > 0)
      this.#losses.push({
        on: id,
        code: "platform-name",
        message: message("losses.redcapLong", { names: long.slice(0, 3), more: Math.max(0, long.length - 3), letters: longestName }),
      });
  }
}
