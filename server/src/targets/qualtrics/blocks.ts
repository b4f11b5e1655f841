/** What an instrument is made of in Qualtrics: a block for each page, and questions with export tags. */

import type { LossCode } from "../../findings/codes.ts";
import { featureLosses, type Lost } from "../../form/featureLosses.ts";
import { besideNumber } from "../../form/requirements.ts";
import type { Consent, Form, FormPage, Group, Note, Question, Table, Words } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { isConditional, optionsOf, staysLast } from "../../form/offers.ts";
import type { Condition, Instrument, Look, Option, Text } from "../../instrument/schema.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Answer } from "../../marks/parse.ts";
import { inHtml, namedAnswer } from "../../marks/write.ts";
import { byId } from "../../instrument/byId.ts";
import { toldOf } from "../../form/told.ts";
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
  /** When it is offered, before and after it is known where answers are kept. */
  readonly offered?: Condition | undefined;
  readonly shown?: Logic | undefined;
}

export interface QualtricsQuestion {
  readonly qid: string;
  readonly tag: string;
  readonly kind: "text" | "one" | "list" | "rating" | "any" | "matrix" | "number" | "line" | "essay" | "sum" | "rank" | "file";
  readonly text: Write;
  readonly required: boolean;
  /** The instrument's column of its one answer. */
  readonly column?: string;
  /** The choices, or the rows of a matrix. */
  readonly choices: readonly Choice[];
  /** The columns of a matrix. */
  readonly answers: readonly Choice[];
  readonly random: boolean;
  /** Those of the choices that stay last where the others are mixed. */
  readonly last?: readonly number[];
  /** When it is asked, because it has something to offer. */
  readonly asked?: Condition | undefined;
  readonly number?: { readonly lo?: number | undefined; readonly hi?: number | undefined; readonly decimals: number };
  readonly total?: number;
  /** How many of its boxes are ticked. */
  readonly choose?: { readonly least: number; readonly most: number };
  /** What its text has to be, or its file. */
  readonly content?: "ValidEmail" | "Graphic";
  /** The words that it asks for: it is shown while their option is chosen. */
  readonly words?: Words;
  /** Who is asked it, of those who see its block; and what declares that. */
  readonly when?: { readonly condition: Condition; readonly on: string };
  readonly shown?: Logic;
}

export interface QualtricsBlock {
  readonly title: string;
  readonly questions: readonly QualtricsQuestion[];
  readonly when?: Logic;
  /** The survey ends behind it, which is noted in this field where there is one. */
  readonly ends?: { readonly field?: string };
  /** Blocks that have the same come in an order of chance. */
  readonly random?: string;
}

/** From how many options on they are shown as a list that folds down. */
const many = 12;

/** What Qualtrics does not check, or asks for in another way. */
export function featuresLost(form: Form): Loss[] {
  // It insists on a number of boxes only where it insists on an answer.
  const unlessRequired = ({ required }: Question): Lost | undefined => (required ? undefined : "notChecked");
  return featureLosses(form, "Qualtrics", {
    phone: "notChecked",
    url: "notChecked",
    like: "notChecked",
    letters: "notChecked",
    leastChoices: unlessRequired,
    mostChoices: unlessRequired,
    missingNumbers: ({ asks }) => ({
      code: "answer-not-checked",
      told: message("losses.qualtricsMissingNumbers", {
        lo: (asks.kind === "number" && asks.lo) || 0,
        hi: (asks.kind === "number" && asks.hi) || 0,
      }),
    }),
    time: "asText",
    place: "asText",
  });
}

/** Makes questions of what stands on pages. */
export class QuestionWriter {
  readonly losses: Loss[] = [];
  readonly #instrument: Instrument;
  readonly #tags: Tags;
  readonly #mixed = new Set<string>();
  /** The questions by the column of their one answer. */
  readonly #qids = new Map<string, string>();
  /** What the page asks that is being written: Qualtrics fills in no answer of the same page. */
  #here: ReadonlySet<string> = new Set();
  #last = 0;

  constructor(instrument: Instrument, tags: Tags) {
    this.#instrument = instrument;
    this.#tags = tags;
  }

  /** What is read and agreed to before the pages or after them. */
  around(notes: readonly (Note | Consent)[]): QualtricsQuestion[] {
    this.#here = new Set();
    const read = this.#read(notes.flatMap((note) => (note.kind === "note" ? [note.text] : [])));
    return [...read, ...notes.flatMap((note) => (note.kind === "consent" ? [this.#consent(note)] : []))];
  }

  page({ title, stop, blocks }: FormPage): QualtricsQuestion[] {
    this.#here = new Set(blocks.flatMap((block) => (block.kind === "question" ? [block.id] : [])));
    const read = this.#read([title, stop].filter((text) => text !== undefined));
    const asked = blocks.flatMap((block): QualtricsQuestion[] => {
      switch (block.kind) {
        case "group":
          return this.#group(block);
        case "note": {
          const when = block.when && { when: { condition: block.when, on: block.id } };
          return [this.#new(this.#tags.free(block.id), "text", this.#write(block.text), { ...when })];
        }
        case "words":
          return [
            this.#answer(block.variable, "line", this.#write(block.option.label), {
              words: block,
              required: block.option.specifyRequired === true,
            }),
          ];
        case "question":
          if (block.rules.length > 0) this.#tell("answer-not-checked", block.id, message("losses.noCheck"));
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
    const question = this.#new(this.#tags.of(column), kind, text, { column, ...more });
    this.#qids.set(column, question.qid);
    return question;
  }

  #read(texts: readonly Text[]): QualtricsQuestion[] {
    return texts.length === 0 ? [] : [this.#new(this.#tags.free("words"), "text", this.#write(...texts), {})];
  }

  #consent({ variable, text, canRefuse }: Consent): QualtricsQuestion {
    const { label, refuses, losses } = consentAnswer(this.#instrument);
    this.losses.push(...losses);
    return this.#answer(variable, "one", this.#write(text), {
      required: true,
      choices: coded([{ code: 1, label }, ...(canRefuse ? [{ code: 0, label: refuses }] : [])]),
    });
  }

  #group({ battery, heading, random, tables }: Group): QualtricsQuestion[] {
    if (random && tables.length > 1 && !this.#mixed.has(battery.id)) {
      this.#mixed.add(battery.id);
      this.#tell("order-not-mixed", battery.id, message("losses.qualtricsTables"));
    }
    return tables.map(({ rows, when: condition }: Table) => {
      const [{ required, answers, item: on }] = rows as [Table["rows"][number]];
      const choices = rows.map(({ variable, text, hint }, index): Choice => {
        return { id: index + 1, text: this.#row(text, hint), column: variable, tag: this.#tags.of(variable) };
      });
      const above = this.#helped(this.#write(heading?.title, battery.stem), battery.hint);
      const when = condition && { when: { condition, on } };
      return this.#new(this.#tags.free(battery.code), "matrix", above, { required, random, choices, answers: coded(answers), ...when });
    });
  }

  #question(question: Question): QualtricsQuestion {
    const written = this.#asked(question);
    const { choices } = written;
    const options = optionsOf(question);
    const { id, when: condition } = question;
    return {
      ...written,
      ...(condition && { when: { condition, on: id } }),
      ...(isConditional(question) && { choices: choices.map((choice, index) => ({ ...choice, offered: options[index]?.when })) }),
      ...(question.random && {
        random: true,
        last: options.flatMap((option, index) => (staysLast(option) ? [choices[index]!.id] : [])),
      }),
    };
  }

  #asked({ id, text, hint, required, asks, shown }: Question): QualtricsQuestion {
    const wording = this.#helped(this.#write(text), hint);
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
        return answer(opens(shown, asks.options) ? "list" : "one", { choices: coded(asks.options) });
      case "scale":
        return answer(shown === "list" ? "list" : "rating", { choices: coded(asks.answers) });
      case "any": {
        const choices = boxes(asks.options);
        const changed = asks.options.findIndex(({ code }, index) => code !== choices[index]!.code);
        if (changed >= 0) {
          const { variable, code } = asks.options[changed]!;
          this.#tell("platform-code", id, message("losses.qualtricsBoxCodes", { name: variable!, code, number: choices[changed]!.id }));
        }
        const { least = 1, most = choices.length } = asks;
        const isLimited = required && (asks.least !== undefined || asks.most !== undefined);
        return { ...several("any", choices), ...(isLimited && { choose: { least, most } }) };
      }
      case "rank":
        return several("rank", parts(asks.options));
      case "share":
        return several("sum", parts(asks.parts), asks.total);
      case "number": {
        const { lo, hi, decimals, missing } = asks;
        const beside = besideNumber(asks, this.#instrument.languages);
        const whole: Write = beside ? (language) => `${wording(language)}<br>(${said(beside)(language)})` : wording;
        return this.#answer(id, "number", whole, { required, number: missing ? { decimals } : { lo, hi, decimals } });
      }
      case "text":
        return answer(asks.long ? "essay" : "line", asks.format === "email" ? { content: "ValidEmail" } : {});
      case "time":
      case "place":
        return answer("line");
      case "file": {
        const question = answer("file", asks.image ? { content: "Graphic" } : {});
        this.#tell("platform-columns", id, message("losses.qualtricsFile", { name: id, other: `${question.tag}_Name` }));
        return question;
      }
      case "date":
        this.#tell("answer-not-checked", id, message("losses.qualtricsDate"));
        return answer("line");
    }
  }

  /** Texts, with the answers that they tell: these are asked before. */
  #write(...texts: readonly (Text | undefined)[]): Write {
    const here = this.#here;
    return write(texts, (answer, language) => (here.has(answer.of) ? html(namedAnswer(answer)) : this.#told(answer, language)));
  }

  /** A text, and the help below it. */
  #helped(text: Write, hint: Text | undefined): Write {
    if (hint === undefined) return text;
    const help = this.#write(hint);
    return (language) => [text(language), `<small>${help(language)}</small>`].filter((part) => part !== "").join("<br>");
  }

  #row(text: Text, hint: Text | undefined): Write {
    return this.#helped(this.#write(text), hint);
  }

  /** An answer as Qualtrics pipes it in: the words of what was chosen, or what was written. */
  #told(answer: Answer, language: string): string {
    const { of, unit } = toldOf(this.#instrument, answer, language);
    const qid = this.#qids.get(of);
    if (qid === undefined) return `\${e://Field/${this.#tags.of(of)}}`;
    const isChosen =
      byId(this.#instrument.questions).get(of)?.type.kind === "one" || byId(this.#instrument.questions).get(of)?.type.kind === "scale";
    const piped = isChosen ? `\${q://${qid}/ChoiceGroup/SelectedChoices}` : `\${q://${qid}/ChoiceTextEntryValue}`;
    return unit === undefined ? piped : `${piped} ${html(unit)}`;
  }

  #tell(code: LossCode, on: string, told: Message): void {
    this.losses.push({ on, code, message: told });
  }
}

/** Whether a list of options folds down. */
function opens(shown: Look | undefined, options: readonly Option[]): boolean {
  return shown === "list" || (shown === undefined && options.length > many);
}

function write(texts: readonly (Text | undefined)[], told: (answer: Answer, language: string) => string): Write {
  return (language) =>
    texts
      .flatMap((text) => text?.[language] || [])
      .map((text) => inHtml(text, html, (answer) => told(answer, language), ' target="_blank" rel="noopener noreferrer"'))
      .join("<br><br>");
}

/** A text in which no answer is told. */
function said(text: Text): Write {
  return write([text], (answer) => html(namedAnswer(answer)));
}

/** Choices with the codes that they have in the data. */
function coded(all: readonly { readonly code: number; readonly label: Text }[]): Choice[] {
  return all.map(({ code, label }, index) => ({ id: index + 1, code, text: said(label) }));
}

/** Choices that can be ticked, each with a column. */
function boxes(all: readonly Option[]): Choice[] {
  const numbers = boxNumbers(all.map(({ code }) => code));
  return all.map(({ label, variable, exclusive }, index) => ({
    id: numbers[index]!,
    code: numbers[index]!,
    text: said(label),
    column: variable!,
    ...(exclusive && { exclusive }),
  }));
}

/** What stands in the data is the rank, or the points: there are no codes. */
function parts(all: readonly { readonly label: Text; readonly variable?: string | undefined }[]): Choice[] {
  return all.map(({ label, variable }, index) => ({ id: index + 1, text: said(label), column: variable! }));
}
