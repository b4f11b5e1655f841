/** What an instrument is made of in Qualtrics: a block for each page, and questions with export tags. */

import type { LossCode } from "../../findings/codes.ts";
import type { Consent, FormPage, Group, Note, Question, Table, Words } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import type { Instrument, Option, Text } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import { consentAnswer } from "../../form/consent.ts";
import type { Logic } from "./logic.ts";
import { boxNumbers, numberedColumn } from "./rules.ts";
import type { Tags } from "./tags.ts";
import { html } from "./texts.ts";

/** A text in each language of the instrument, as HTML. */
export type Write = (language: string) => string;

export interface Choice {
  /** The number by which the file refers to it. */
  readonly id: number;
  readonly text: Write;
  /** What stands in the data where it is chosen. */
  readonly code?: number;
  /** The instrument's column of a row, a box, a rank or a part. */
  readonly column?: string;
  /** What the column of a row is called. */
  readonly tag?: string;
  readonly exclusive?: boolean;
}

export interface QualtricsQuestion {
  readonly qid: string;
  readonly tag: string;
  readonly kind: "text" | "one" | "list" | "rating" | "any" | "matrix" | "number" | "line" | "essay" | "sum" | "rank";
  readonly text: Write;
  readonly required: boolean;
  /** The instrument's column of its one answer. */
  readonly column?: string;
  /** The choices, or the rows of a matrix. */
  readonly choices: readonly Choice[];
  /** The columns of a matrix. */
  readonly answers: readonly Choice[];
  readonly random: boolean;
  readonly number?: { readonly lo?: number | undefined; readonly hi?: number | undefined; readonly decimals: number };
  readonly total?: number;
  /** The words that it asks for: it is shown while their option is chosen. */
  readonly words?: Words;
  readonly shown?: Logic;
}

export interface QualtricsBlock {
  readonly title: string;
  readonly questions: readonly QualtricsQuestion[];
  readonly when?: Logic;
}

/** From how many options on they are shown as a list that folds down. */
const many = 12;

/** Makes questions of what stands on pages. */
export class QuestionWriter {
  readonly losses: Loss[] = [];
  readonly #instrument: Instrument;
  readonly #tags: Tags;
  readonly #mixed = new Set<string>();
  #last = 0;

  constructor(instrument: Instrument, tags: Tags) {
    this.#instrument = instrument;
    this.#tags = tags;
  }

  /** What is read and agreed to before the pages or after them. */
  around(notes: readonly (Note | Consent)[]): QualtricsQuestion[] {
    const read = this.#read(notes.flatMap((note) => (note.kind === "note" ? [note.text] : [])));
    return [...read, ...notes.flatMap((note) => (note.kind === "consent" ? [this.#consent(note)] : []))];
  }

  page({ title, blocks }: FormPage): QualtricsQuestion[] {
    const read = this.#read(title === undefined ? [] : [title]);
    const asked = blocks.flatMap((block): QualtricsQuestion[] => {
      switch (block.kind) {
        case "group":
          return this.#group(block);
        case "words":
          return [this.#answer(block.variable, "line", write(block.option.label), { words: block })];
        case "question":
          return [this.#question(block)];
      }
    });
    return [...read, ...asked];
  }

  #new(tag: string, kind: QualtricsQuestion["kind"], text: Write, more: Partial<QualtricsQuestion>): QualtricsQuestion {
    return { qid: `QID${++this.#last}`, tag, kind, text, required: false, choices: [], answers: [], random: false, ...more };
  }

  /** A question with one answer. */
  #answer(column: string, kind: QualtricsQuestion["kind"], text: Write, more: Partial<QualtricsQuestion>): QualtricsQuestion {
    return this.#new(this.#tags.of(column), kind, text, { column, ...more });
  }

  #read(texts: readonly Text[]): QualtricsQuestion[] {
    return texts.length === 0 ? [] : [this.#new(this.#tags.free("words"), "text", write(...texts), {})];
  }

  #consent({ variable, text }: Consent): QualtricsQuestion {
    const { label, losses } = consentAnswer(this.#instrument);
    this.losses.push(...losses);
    return this.#answer(variable, "one", write(text), { required: true, choices: coded([{ code: 1, label }]) });
  }

  #group({ battery, heading, random, tables }: Group): QualtricsQuestion[] {
    if (random && tables.length > 1 && !this.#mixed.has(battery.id)) {
      this.#mixed.add(battery.id);
      this.#tell("order-not-mixed", battery.id, message("losses.qualtricsTables"));
    }
    return tables.map(({ rows }: Table) => {
      const [{ required, answers }] = rows as [Table["rows"][number]];
      const choices = rows.map(({ variable, text }, index): Choice => {
        return { id: index + 1, text: write(text), column: variable, tag: this.#tags.of(variable) };
      });
      const above = write(heading?.title, battery.stem);
      return this.#new(this.#tags.free(battery.code), "matrix", above, { required, random, choices, answers: coded(answers) });
    });
  }

  #question({ id, text, required, asks }: Question): QualtricsQuestion {
    const wording = write(text);
    const answer = (kind: QualtricsQuestion["kind"], more: Partial<QualtricsQuestion> = {}): QualtricsQuestion =>
      this.#answer(id, kind, wording, { required, ...more });
    const several = (kind: QualtricsQuestion["kind"], choices: readonly Choice[], total?: number): QualtricsQuestion => {
      const question = this.#new(this.#tags.of(id), kind, wording, { required, choices, ...(total !== undefined && { total }) });
      const key = kind === "any" ? "losses.qualtricsBoxes" : "losses.qualtricsColumns";
      this.#tell("platform-columns", id, message(key, { name: choices[0]!.column!, other: numberedColumn(question.tag, choices[0]!.id) }));
      return question;
    };
    switch (asks.kind) {
      case "one":
        return answer(asks.options.length > many ? "list" : "one", { choices: coded(asks.options) });
      case "scale":
        return answer("rating", { choices: coded(asks.answers) });
      case "any": {
        const choices = boxes(asks.options);
        const changed = asks.options.findIndex(({ code }, index) => code !== choices[index]!.code);
        if (changed >= 0) {
          const { variable, code } = asks.options[changed]!;
          this.#tell("platform-code", id, message("losses.qualtricsBoxCodes", { name: variable!, code, number: choices[changed]!.id }));
        }
        return several("any", choices);
      }
      case "rank":
        return several("rank", parts(asks.options));
      case "share":
        return several("sum", parts(asks.parts), asks.total);
      case "number": {
        const { lo, hi, decimals, unit } = asks;
        const whole: Write = unit ? (language) => `${wording(language)}<br>(${html(unit[language]!)})` : wording;
        return this.#answer(id, "number", whole, { required, number: { lo, hi, decimals } });
      }
      case "text":
        return answer(asks.long ? "essay" : "line");
      case "date":
        this.#tell("answer-not-checked", id, message("losses.qualtricsDate"));
        return answer("line");
    }
  }

  #tell(code: LossCode, on: string, told: Message): void {
    this.losses.push({ on, code, message: told });
  }
}

function write(...texts: readonly (Text | undefined)[]): Write {
  return (language) =>
    texts
      .flatMap((text) => text?.[language] || [])
      .map(html)
      .join("<br><br>");
}

/** Choices with the codes that they have in the data. */
function coded(all: readonly { readonly code: number; readonly label: Text }[]): Choice[] {
  return all.map(({ code, label }, index) => ({ id: index + 1, code, text: write(label) }));
}

/** Choices that can be ticked, each with a column. */
function boxes(all: readonly Option[]): Choice[] {
  const numbers = boxNumbers(all.map(({ code }) => code));
  return all.map(({ label, variable, exclusive }, index) => ({
    id: numbers[index]!,
    code: numbers[index]!,
    text: write(label),
    column: variable!,
    ...(exclusive && { exclusive }),
  }));
}

/** What stands in the data is the rank, or the points: there are no codes. */
function parts(all: readonly { readonly label: Text; readonly variable?: string | undefined }[]): Choice[] {
  return all.map(({ label, variable }, index) => ({ id: index + 1, text: write(label), column: variable! }));
}
