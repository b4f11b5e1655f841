/** The fields of a REDCap project, in their order: a row of its data dictionary each. */

import type { LossCode } from "../../findings/codes.ts";
import { formOf } from "../../form/build.ts";
import { decimal } from "../../form/decimal.ts";
import { featureLosses } from "../../form/featureLosses.ts";
import { phraseIn } from "../../form/phrases.ts";
import { besideNumber, requirementsSaid } from "../../form/requirements.ts";
import type { Asks, Consent, Form, FormPage, Group, Note, PageNote, Question, Result, Words } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import type { Answer } from "../../form/answers.ts";
import { drawLosses, randomPageLosses, turnLosses } from "../../form/chance.ts";
import { insteadLosses } from "../../form/marked.ts";
import { toldOf } from "../../form/told.ts";
import { lookLosses } from "../../form/looks.ts";
import { apartLosses } from "../../form/pairs.ts";
import { fillLosses } from "../../form/given.ts";
import { offerLosses } from "../../form/offers.ts";
import { byId, variablesByName } from "../../instrument/byId.ts";
import type { Condition, Given, Instrument, RecordName, Scale, Text } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { consentAnswer } from "../../form/consent.ts";
import { printBands, printCondition, printResult, printStop, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { TargetOptions } from "../target.ts";
import { chosenBox, dialectOf } from "./dialect.ts";
import { canShow, isSlid } from "./looks.ts";
import { FieldNames } from "./names.ts";
import { boxColumn, writable } from "./rules.ts";
import { TextWriter, literal } from "./texts.ts";

export interface Field {
  readonly name: string;
  readonly type: "text" | "notes" | "radio" | "dropdown" | "slider" | "checkbox" | "calc" | "descriptive" | "file";
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
      ...drawLosses(form, "REDCap"),
      ...turnLosses(form, "REDCap"),
      ...randomPageLosses(form, "REDCap"),
      ...lookLosses(form, "REDCap", canShow),
      ...writer.losses,
      ...featureLosses(form, "REDCap", {
        phone: "notChecked",
        url: "notChecked",
        like: "notChecked",
        leastChoices: "notChecked",
        missingNumbers: { code: "answer-not-checked", told: message("losses.redcapMissingNumbers") },
        place: "asText",
        file: { code: "platform-columns", told: message("losses.redcapFile") },
        image: { code: "platform-columns", told: message("losses.redcapFile") },
      }),
      ...offerLosses(form, "REDCap", { filters: () => false, mixes: () => false }),
      ...insteadLosses(form, "REDCap"),
      ...fillLosses(form, "REDCap", { given: ({ from }) => from === "link", records: { start: "record_start" } }),
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
    this.#texts = new TextWriter(instrument.languages[0]!, ({ of }) => {
      const { unit, labels } = toldOf(instrument, { of, otherwise: undefined }, instrument.languages[0]!);
      const isNumber = byId(instrument.questions).get(of)?.type.kind === "number";
      const piped = `[${names.of(of)}${labels.length > 0 && !isNumber ? ":label" : ""}]`;
      return unit === undefined ? piped : `${piped} ${literal(unit)}`;
    });
  }

  fields({ instrument, opening, pages, closing, results }: Form): Field[] {
    // REDCap shows the first field, the number of the record, to nobody who answers a survey.
    const record: Field = { name: this.#names.free("record_id"), type: "text", label: "Record ID" };
    const { givens = [], records = [] } = instrument;
    const known = [...records.flatMap((each) => this.#record(each)), ...givens.map((given) => this.#given(given))];
    const begun = [...this.#shown("intro", opening), ...opening.flatMap((each) => (each.kind === "consent" ? [this.#consent(each)] : []))];
    const asked = [...begun, ...pages.flatMap((page, index) => this.#page(page, index === 0 && begun.length === 0))];
    const titled = headed(asked, this.#texts.text(instrument.title));
    return [
      record,
      ...known,
      ...titled,
      ...closing.flatMap((note) => this.#shownIf(note.when, this.#shown(note.name, [note]))),
      ...pages.flatMap((page) => this.#stop(page)),
      ...results.flatMap((result) => this.#result(result)),
    ];
  }

  #shown(wanted: string, notes: readonly (Note | PageNote | Consent)[]): Field[] {
    const label = this.#texts.paragraphs(notes.flatMap((note) => (note.kind === "note" ? [note.text] : [])));
    return label === "" ? [] : [{ name: this.#names.free(wanted), type: "descriptive", label }];
  }

  #consent({ variable, text, canRefuse }: Consent): Field {
    const { label, refuses, losses } = consentAnswer({ id: this.#instrument.id, languages: [this.#texts.language] });
    this.losses.push(...losses);
    const choices = this.#texts.choices([{ code: 1, label }, ...(canRefuse ? [{ code: 0, label: refuses }] : [])]);
    return { name: this.#names.of(variable), type: "radio", label: this.#texts.text(text), choices, required: true };
  }

  /** A page is a section: in surveys, REDCap begins a page at each section's header. One without a title has an empty header. */
  #page({ id, title, when, stop, blocks }: FormPage, isFirst: boolean): Field[] {
    const said: Field[] =
      stop === undefined ? [] : [{ name: this.#names.free(`${id}_text`), type: "descriptive", label: this.#texts.paragraphs([stop]) }];
    const fields = [
      ...blocks.flatMap((block): Field[] => {
        switch (block.kind) {
          case "group":
            return this.#group(block);
          case "note":
            return this.#shownIf(block.when, this.#shown(block.id, [block]));
          case "words":
            return this.#shownIf(block.when, [this.#words(block)]);
          case "question":
            if (block.rules.length > 0) this.#tell("answer-not-checked", block.id, message("losses.noCheck"));
            return this.#shownIf(block.when, this.#helped(this.#question(block), block.hint));
        }
      }),
      ...said,
    ];
    const heading = this.#texts.text(title) || (isFirst || fields[0]?.header !== undefined ? "" : "&nbsp;");
    // Every field of a page has its condition: REDCap has none for sections.
    return this.#shownIf(when, headed(fields, heading));
  }

  /** Fields under a condition, which stands before those that they have themselves. */
  #shownIf(when: Condition | undefined, fields: readonly Field[]): Field[] {
    if (when === undefined) return [...fields];
    const branching = printCondition(when, this.#dialect);
    return fields.map((field) => ({
      ...field,
      branching: field.branching === undefined ? branching : `${branching} and ${field.branching}`,
    }));
  }

  /** Whether the survey ended at a stop: its stop actions are no part of a data dictionary. */
  #stop({ id, stop, when }: FormPage): Field[] {
    if (stop === undefined) return [];
    const shared = { label: this.#texts.text(stop), annotation: "@HIDDEN-SURVEY" };
    return [{ name: this.#names.of(id), type: "calc", choices: printStop(when, this.#dialect), ...shared }];
  }

  #group(group: Group): Field[] {
    const { battery, heading, random, tables } = group;
    if (random) this.#tellOnce("order-not-mixed", battery.id, message("losses.redcapOrder"));
    const above = [this.#texts.text(heading?.title), this.#texts.text(battery.stem)].filter((part) => part !== "").join("<br>");
    const header = this.#texts.withHelp(above, battery.hint);
    const fields = tables.flatMap(({ kind, rows }, index) => {
      const isOnSlider = isSlid(rows[0]!.scale.shown, rows[0]!.scale);
      const base = index === 0 ? battery.code : `${battery.code}_${rows[0]!.item}`;
      const matrix = kind === "table" && !isOnSlider ? { matrix: this.#names.matrix(base) } : {};
      return rows.flatMap(({ variable, text, hint, scale, answers, required, when }): Field[] => {
        // A table shows no notes of its rows.
        const label = this.#texts.withHelp(this.#texts.text(text), hint);
        const asked = isOnSlider ? this.#slider(scale, answers) : ({ type: "radio", choices: this.#texts.choices(answers) } as const);
        return this.#shownIf(when, [{ name: this.#names.of(variable), label, ...asked, required, ...matrix }]);
      });
    });
    return headed(fields, header);
  }

  /** A line between two limits, with the labels of the ends and of the middle. */
  #slider({ lo, hi }: Scale, answers: readonly Answer[]): Pick<Field, "type" | "choices" | "note" | "validation" | "min" | "max"> {
    const at = (code: number): string => this.#texts.text(answers.find((answer) => answer.code === code)?.own);
    const middle = (lo + hi) / 2;
    const [first, last] = [at(lo), at(hi)];
    const between = answers.filter(({ code, own }) => own !== undefined && code !== lo && code !== hi && code !== middle);
    return {
      type: "slider",
      choices: [first, at(middle), last].join(" | "),
      validation: "number",
      min: String(lo),
      max: String(hi),
      // A slider has no place for the labels of other points.
      ...(between.length > 0 && { note: between.map(({ code, own }) => `${code} = ${this.#texts.text(own)}`).join(", ") }),
    };
  }

  /** What is in the address of a survey is put into the field of its name. */
  #given({ id, label, type }: Given): Field {
    const shared = { name: this.#names.of(id), label: this.#texts.text(label), annotation: "@HIDDEN-SURVEY" };
    return type.kind === "text" ? { ...shared, type: "text" } : { ...shared, type: "radio", choices: this.#texts.choices(type.options) };
  }

  #record(record: RecordName): Field[] {
    if (record !== "start") return [];
    const label = this.#texts.text(variablesByName(this.#instrument).get("record_start")!.label);
    return [
      { name: this.#names.of("record_start"), type: "text", label, validation: "datetime_seconds_ymd", annotation: "@NOW @HIDDEN-SURVEY" },
    ];
  }

  /** Fields with the help of their question: a note, or in the heading over several. */
  #helped([first, ...others]: readonly Field[], hint: Text | undefined): Field[] {
    if (first === undefined || hint === undefined) return [...(first ? [first] : []), ...others];
    const { header, note } = first;
    if (header !== undefined) return [{ ...first, header: this.#texts.withHelp(header, hint) }, ...others];
    return [{ ...first, note: [this.#texts.text(hint), note].filter(Boolean).join("<br>") }, ...others];
  }

  #question({ id, text, required, asks, shown }: Question): Field[] {
    const label = this.#texts.text(text);
    const field = (type: Field["type"], more: Partial<Field> = {}): Field[] => [
      { name: this.#names.of(id), type, label, required, ...more },
    ];
    switch (asks.kind) {
      case "one":
        return field(shown === "list" || (shown === undefined && asks.options.length > many) ? "dropdown" : "radio", {
          choices: this.#texts.choices(asks.options),
        });
      case "any": {
        const alone = asks.options.filter(({ exclusive }) => exclusive).map(({ code }) => code);
        this.#tell("platform-columns", id, message("losses.redcapBoxes", { name: boxColumn(this.#names.of(id), asks.options[0]!.code) }));
        return field("checkbox", {
          choices: this.#texts.choices(asks.options),
          ...tagged(alone.length > 0 && `@NONEOFTHEABOVE='${alone.join(",")}'`, asks.most !== undefined && `@MAXCHECKED='${asks.most}'`),
        });
      }
      case "rank": {
        const matrix = this.#names.matrix(id);
        const choices = asks.options.map((_, index) => `${index + 1}, ${index + 1}`).join(" | ");
        return this.#parts(asks.options, label, { type: "radio", choices, required, matrix, ranking: true });
      }
      case "number":
        if (shown === "slider" && asks.decimals === 0)
          return field("slider", {
            validation: "number",
            note: this.#texts.text(asks.unit),
            min: decimal(asks.lo ?? 0),
            max: decimal(asks.hi ?? 100),
          });
        if (asks.decimals > 0) this.#tell("answer-not-checked", id, message("losses.redcapDecimals", { decimals: asks.decimals }));
        return field("text", {
          validation: asks.decimals === 0 ? "integer" : "number",
          note: this.#texts.text(besideNumber(asks, [this.#texts.language])),
          ...(asks.lo !== undefined && { min: decimal(asks.lo) }),
          ...(asks.hi !== undefined && { max: decimal(asks.hi) }),
        });
      case "text":
        return field(asks.long ? "notes" : "text", {
          ...(asks.format === "email" && { validation: "email" }),
          ...this.#noted(asks),
          ...tagged(asks.most !== undefined && `@CHARLIMIT='${asks.most}'`),
        });
      case "date":
        return field("text", {
          validation: "date_ymd",
          ...(asks.lo !== undefined && { min: asks.lo }),
          ...(asks.hi !== undefined && { max: asks.hi }),
        });
      case "time":
        return field("text", { validation: "time" });
      case "place":
        return field("text", this.#noted(asks));
      case "file":
        return field("file");
      case "scale":
        if (isSlid(shown, asks.scale)) {
          const { type, ...slider } = this.#slider(asks.scale, asks.answers);
          return field(type, slider);
        }
        return field(shown === "list" ? "dropdown" : "radio", { choices: this.#texts.choices(asks.answers) });
      case "share": {
        this.#tell("answer-not-checked", id, message("losses.redcapTotal", { total: asks.total }));
        const part = { type: "text", required, validation: "integer", min: "0", max: String(asks.total) } as const;
        const fields = this.#parts(asks.parts, label, part);
        return [...fields, ...this.#total(id, fields, asks.total)];
      }
    }
  }

  /** What an answer has to be, where nothing but a note can say it. */
  #noted(asks: Extract<Asks, { readonly kind: "text" | "place" }>): { readonly note?: string } {
    if (asks.kind === "text" && asks.like === undefined && asks.format !== "phone" && asks.format !== "url") return {};
    const { language } = this.#texts;
    return { note: this.#texts.text({ [language]: requirementsSaid(asks, phraseIn(language, this.#instrument.phrases)) }) };
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
    return {
      name: this.#names.of(variable),
      type: "text",
      label: this.#texts.text(option.label),
      branching,
      required: option.specifyRequired === true,
    };
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

/** The action tags of a field, as far as there are some. */
function tagged(...tags: readonly (string | false)[]): { readonly annotation?: string } {
  const all = tags.filter((tag) => tag !== false);
  return all.length === 0 ? {} : { annotation: all.join(" ") };
}

/** Fields with a heading over the first of them. */
function headed(fields: readonly Field[], heading: string): Field[] {
  return fields.map((field, index) =>
    index > 0 || heading === "" ? field : { ...field, header: field.header === undefined ? heading : `${heading}<br>${field.header}` },
  );
}
