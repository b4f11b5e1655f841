/** The fields of a REDCap project, in their order: a row of its data dictionary each. */

import type { LossCode } from "../../findings/codes.ts";
import { formOf } from "../../form/build.ts";
import { decimal } from "../../form/decimal.ts";
import type { Consent, Form, FormPage, Group, Note, Question, Result, Words } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { apartLosses } from "../../form/pairs.ts";
import type { Instrument, Text } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { consentAnswer } from "../../form/consent.ts";
import { printBands, printCondition, printResult, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { chosenBox, dialectOf } from "./dialect.ts";
import { FieldNames } from "./names.ts";
import { boxColumn, writable } from "./rules.ts";
import { TextWriter } from "./texts.ts";

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

/** Lays an instrument out in its first language: a data dictionary holds one. */
export function fieldsOf(instrument: Instrument, { sideBySide }: TargetOptions = {}): Project {
  const form = formOf(instrument);
  const names = new FieldNames(form);
  const dialect = dialectOf(form, names);
  const writer = new Writer(instrument, names, dialect);
  const fields = writer.fields(form);
  const [language, ...others] = instrument.languages;
  const left = message("losses.redcapLanguage", { language: language!, others });
  return {
    form: names.form,
    fields,
    losses: [
      ...apartLosses(form, sideBySide, message("losses.redcapApart")),
      ...writer.losses,
      ...(others.length === 0 ? [] : [{ on: instrument.id, code: "language-left-out", message: left } as const]),
      ...names.losses,
    ],
    answers: dialect.answers,
    results: dialect.results,
  };
}

/** From how many options on they are shown as a list that folds down. */
const many = 12;

class Writer {
  readonly losses: Loss[] = [];
  readonly #instrument: Instrument;
  readonly #names: FieldNames;
  readonly #dialect: Dialect;
  readonly #texts: TextWriter;

  constructor(instrument: Instrument, names: FieldNames, dialect: Dialect) {
    this.#instrument = instrument;
    this.#names = names;
    this.#dialect = dialect;
    this.#texts = new TextWriter(instrument.languages[0]!);
  }

  fields({ instrument, opening, pages, closing, results }: Form): Field[] {
    // REDCap shows the first field, the number of the record, to nobody who answers a survey.
    const record: Field = { name: this.#names.free("record_id"), type: "text", label: "Record ID" };
    const begun = [...this.#shown("intro", opening), ...opening.flatMap((each) => (each.kind === "consent" ? [this.#consent(each)] : []))];
    const asked = [...begun, ...pages.flatMap((page, index) => this.#page(page, index === 0 && begun.length === 0))];
    const titled = headed(asked, this.#texts.text(instrument.title));
    return [record, ...titled, ...this.#shown("outro", closing), ...results.flatMap((result) => this.#result(result))];
  }

  #shown(wanted: string, notes: readonly (Note | Consent)[]): Field[] {
    const label = this.#texts.paragraphs(notes.flatMap((note) => (note.kind === "note" ? [note.text] : [])));
    return label === "" ? [] : [{ name: this.#names.free(wanted), type: "descriptive", label }];
  }

  #consent({ variable, text }: Consent): Field {
    const { label, losses } = consentAnswer({ id: this.#instrument.id, languages: [this.#texts.language] });
    this.losses.push(...losses);
    const choices = this.#texts.choices([{ code: 1, label }]);
    return { name: this.#names.of(variable), type: "radio", label: this.#texts.text(text), choices, required: true };
  }

  /** A page is a section: in surveys, REDCap begins a page at each section's header. One without a title has an empty header. */
  #page({ title, when, blocks }: FormPage, isFirst: boolean): Field[] {
    const branching = when && printCondition(when, this.#dialect);
    const fields = blocks.flatMap((block): Field[] => {
      switch (block.kind) {
        case "group":
          return this.#group(block);
        case "words":
          return [this.#words(block)];
        case "question":
          return this.#question(block);
      }
    });
    const heading = this.#texts.text(title) || (isFirst || fields[0]?.header !== undefined ? "" : "&nbsp;");
    return headed(fields, heading).map((field) => ({
      ...field,
      // Every field of a page has its condition: REDCap has none for sections.
      ...(branching !== undefined && { branching: field.branching === undefined ? branching : `${branching} and ${field.branching}` }),
    }));
  }

  #group(group: Group): Field[] {
    const { battery, heading, random, tables } = group;
    if (random) this.#tellOnce("order-not-mixed", battery.id, message("losses.redcapOrder"));
    const header = [this.#texts.text(heading?.title), this.#texts.text(battery.stem)].filter((part) => part !== "").join("<br>");
    const fields = tables.flatMap(({ kind, rows }, index) => {
      const base = index === 0 ? battery.code : `${battery.code}_${rows[0]!.item}`;
      const matrix = kind === "table" ? { matrix: this.#names.matrix(base) } : {};
      return rows.map(({ variable, text, answers, required }): Field => ({
        name: this.#names.of(variable),
        type: "radio",
        label: this.#texts.text(text),
        choices: this.#texts.choices(answers),
        required,
        ...matrix,
      }));
    });
    return headed(fields, header);
  }

  #question({ id, text, required, asks }: Question): Field[] {
    const label = this.#texts.text(text);
    const field = (type: Field["type"], more: Partial<Field> = {}): Field[] => [
      { name: this.#names.of(id), type, label, required, ...more },
    ];
    switch (asks.kind) {
      case "one":
        return field(asks.options.length > many ? "dropdown" : "radio", { choices: this.#texts.choices(asks.options) });
      case "any": {
        const alone = asks.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
        this.#tell("platform-columns", id, message("losses.redcapBoxes", { name: boxColumn(this.#names.of(id), asks.options[0]!.code) }));
        return field("checkbox", {
          choices: this.#texts.choices(asks.options),
          ...(alone.length > 0 && { annotation: `@NONEOFTHEABOVE='${alone.join(",")}'` }),
        });
      }
      case "rank": {
        const matrix = this.#names.matrix(id);
        const choices = asks.options.map((_, index) => `${index + 1}, ${index + 1}`).join(" | ");
        return this.#parts(asks.options, label, { type: "radio", choices, required, matrix, ranking: true });
      }
      case "number":
        if (asks.decimals > 0) this.#tell("answer-not-checked", id, message("losses.redcapDecimals", { decimals: asks.decimals }));
        return field("text", {
          validation: asks.decimals === 0 ? "integer" : "number",
          note: this.#texts.text(asks.unit),
          ...(asks.lo !== undefined && { min: decimal(asks.lo) }),
          ...(asks.hi !== undefined && { max: decimal(asks.hi) }),
        });
      case "text":
        return field(asks.long ? "notes" : "text");
      case "date":
        return field("text", { validation: "date_ymd" });
      case "scale":
        return field("radio", { choices: this.#texts.choices(asks.answers) });
      case "share": {
        this.#tell("answer-not-checked", id, message("losses.redcapTotal", { total: asks.total }));
        const part = { type: "text", required, validation: "integer", min: "0", max: String(asks.total) } as const;
        const fields = this.#parts(asks.parts, label, part);
        return [...fields, ...this.#total(id, fields, asks.total)];
      }
    }
  }

  /** A field for each option or part, the first below the wording of the question. */
  #parts(
    all: readonly { readonly variable?: string | undefined; readonly label: Text }[],
    header: string,
    shared: Omit<Field, "name" | "label">,
  ): Field[] {
    return all.map(({ variable, label }, index) => ({
      name: this.#names.of(variable!),
      label: this.#texts.text(label),
      ...shared,
      ...(index === 0 && { header }),
    }));
  }

  /** The sum of parts, and a reminder while it is not the total. */
  #total(id: string, parts: readonly Field[], total: number): Field[] {
    const sum = this.#names.free(`${id}_sum`);
    const choices = `sum(${parts.map(({ name }) => `[${name}]`).join(", ")})`;
    return [
      { name: sum, type: "calc", label: "Σ", choices, annotation: "@HIDDEN-SURVEY" },
      {
        name: this.#names.free(`${id}_reminder`),
        type: "descriptive",
        label: `Σ = [${sum}] ≠ ${total}`,
        branching: `[${sum}] <> '' and [${sum}] <> '${total}'`,
      },
    ];
  }

  #words({ variable, question, option }: Words): Field {
    const field = this.#names.of(question.id);
    const branching = question.asks.kind === "any" ? chosenBox(field, option.code) : `[${field}] = '${option.code}'`;
    return { name: this.#names.of(variable), type: "text", label: this.#texts.text(option.label), branching };
  }

  /** Results are calculated, bands are calculated texts; respondents see neither. */
  #result({ name, score, result, title, band }: Result): Field[] {
    const label = this.#texts.text(title);
    const own = this.#names.of(name);
    const choices = printResult(result.expression, this.#dialect);
    const calculated: Field = { name: own, type: "calc", label, choices, annotation: "@HIDDEN-SURVEY" };
    if (band === undefined) return [calculated];
    if (score.bands.some((each) => writable(each.label) !== each.label))
      this.#tellOnce("band-label-changed", score.id, message("losses.redcapBandLabels"));
    const annotation = `@CALCTEXT(${printBands(`[${own}]`, score, this.#dialect)}) @HIDDEN-SURVEY`;
    return [calculated, { name: this.#names.of(band.name), type: "text", label, annotation }];
  }

  #tell(code: LossCode, on: string, told: Message): void {
    this.losses.push({ on, code, message: told });
  }

  #tellOnce(code: LossCode, on: string, told: Message): void {
    if (!this.losses.some((loss) => loss.on === on && loss.code === code)) this.#tell(code, on, told);
  }
}

/** Fields with a heading over the first of them. */
function headed(fields: readonly Field[], heading: string): Field[] {
  return fields.map((field, index) =>
    index > 0 || heading === "" ? field : { ...field, header: field.header === undefined ? heading : `${heading}<br>${field.header}` },
  );
}
