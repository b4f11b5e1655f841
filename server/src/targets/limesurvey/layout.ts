/** Lays an instrument out for LimeSurvey: groups of questions, each with a code, and where every answer is kept. */

import { answerIn, byId, variablesByName } from "../../instrument/byId.ts";
import type { Battery, Instrument, Item, Page, Question, Scale, Text } from "../../instrument/schema.ts";
import { message } from "../../messages/message.ts";
import { decimal } from "../../form/decimal.ts";
import { printCondition, type AnswerPlace, type Dialect } from "../expressions.ts";
import { phrase, type Phrase } from "../../form/phrases.ts";
import type { Loss } from "../../form/loss.ts";
import type { AnswerCodes } from "./answerCodes.ts";
import { answersOf, codesOf, optionAnswers, optionCodes, type Options } from "./answers.ts";
import { question, write, type LimeGroup, type LimeQuestion, type LimeSurvey, type Write } from "./model.ts";
import { QuestionCodes } from "./names.ts";
import { equations, quoted, withScores } from "./scores.ts";
import { fitsTitle, isPlain } from "./texts.ts";

type BatteryElement = Extract<Page["elements"][number], { kind: "battery" }>;

interface Asked {
  readonly item: Item;
  readonly text: Text;
  readonly variable: string;
}

/** More options than these are a list that opens. */
const mostInSight = 12;
/** From so many answers on, the headings of a table need room that its rows give away: a part of the width, in percent, for the rows. */
const manyAnswers = 6;
const narrowRows = "20";

/** Lays an instrument out. */
export function layOut(instrument: Instrument): LimeSurvey {
  return new Builder(instrument).build();
}

class Builder {
  readonly #instrument: Instrument;
  readonly #codes = new QuestionCodes();
  readonly #losses: Loss[] = [];
  readonly #answers = new Map<string, AnswerPlace>();
  readonly #results = new Map<string, string>();
  readonly #shares = new Map<string, { parts: string[]; total: number }>();
  /** The tables that each battery became, with the first row of each. */
  readonly #tables = new Map<Battery, { readonly code: string; readonly row: string; readonly variable: string }[]>();
  /** The languages that lack words of ours. */
  readonly #foreign = new Set<string>();
  readonly #dialect: Dialect;

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
    this.#dialect = {
      isThere: (ref) => `!is_empty(${ref})`,
      isBlank: (ref) => `is_empty(${ref})`,
      equal: "==",
      unequal: "!=",
      text: quoted,
      // It works out both branches of an if, and its round ends the whole equation at a blank; its sum makes a number of anything.
      round: (value, decimals) => `round(sum(${value}), ${decimals})`,
      answers: this.#answers,
      variables: variablesByName(instrument),
      results: this.#results,
      shares: this.#shares,
    };
  }

  build(): LimeSurvey {
    const { id, pages, consent, title, languages } = this.#instrument;
    const opening = consent === undefined ? [] : [this.#consent(consent)];
    const groups = pages.map((page, index): LimeGroup => ({
      title: write(page.title ?? title),
      relevance: page.when === undefined ? "1" : printCondition(page.when, this.#dialect),
      questions: [
        ...(index === 0 ? opening : []),
        ...page.elements.flatMap((element) => (element.kind === "battery" ? this.#battery(element) : this.#question(element.question))),
      ],
    }));
    const scores = equations(this.#instrument.scores, this.#codes, this.#results, this.#dialect);
    this.#losses.push(...scores.losses);
    this.#tellTables();
    if (languages.some((language) => !fitsTitle(title[language]!)))
      this.#losses.push({ on: id, code: "text-cut", message: message("losses.limesurveyTitle") });
    for (const language of this.#foreign)
      this.#losses.push({ on: id, code: "words-in-english", message: message("losses.surveyMessages", { language }) });
    return {
      groups: withScores(groups, scores.questions, write(title)),
      answers: this.#answers,
      results: this.#results,
      losses: [...this.#losses, ...this.#codes.losses],
    };
  }

  /** Words of our own, in English where we have none. */
  #phrase(name: Phrase, values?: Readonly<Record<string, number>>): Write {
    const { languages } = this.#instrument;
    const said = new Map(languages.map((language) => [language, phrase(name, language, values)]));
    for (const [language, own] of said) if (own === undefined) this.#foreign.add(language);
    return (language) => said.get(language) ?? phrase(name, "en", values)!;
  }

  #consent(text: Text): LimeQuestion {
    const code = this.#codes.take("consent", this.#instrument.id);
    this.#answers.set("consent", { kind: "value", ref: `${code}.NAOK` });
    return question(code, "L", write(text), { mandatory: true, answers: [{ code: "1", value: 1, text: this.#phrase("yes") }] });
  }

  /** Neighbours on one scale are a table; those between two poles are a table of their own, whose rows LimeSurvey divides. */
  #battery({ battery: id, items, dimension, random }: BatteryElement): LimeQuestion[] {
    const battery = byId(this.#instrument.batteries).get(id)!;
    const title = byId(this.#instrument.dimensions).get(dimension)?.title;
    const groups: { scale: Scale; required: boolean; poles: boolean; asked: Asked[] }[] = [];
    for (const itemId of items) {
      const item = byId(this.#instrument.items).get(itemId)!;
      const { scale: scaleId, required, text, variable } = answerIn(item.answers, id)!;
      const scale = this.#scale(scaleId);
      const poles = item.poles !== undefined;
      const last = groups.at(-1);
      const asked = { item, text, variable };
      if (last && last.scale === scale && last.required === required && last.poles === poles) last.asked.push(asked);
      else groups.push({ scale, required, poles, asked: [asked] });
    }
    if (random && groups.length > 1) this.#losses.push({ on: id, code: "order-not-mixed", message: message("losses.limesurveyTables") });
    for (const scale of new Set(groups.map((group) => group.scale))) this.#tellCodes(id, codesOf(scale));
    return groups.map(({ scale, required, poles, asked }) => {
      const code = this.#codes.free(battery.code);
      // The rows of a table are compared among themselves.
      const rows = new QuestionCodes();
      const codes = codesOf(scale);
      const written = asked.map(({ item, text, variable }) => {
        const row = rows.take(item.id, item.id, item.short);
        this.#keep(variable, `${code}_${row}.NAOK`, codes);
        if (!item.poles) return { code: row, text: write(text) };
        const { left, right } = item.poles;
        return { code: row, text: (language: string) => beside(text, left, right, language), right: write(right) };
      });
      const tables = this.#tables.get(battery) ?? [];
      this.#tables.set(battery, [...tables, { code, row: written[0]!.code, variable: asked[0]!.variable }]);
      this.#losses.push(...rows.losses);
      const answers = answersOf(scale, this.#instrument.languages, codes, poles);
      return question(code, "F", (language) => [title?.[language], battery.stem[language]].filter(Boolean).join("\n\n"), {
        mandatory: required,
        rows: written,
        answers,
        attributes: {
          ...(random && { random_order: "1" }),
          ...(answers.length >= manyAnswers && { answer_width: narrowRows }),
        },
      });
    });
  }

  #keep(variable: string, ref: string, codes?: AnswerCodes): void {
    const recoded = codes?.recoded(ref);
    this.#answers.set(variable, { kind: "value", ref, ...(recoded && { recoded }) });
  }

  /** The data hold other codes than the codebook. */
  #tellCodes(on: string, { changed }: AnswerCodes): void {
    if (changed.size === 0) return;
    const changes = [...changed].map(([code, other]) => message("losses.limesurveyAnswer", { code: String(code), other }));
    const more = Math.max(0, changes.length - mostChangesTold);
    this.#losses.push({
      on,
      code: "platform-code",
      message: message("losses.limesurveyAnswers", { changes: changes.slice(0, mostChangesTold), more }),
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
        message: message("losses.limesurveyCodes", { codes, name: other.variable, other: `${other.code}[${other.row}]` }),
      });
    }
  }

  #scale(id: string): Scale {
    return byId(this.#instrument.scales).get(id)!;
  }

  #question(id: string): LimeQuestion[] {
    const asked = byId(this.#instrument.questions).get(id)!;
    const { type, required: mandatory } = asked;
    const code = this.#codes.take(id, id, asked.short);
    const text = write(asked.text);
    const ref = `${code}.NAOK`;
    switch (type.kind) {
      case "one": {
        const codes = optionCodes(type.options);
        this.#keep(id, ref, codes);
        this.#tellCodes(id, codes);
        // A list that opens shows marks as they are written.
        const opens = type.options.length > mostInSight && type.options.every(({ label }) => Object.values(label).every(isPlain));
        return [
          question(code, opens ? "!" : "L", text, { mandatory, answers: optionAnswers(type.options, codes) }),
          ...this.#specified(asked, (option) => `${ref} == "${codes.of(option.code)}"`),
        ];
      }
      case "any":
        return this.#boxes(asked, code, type.options);
      case "rank": {
        const codes = optionCodes(type.options);
        this.#tellCodes(id, codes);
        for (const option of type.options) {
          this.#answers.set(option.variable!, {
            kind: "rank",
            at: type.options.map((_, index) => `${code}_${index + 1}.NAOK == "${codes.of(option.code)}"`),
          });
        }
        this.#losses.push({ on: id, code: "platform-columns", message: message("losses.limesurveyRanks", { first: code, second: code }) });
        return [question(code, "R", text, { mandatory, answers: optionAnswers(type.options, codes) })];
      }
      case "number": {
        this.#keep(id, ref);
        const rounds = type.decimals > 0 && { em_validation_q: `is_empty(${ref}) or round(sum(${ref}), ${type.decimals}) == ${ref}` };
        return [
          question(code, "N", text, {
            mandatory,
            attributes: {
              ...(type.lo !== undefined && { min_num_value_n: decimal(type.lo) }),
              ...(type.hi !== undefined && { max_num_value_n: decimal(type.hi) }),
              ...(type.decimals === 0 && { num_value_int_only: "1" }),
              ...rounds,
            },
            texts: { ...(type.unit && { suffix: write(type.unit) }) },
          }),
        ];
      }
      case "text":
        this.#keep(id, ref);
        return [question(code, type.long ? "T" : "S", text, { mandatory })];
      case "date":
        this.#keep(id, ref);
        this.#losses.push({ on: id, code: "platform-columns", message: message("losses.limesurveyDate") });
        return [question(code, "D", text, { mandatory, attributes: { date_format: "yyyy-mm-dd" } })];
      case "scale": {
        const scale = this.#scale(type.scale);
        const codes = codesOf(scale);
        this.#keep(id, ref, codes);
        this.#tellCodes(id, codes);
        return [question(code, "L", text, { mandatory, answers: answersOf(scale, this.#instrument.languages, codes, false) })];
      }
      case "share": {
        const rows = new QuestionCodes();
        const parts = type.parts.map((part) => ({ ...part, row: rows.take(part.dimension, id) }));
        this.#losses.push(...rows.losses);
        const refs = parts.map(({ row }) => `${code}_${row}.NAOK`);
        parts.forEach(({ variable }, index) => this.#keep(variable, refs[index]!));
        this.#shares.set(id, { parts: parts.map(({ variable }) => variable), total: type.total });
        // Points count where all parts are there: an empty one is not taken for 0.
        const given = `sum(${refs.map((each) => `if(is_empty(${each}), 0, 1)`).join(", ")})`;
        return [
          question(code, "K", text, {
            mandatory,
            rows: parts.map(({ row, label }) => ({ code: row, text: write(label) })),
            attributes: {
              equals_num_value: String(type.total),
              num_value_int_only: "1",
              min_num_value_n: "0",
              em_validation_q: `${given} == 0 or ${given} == ${refs.length}`,
            },
            texts: { em_validation_q_tip: this.#phrase("shareTotal", { total: type.total }) },
          }),
        ];
      }
    }
  }

  #boxes(asked: Question, code: string, options: Options): LimeQuestion[] {
    const rows = new QuestionCodes();
    const codes = new Map(options.map((option) => [option, rows.take(option.id, asked.id)]));
    this.#losses.push(...rows.losses);
    const chosen = (row: string): string => `${code}_${row}.NAOK == "Y"`;
    const all = [...codes.values()].map(chosen);
    for (const [option, row] of codes) this.#answers.set(option.variable!, { kind: "ticked", chosen: chosen(row), all });
    const alone = options.filter(({ exclusive }) => exclusive).map((option) => codes.get(option)!);
    const [first] = codes.values();
    this.#losses.push({
      on: asked.id,
      code: "platform-columns",
      message: message("losses.limesurveyBoxes", { name: `${code}[${first ?? ""}]` }),
    });
    return [
      question(code, "M", write(asked.text), {
        mandatory: asked.required,
        rows: [...codes].map(([option, row]) => ({ code: row, text: write(option.label) })),
        attributes: alone.length > 0 ? { exclude_all_others: alone.join(";") } : {},
      }),
      ...this.#specified(asked, (option) => chosen(codes.get(option)!)),
    ];
  }

  /** The few words that an option asks for are a question of their own, shown while it is chosen. */
  #specified({ type }: Question, chosen: (option: Options[number]) => string): LimeQuestion[] {
    if (!("options" in type)) return [];
    return type.options.flatMap((option) => {
      if (option.specify === undefined) return [];
      const code = this.#codes.take(option.specify, option.id);
      this.#keep(option.specify, `${code}.NAOK`);
      return [question(code, "S", write(option.label), { relevance: chosen(option) })];
    });
  }
}

/** Of many changed codes, a message names so many. */
const mostChangesTold = 8;

/** The text of an item between poles stands before the left one, unless it is made of them. */
function beside(text: Text, left: Text, right: Text, language: string): string {
  const own = text[language] ?? "";
  const end = left[language] ?? "";
  if (own === "" || own === `${end} – ${right[language] ?? ""}`) return end;
  return /[\p{L}\p{N}]$/u.test(own) ? `${own}: ${end}` : `${own} ${end}`;
}
