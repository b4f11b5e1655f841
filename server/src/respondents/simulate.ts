/**
 * People who never were, and how they answer an instrument: material to try an analysis with, and to compare its scores with R's.
 *
 * Each has an opinion of the service and a standard that it is held to. An answer is one of the two, shifted a little for the dimension, the
 * item and the moment. Standards are near the upper end, as they are in published data, and opinions lie lower and further apart.
 * Every draw hangs on its own words (`counter`, person 7, `E_TAN1`), so that a new question leaves all other answers as they were.
 */

import { answersIn } from "../instrument/answersIn.ts";
import { answerIn, byId, variablesByQuestion } from "../instrument/byId.ts";
import { brokenWhere } from "../instrument/rules.ts";
import { fitting } from "../instrument/textPattern.ts";
import type { Given, Instrument, Item, Option, Question, RecordName, Variable } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import { conditionHolds } from "../scoring/conditions.ts";
import { isConditional, offeredOptions } from "../scoring/offered.ts";
import { shownAnswers, walkThrough } from "../scoring/shown.ts";
import { seeded } from "./seeded.ts";
import { remarks, somethingElse } from "./words.ts";

/** How many people there are where nobody says. */
const people = 80;
/** How often somebody answers again whose answer breaks a rule. */
const mostAttempts = 20;
/** Of those who are asked nothing about quality (screened out at the start) the data hold this part. */
const screenedOutKept = 0.1;

/** The rows of an instrument, as a survey platform would hand them over: what was not shown is blank. */
export function madeUpRows(instrument: Instrument, count = people): Row[] {
  const rows: Row[] = [];
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  for (let person = 1; rows.length < count; person++) {
    const { answers } = walkThrough(instrument, new Person(instrument, items, person).answers());
    const isAsked = instrument.variables.some(({ name, from }) => from.kind === "item" && answers[name] !== null);
    if (isAsked || random(instrument.id, person, "kept") < screenedOutKept) rows.push(answers);
  }
  return rows;
}

/** How a battery is answered, as parts of its scale: where the middle lies, and how far people, dimensions and moments move it. */
interface Manner {
  readonly middle: number;
  readonly person: number;
  readonly dimension: number;
  readonly moment: number;
}

const opinion: Manner = { middle: 0.66, person: 0.14, dimension: 0.09, moment: 0.14 };
const standard: Manner = { middle: 0.88, person: 0.08, dimension: 0.04, moment: 0.11 };
/** Batteries that ask for a standard, by the names that the samples give them. All others ask for an opinion. */
const standards: ReadonlyMap<string, Manner> = new Map([
  ["expectation", standard],
  ["desired", standard],
  ["importance", standard],
  ["minimum", { ...standard, middle: 0.6 }],
]);

class Person {
  readonly #instrument: Instrument;
  readonly #items: ReadonlyMap<string, Item>;
  readonly #number: number;
  /** How often the answer to a question was thought over. */
  #attempt = 0;
  /** Words are in the language that the instrument was written in, or else in English. */
  readonly #language: string;

  constructor(instrument: Instrument, items: ReadonlyMap<string, Item>, number: number) {
    this.#instrument = instrument;
    this.#items = items;
    const [language] = instrument.languages;
    this.#language = language !== undefined && Object.hasOwn(remarks, language) ? language : "en";
    this.#number = number;
  }

  /** Answers to everything, as if all pages were shown. */
  answers(): Row {
    const { variables, questions, givens = [], records = [] } = this.#instrument;
    const items = variables.filter(({ from }) => from.kind === "item" || from.kind === "consent");
    const undrawn = this.#undrawn();
    const answers: Row = Object.assign(
      Object.fromEntries(items.map((variable) => [variable.name, undrawn.has(variable.name) ? null : this.#item(variable)])),
      ...givens.map((given) => this.#given(given)),
      ...records.map((record) => this.#recorded(record)),
      ...questions.filter((question) => !isConditional(question)).map((question) => this.#question(question)),
    );
    return this.#keepingRules(this.#offered(answers));
  }

  /** Who has broken a rule of a question is told so, and thinks again; in the end the question is left out. */
  #keepingRules(given: Row): Row {
    const { pages, questions } = this.#instrument;
    if (questions.every(({ check }) => check === undefined)) return given;
    const byName = byId(questions);
    const answers: Record<string, Row[string]> = { ...given };
    for (const { elements } of pages)
      for (const element of elements) {
        const question = element.kind === "question" ? byName.get(element.question) : undefined;
        if (question?.check !== undefined) this.#keepRules(question, answers);
      }
    return answers;
  }

  #keepRules(question: Question, answers: Record<string, Row[string]>): void {
    const broken = (question.check ?? []).map(({ rule }) => brokenWhere(rule));
    const isBroken = (): boolean => broken.some((condition) => conditionHolds(condition, answers, this.#instrument));
    const own = variablesByQuestion(this.#instrument).get(question.id) ?? [];
    for (this.#attempt = 1; this.#attempt <= mostAttempts && isBroken(); this.#attempt++) {
      for (const { name } of own) answers[name] = null;
      const { type } = question;
      const options = isConditional(question)
        ? [...offeredOptions(question, shownAnswers(this.#instrument, answers), this.#instrument)]
        : undefined;
      Object.assign(answers, this.#question(options && "options" in type ? { ...question, type: { ...type, options } } : question));
    }
    this.#attempt = 0;
    if (isBroken()) for (const { name } of own) answers[name] = null;
  }

  /** Adds the answers to questions that offer some people other options than others, in the order in which they are asked. */
  #offered(answers: Row): Row {
    const { pages, questions } = this.#instrument;
    const conditional = new Map(questions.filter(isConditional).map((question) => [question.id, question]));
    if (conditional.size === 0) return answers;
    let all = answers;
    for (const { elements } of pages) {
      for (const element of elements) {
        const question = element.kind === "question" ? conditional.get(element.question) : undefined;
        if (question === undefined || !("options" in question.type)) continue;
        const options = [...offeredOptions(question, shownAnswers(this.#instrument, all), this.#instrument)];
        if (options.length > 0) all = { ...all, ...this.#question({ ...question, type: { ...question.type, options } }) };
      }
    }
    return all;
  }

  #given({ id, type, from }: Given): Row {
    if (type.kind === "text") return { [id]: `${id}-${String(this.#number).padStart(4, "0")}` };
    if (from === "link") return { [id]: this.#choose(id, type.options).code };
    return { [id]: type.options[Math.floor(this.#random(id) * type.options.length)]!.code };
  }

  /** Started at some time of a working day, and finished some minutes later. */
  #recorded(record: RecordName): Row {
    const started = Date.UTC(2026, 0, 5 + Math.floor(this.#random("day") * 180), 8) + Math.floor(this.#random("start") * 9 * 3_600_000);
    const time = (at: number): string => new Date(at).toISOString().slice(0, 19) + "Z";
    switch (record) {
      case "start":
        return { record_start: time(started) };
      case "end":
        return { record_end: time(started + Math.floor(this.#instrument.minutes * 60_000 * (0.6 + this.#random("pace")))) };
      case "device":
        return { record_device: this.#random("device") < 0.6 ? "phone" : "computer" };
      case "language":
        return { record_language: this.#instrument.languages[Math.floor(this.#random("language") * this.#instrument.languages.length)] };
    }
  }

  /** What the draws of items leave out for this person. */
  #undrawn(): ReadonlySet<string> {
    const out = new Set<string>();
    for (const element of this.#instrument.pages.flatMap(({ elements }) => elements)) {
      if (element.kind !== "battery" || element.draw === undefined) continue;
      const mixed = element.items
        .map((item) => ({ item, place: this.#random(element.battery, item, "draw") }))
        .sort((one, other) => one.place - other.place);
      const left = new Set(mixed.slice(element.draw).map(({ item }) => item));
      for (const { battery, item } of answersIn(element))
        if (left.has(item)) out.add(answerIn(this.#items.get(item)!.answers, battery)!.variable);
    }
    return out;
  }

  #random(...words: readonly string[]): number {
    return random(this.#instrument.id, this.#number, ...words, ...(this.#attempt > 0 ? [`again ${this.#attempt}`] : []));
  }

  #normal(...words: readonly string[]): number {
    return normal(this.#instrument.id, this.#number, ...words, ...(this.#attempt > 0 ? [`again ${this.#attempt}`] : []));
  }

  /** One in sixteen people leaves much out, and one in twelve often finds that an item does not apply; the others rarely do. */
  #skips({ name, required }: { name: string; required: boolean }): boolean {
    return !required && this.#random(name, "blank") < (this.#random("careless") < 1 / 16 ? 0.35 : 0.015);
  }

  #item(variable: Variable): number | null {
    const { from, name } = variable;
    // Where people may refuse, one in twenty-five does.
    if (from.kind === "consent") return this.#instrument.refused !== undefined && this.#random("consent") < 0.04 ? 0 : 1;
    if (from.kind !== "item" || this.#skips(variable)) return null;
    const { dimension, reverse } = this.#items.get(from.item)!;
    const manner = standards.get(from.battery) ?? opinion;
    const kind = manner === opinion ? "opinion" : "standard";
    const shift =
      manner.person * this.#normal(kind) +
      manner.dimension * this.#normal(kind, dimension) +
      manner.moment * this.#normal(name) +
      0.04 * normal(this.#instrument.id, kind, from.item) +
      0.04 * normal(this.#instrument.id, from.battery, dimension);
    return this.#onScale(variable, manner.middle + shift, reverse);
  }

  /** The point of a scale that lies at a part of it, or a code for "no answer". */
  #onScale({ name, lo = 0, hi = 0, codes, missing }: Variable, part: number, reverse: boolean): number {
    const unsure = this.#random("unsure") < 1 / 12 ? 0.3 : 0.03;
    if (missing[0] !== undefined && this.#random(name, "missing") < unsure) return missing[0].code;
    const within = Math.min(1, Math.max(0, part));
    if (codes && codes.length !== hi - lo + 1) {
      // Where codes leave gaps, points are as likely as they stand in the list.
      const at = Math.round(within * (codes.length - 1));
      return codes[reverse ? codes.length - 1 - at : at]!.code;
    }
    const point = lo + Math.round(within * (hi - lo));
    return reverse ? lo + hi - point : point;
  }

  #question({ id, type, required }: Question): Row {
    if (this.#skips({ name: id, required })) return {};
    switch (type.kind) {
      case "one": {
        const chosen = this.#choose(id, type.options);
        return { [id]: chosen.code, ...this.#words(chosen) };
      }
      case "any": {
        const alone = type.options.find(({ exclusive }) => exclusive);
        const others = type.options.filter(({ exclusive }) => !exclusive);
        // About two, of however many there are.
        const often = Math.min(0.65, 2.2 / others.length);
        const some = others.filter((option) => this.#random(id, option.id) < often * popularity(this.#instrument, id, option));
        const likely = some.length > 0 || others.length === 0 ? some : [this.#choose(id, others)];
        const wanted = alone !== undefined && this.#random(id, "alone") < 0.08 ? [alone] : likely;
        const chosen = this.#asMany(id, type, wanted, others);
        const ticks = type.options.map((option) => [option.variable, chosen.includes(option) ? 1 : 0]);
        return Object.assign(Object.fromEntries(ticks), ...chosen.map((option) => this.#words(option)));
      }
      case "rank": {
        const liking = (option: Option) => popularity(this.#instrument, id, option) + 0.5 * this.#normal(id, option.id);
        const ranked = type.options.map((option) => ({ option, liking: liking(option) })).sort((a, b) => b.liking - a.liking);
        return Object.fromEntries(ranked.map(({ option }, index) => [option.variable, index + 1]));
      }
      case "number": {
        // Most answers lie near the lower limit: few people use a service often.
        const codes = type.missing ?? [];
        if (codes.length > 0 && this.#random(id, "missing") < 0.05)
          return { [id]: codes[Math.floor(this.#random(id, "code") * codes.length)]!.code };
        const lo = type.lo ?? 0;
        const span = Math.min((type.hi ?? lo + 30) - lo, 30);
        return { [id]: Number((lo + span * this.#random(id) ** 2).toFixed(type.decimals)) };
      }
      case "text": {
        const lists = remarks[this.#language]!;
        const list = lists[id] ?? lists["any"]!;
        const writes = this.#random(id, "writes") < (type.long ? 0.25 : 0.85);
        if (!writes) return { [id]: null };
        const formed = this.#formed(id, type);
        if (formed !== undefined) return { [id]: formed };
        const written = list[Math.floor(this.#random(id) * list.length)]!;
        return { [id]: type.most === undefined ? written : written.slice(0, type.most).trimEnd() };
      }
      case "time": {
        const minutes = Math.floor(8 * 60 + this.#random(id) * 10 * 60);
        return { [id]: [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":") };
      }
      case "place": {
        const [north, east] = ["north", "east"].map((axis) => this.#random(id, axis) * 0.2);
        return { [id]: `${(-6.3 + north!).toFixed(4)} ${(106.7 + east!).toFixed(4)}` };
      }
      case "file":
        return { [id]: `${id}_${1 + Math.floor(this.#random(id) * 999)}.${type.image ? "jpg" : "pdf"}` };
      case "date": {
        const limited = this.#between(id, type);
        if (limited !== undefined) return { [id]: limited };
        const date = new Date(Date.UTC(2026, 0, 1 + Math.floor(this.#random(id) * 180)));
        return { [id]: date.toISOString().slice(0, 10) };
      }
      case "scale": {
        const variable = this.#instrument.variables.find(({ name }) => name === id)!;
        const shift = opinion.person * this.#normal("opinion") + opinion.moment * this.#normal(id);
        return { [id]: this.#onScale(variable, opinion.middle + shift, false) };
      }
      case "share":
        return this.#share(id, type);
    }
  }

  /** As many as may be chosen: some are left out, or others come to them. */
  #asMany(
    id: string,
    { least = 0, most = Infinity }: Extract<Question["type"], { kind: "any" }>,
    wanted: readonly Option[],
    others: readonly Option[],
  ): readonly Option[] {
    if (wanted.some(({ exclusive }) => exclusive) && least <= 1) return wanted;
    const own = wanted.filter(({ exclusive }) => !exclusive);
    if (own.length > most) return own.toSorted((a, b) => this.#random(id, a.id, "less") - this.#random(id, b.id, "less")).slice(0, most);
    const more = others.filter((option) => !own.includes(option));
    return own.length >= least ? own : [...own, ...more.slice(0, least - own.length)];
  }

  /** A text of the form that is asked for. */
  #formed(id: string, { format, like }: Extract<Question["type"], { kind: "text" }>): string | undefined {
    let drawn = 0;
    const pick = (limit: number): number => Math.floor(this.#random(id, "sign", String(drawn++)) * limit);
    if (like !== undefined) return fitting(like, pick);
    if (format === undefined) return undefined;
    const number = 100 + pick(900);
    return { email: `person${number}@example.org`, phone: `+62 21 555 ${number}0`, url: `https://example.org/${number}` }[format];
  }

  /** A date between limits; the answers are of the first half of 2026. */
  #between(id: string, { lo, hi }: Extract<Question["type"], { kind: "date" }>): string | undefined {
    if (lo === undefined || hi === undefined) return undefined;
    const [from, to] = [lo, hi].map((limit) => (limit === "today" ? Date.UTC(2026, 5, 1) : Date.parse(limit)));
    const days = Math.max(0, Math.round((to! - from!) / 86_400_000));
    return new Date(from! + Math.floor(this.#random(id) * (days + 1)) * 86_400_000).toISOString().slice(0, 10);
  }

  /** People think in fives; what is left over goes to the part that matters most to them. */
  #share(id: string, { total, parts }: Extract<Question["type"], { kind: "share" }>): Row {
    const weights = parts.map(({ dimension }) => 0.4 + this.#random(id, dimension) + 0.5 * random(this.#instrument.id, id, dimension));
    const sum = weights.reduce((a, b) => a + b);
    const points = weights.map((weight) => 5 * Math.floor((weight / sum) * (total / 5)));
    points[weights.indexOf(Math.max(...weights))]! += total - points.reduce((a, b) => a + b);
    return Object.fromEntries(parts.map(({ variable }, index) => [variable, points[index]]));
  }

  #choose(question: string, options: readonly Option[]): Option {
    const weights = options.map((option) => popularity(this.#instrument, question, option));
    let left = this.#random(question, "choice") * weights.reduce((a, b) => a + b);
    return options.find((_, index) => (left -= weights[index]!) < 0) ?? options[0]!;
  }

  #words({ specify, specifyRequired }: Option): Row {
    if (specify === undefined || (!specifyRequired && this.#random(specify, "blank") < 0.2)) return {};
    return { [specify]: somethingElse[this.#language]! };
  }
}

/** How often an option is chosen, beside others: about 1, but few people decline, and few find nothing of the list right. */
function popularity({ id: instrument }: Instrument, question: string, { id, missing, specify }: Option): number {
  return missing || specify !== undefined ? 0.1 : 0.6 + 0.8 * random(instrument, question, id);
}

/** A number from 0 up to 1 that hangs on these words alone. */
function random(...words: readonly (string | number)[]): number {
  return seeded(hash(words.join(" ")))();
}

/** As good as a standard normal number: twelve even draws added up. No logarithm or cosine, which machines round differently. */
function normal(...words: readonly (string | number)[]): number {
  const draw = seeded(hash(words.join(" ")));
  return Array.from({ length: 12 }, draw).reduce((a, b) => a + b) - 6;
}

/** FNV-1a. */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
