/** What an instrument is made of in LimeSurvey: groups of questions, each with a code, and where every answer is kept. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Battery, Instrument, Item, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import { decimal } from "../decimal.ts";
import { printBands, printCondition, printResult, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { Loss } from "../target.ts";
import { message } from "../../messages/message.ts";
import { QuestionCodes } from "./names.ts";

/** A text in each language of the instrument. */
export type Write = (language: string) => string;

export interface LimeRow {
  readonly code: string;
  readonly text: Write;
}

export interface LimeAnswer {
  readonly code: string;
  readonly text: Write;
  readonly value: number;
}

export interface LimeQuestion {
  readonly code: string;
  /** One of LimeSurvey's letters, such as `F` for a table. */
  readonly type: string;
  readonly text: Write;
  readonly help?: Write;
  readonly mandatory: boolean;
  readonly relevance: string;
  readonly rows: readonly LimeRow[];
  readonly answers: readonly LimeAnswer[];
  readonly attributes: Readonly<Record<string, string>>;
}

export interface LimeGroup {
  readonly title: Write;
  readonly relevance: string;
  readonly questions: readonly LimeQuestion[];
}

export interface LimeSurvey {
  readonly groups: readonly LimeGroup[];
  /** Where the answer of each variable is kept, as expressions name it. */
  readonly answers: ReadonlyMap<string, AnswerPlace>;
  /** What expressions call each result. */
  readonly results: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;

/** Lays an instrument out. `words` has our own few words in the instrument's languages. */
export function layOut(instrument: Instrument, words: (word: "yes" | "scores", language: string) => string): LimeSurvey {
  return new Builder(instrument, words).build();
}

class Builder {
  readonly #instrument: Instrument;
  readonly #words: (word: "yes" | "scores", language: string) => string;
  readonly #codes = new QuestionCodes();
  readonly #losses: Loss[] = [];
  readonly #answers = new Map<string, AnswerPlace>();
  readonly #results = new Map<string, string>();
  readonly #shares = new Map<string, { parts: string[]; total: number }>();
  /** The tables that each battery became. */
  readonly #tables = new Map<Battery, { readonly code: string; readonly item: string }[]>();
  readonly #dialect: Dialect;

  constructor(instrument: Instrument, words: (word: "yes" | "scores", language: string) => string) {
    this.#instrument = instrument;
    this.#words = words;
    this.#dialect = {
      isThere: (ref) => `!is_empty(${ref})`,
      isBlank: (ref) => `is_empty(${ref})`,
      equal: "==",
      unequal: "!=",
      text: quoted,
      answers: this.#answers,
      variables: variablesByName(instrument),
      results: this.#results,
      shares: this.#shares,
    };
  }

  build(): LimeSurvey {
    const { pages, consent } = this.#instrument;
    const opening = consent === undefined ? [] : [this.#consent(consent)];
    const groups = pages.map((page, index): LimeGroup => ({
      title: this.#write(page.title ?? this.#instrument.title),
      relevance: page.when === undefined ? "1" : printCondition(page.when, this.#dialect),
      questions: [
        ...(index === 0 ? opening : []),
        ...page.elements.flatMap((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question))),
      ],
    }));
    const scores = this.#scores();
    this.#tellTables();
    return {
      groups: [...groups, ...scores],
      answers: this.#answers,
      results: this.#results,
      losses: [...this.#losses, ...this.#codes.losses],
    };
  }

  #write(text: Text): Write {
    return (language) => text[language] ?? "";
  }

  #plain(code: string, type: string, text: Write, more: Partial<LimeQuestion> = {}): LimeQuestion {
    return { code, type, text, mandatory: false, relevance: "1", rows: [], answers: [], attributes: {}, ...more };
  }

  #consent(text: Text): LimeQuestion {
    const code = this.#codes.take("consent", this.#instrument.id);
    this.#answers.set("consent", { kind: "value", ref: `${code}.NAOK` });
    return this.#plain(code, "L", this.#write(text), {
      mandatory: true,
      answers: [{ code: "1", value: 1, text: (language) => this.#words("yes", language) }],
    });
  }

  /** Neighbours on one scale are a table; an item between poles is a table of its own, whose row LimeSurvey divides. */
  #battery({ battery: id, items, dimension, random }: BatteryElement): LimeQuestion[] {
    const battery = byId(this.#instrument.batteries).get(id)!;
    const title = byId(this.#instrument.dimensions).get(dimension)?.title;
    const groups: { scale: Scale; required: boolean; asked: { item: Item; text: Text; variable: string }[] }[] = [];
    for (const itemId of items) {
      const item = byId(this.#instrument.items).get(itemId)!;
      const answer = answerIn(item.answers, id)!;
      const scale = this.#scale(answer.scale);
      const last = groups.at(-1);
      const asked = { item, text: answer.text, variable: answer.variable };
      if (last && last.scale === scale && last.required === answer.required) last.asked.push(asked);
      else groups.push({ scale, required: answer.required, asked: [asked] });
    }
    if (random && groups.length > 1)
      this.#losses.push({
        on: id,
        code: "order-not-mixed",
        message: message("losses.limesurveyTables"),
      });
    return groups.map(({ scale, required, asked }) => {
      const code = this.#codes.free(battery.code);
      this.#tables.set(battery, [...(this.#tables.get(battery) ?? []), { code, item: asked[0]!.item.id }]);
      // The rows of a table are compared among themselves.
      const rows = new QuestionCodes();
      const written = asked.map(({ item, text, variable }) => {
        const row = rows.take(item.id, item.id, item.short);
        this.#answers.set(variable, { kind: "value", ref: `${code}_${row}.NAOK` });
        const { poles } = item;
        // The bar divides the row into its two ends; the text of the item stands before the first.
        return {
          code: row,
          text: (language: string) => (poles ? `${poles.left[language]}\u0000${poles.right[language]}` : (text[language] ?? "")),
        };
      });
      this.#losses.push(...rows.losses);
      return this.#plain(code, "F", (language) => [title?.[language], battery.stem[language]].filter(Boolean).join("\n\n"), {
        mandatory: required,
        rows: written,
        answers: this.#scaleAnswers(scale),
        attributes: random ? { random_order: "1" } : {},
      });
    });
  }

  /** A battery in several tables has several codes: its columns are not called what the instrument calls them. */
  #tellTables(): void {
    for (const [{ id, code }, tables] of this.#tables) {
      const other = tables.find((table) => table.code !== code);
      if (!other) continue;
      const codes = tables.map((table) => table.code);
      this.#losses.push({
        on: id,
        code: "platform-columns",
        message: message("losses.limesurveyCodes", { codes, name: `${code}_${other.item}`, other: `${other.code}[${other.item}]` }),
      });
    }
  }

  #scale(id: string): Scale {
    return byId(this.#instrument.scales).get(id)!;
  }

  #scaleAnswers({ points, missing }: Scale): LimeAnswer[] {
    return [...points, ...missing].map(({ code, label }) => ({
      code: this.#answerCode(code),
      value: code,
      text: (language) => label?.[language] ?? String(code),
    }));
  }

  /** Letters and digits, five at most: a minus sign is one too many, and is written as a letter. */
  #answerCode(code: number): string {
    return code < 0 ? `m${-code}` : String(code);
  }

  #question(id: string): LimeQuestion[] {
    const question = byId(this.#instrument.questions).get(id)!;
    const code = this.#codes.take(id, id, question.short);
    const text = this.#write(question.text);
    const { type, required: mandatory } = question;
    const value = (): void => void this.#answers.set(id, { kind: "value", ref: `${code}.NAOK` });
    switch (type.kind) {
      case "one":
        value();
        return [
          this.#plain(code, type.options.length > 12 ? "!" : "L", text, { mandatory, answers: this.#optionAnswers(type.options) }),
          ...this.#specified(question, (option) => `${code}.NAOK == "${this.#answerCode(option.code)}"`),
        ];
      case "any": {
        const rows = new QuestionCodes();
        const codes = new Map(type.options.map((option) => [option, rows.take(option.id, id)]));
        this.#losses.push(...rows.losses);
        const chosen = (row: string): string => `${code}_${row}.NAOK == "Y"`;
        const all = [...codes.values()].map(chosen);
        for (const [option, row] of codes) this.#answers.set(option.variable!, { kind: "ticked", chosen: chosen(row), all });
        const alone = type.options.filter(({ exclusive }) => exclusive).map((option) => codes.get(option)!);
        return [
          this.#plain(code, "M", text, {
            mandatory,
            rows: [...codes].map(([option, row]) => ({ code: row, text: this.#write(option.label) })),
            attributes: alone.length > 0 ? { exclude_all_others: alone.join(";") } : {},
          }),
          ...this.#specified(question, (option) => `${code}_${codes.get(option)!}.NAOK == "Y"`),
        ];
      }
      case "rank": {
        for (const option of type.options) {
          this.#answers.set(option.variable!, {
            kind: "rank",
            at: type.options.map((_, index) => `${code}_${index + 1}.NAOK == "${this.#answerCode(option.code)}"`),
          });
        }
        this.#losses.push({
          on: id,
          code: "platform-columns",
          message: message("losses.limesurveyRanks", { first: code, second: code }),
        });
        return [this.#plain(code, "R", text, { mandatory, answers: this.#optionAnswers(type.options) })];
      }
      case "number":
        value();
        return [
          this.#plain(code, "N", text, {
            mandatory,
            attributes: {
              ...(type.lo !== undefined && { min_num_value_n: decimal(type.lo) }),
              ...(type.hi !== undefined && { max_num_value_n: decimal(type.hi) }),
              ...(type.decimals === 0 && { num_value_int_only: "1" }),
            },
            ...(type.unit && { help: this.#write(type.unit) }),
          }),
        ];
      case "text":
        value();
        return [this.#plain(code, type.long ? "T" : "S", text, { mandatory })];
      case "date":
        value();
        return [this.#plain(code, "D", text, { mandatory, attributes: { date_format: "yyyy-mm-dd" } })];
      case "scale":
        value();
        return [this.#plain(code, "L", text, { mandatory, answers: this.#scaleAnswers(this.#scale(type.scale)) })];
      case "share": {
        const rows = new QuestionCodes();
        const parts = type.parts.map((part) => ({ ...part, row: rows.take(part.dimension, id) }));
        this.#losses.push(...rows.losses);
        for (const { variable, row } of parts) this.#answers.set(variable, { kind: "value", ref: `${code}_${row}.NAOK` });
        this.#shares.set(id, { parts: parts.map(({ variable }) => variable), total: type.total });
        return [
          this.#plain(code, "K", text, {
            mandatory,
            rows: parts.map(({ row, label }) => ({ code: row, text: this.#write(label) })),
            attributes: { equals_num_value: String(type.total), num_value_int_only: "1", min_num_value_n: "0" },
          }),
        ];
      }
    }
  }

  #optionAnswers(options: Extract<Question["type"], { kind: "one" }>["options"]): LimeAnswer[] {
    return options.map(({ code, label }) => ({ code: this.#answerCode(code), value: code, text: this.#write(label) }));
  }

  /** The few words that an option asks for are a question of their own, shown while it is chosen. */
  #specified(
    { type }: Question,
    chosen: (option: Extract<Question["type"], { kind: "one" }>["options"][number]) => string,
  ): LimeQuestion[] {
    if (!("options" in type)) return [];
    return type.options.flatMap((option) => {
      if (option.specify === undefined) return [];
      const code = this.#codes.take(option.specify, option.id);
      this.#answers.set(option.specify, { kind: "value", ref: `${code}.NAOK` });
      return [this.#plain(code, "S", this.#write(option.label), { relevance: chosen(option) })];
    });
  }

  /** Scores are hidden equations after everything else, each after those that it uses. */
  #scores(): LimeGroup[] {
    const questions: LimeQuestion[] = [];
    const add = (name: string, on: string, title: Text, equation: string, short: string | undefined): string => {
      const code = this.#codes.take(name, on, short);
      questions.push(this.#plain(code, "*", this.#write(title), { attributes: { equation: `{${equation}}`, hidden: "1" } }));
      return code;
    };
    for (const score of this.#instrument.scores) {
      for (const { variable, dimension, expression } of score.results) {
        const short = score.short && `${score.short}${dimension ?? ""}`;
        const code = add(variable, score.id, score.title, printResult(expression, this.#dialect), short);
        this.#results.set(variable, `${code}.NAOK`);
        if (score.bands.length > 0)
          add(`${variable}_band`, score.id, score.title, printBands(`${code}.NAOK`, score, this.#dialect), short && `${short}band`);
      }
      if (score.bands.some(({ label }) => quoted(label) !== `"${label}"`)) {
        this.#losses.push({
          on: score.id,
          code: "band-label-changed",
          message: message("losses.limesurveyBandLabels"),
        });
      }
    }
    return questions.length === 0 ? [] : [{ title: (language) => this.#words("scores", language), relevance: "1", questions }];
  }
}

/** A text in an expression. Neither quotes nor braces can be written in one. */
function quoted(text: string): string {
  return `"${text.replace(/["\\{}]/g, "")}"`;
}
