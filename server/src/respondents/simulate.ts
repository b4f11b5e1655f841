/**
 * People who never were, and how they answer an instrument: material to try an analysis with, and to compare its scores with R's.
 *
 * Each has an opinion of the service and a standard that it is held to. An answer is one of the two, shifted a little for the dimension, the
 * item and the moment. Standards are near the upper end, as they are in published data, and opinions lie lower and further apart.
 * Every draw hangs on its own words (`counter`, person 7, `E_TAN1`), so that a new question leaves all other answers as they were.
 */

import type { Instrument, Item, Option, Question, Variable } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import { walkThrough } from "../scoring/shown.ts";
import { seeded } from "./seeded.ts";
import { remarks, somethingElse } from "./words.ts";

/** How many people there are where nobody says. */
const people = 80;
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
    const { variables, questions } = this.#instrument;
    const items = variables.filter(({ from }) => from.kind === "item" || from.kind === "consent");
    return Object.assign(
      Object.fromEntries(items.map((variable) => [variable.name, this.#item(variable)])),
      ...questions.map((question) => this.#question(question)),
    );
  }

  #random(...words: readonly string[]): number {
    return random(this.#instrument.id, this.#number, ...words);
  }

  #normal(...words: readonly string[]): number {
    return normal(this.#instrument.id, this.#number, ...words);
  }

  /** One in sixteen people leaves much out, and one in twelve often finds that an item does not apply; the others rarely do. */
  #skips({ name, required }: { name: string; required: boolean }): boolean {
    return !required && this.#random(name, "blank") < (this.#random("careless") < 1 / 16 ? 0.35 : 0.015);
  }

  #item(variable: Variable): number | null {
    const { from, name } = variable;
    if (from.kind === "consent") return 1;
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
  #onScale({ name, lo = 0, hi = 0, missing }: Variable, part: number, reverse: boolean): number {
    const unsure = this.#random("unsure") < 1 / 12 ? 0.3 : 0.03;
    if (missing[0] !== undefined && this.#random(name, "missing") < unsure) return missing[0].code;
    const point = lo + Math.round(Math.min(1, Math.max(0, part)) * (hi - lo));
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
        const chosen = alone !== undefined && this.#random(id, "alone") < 0.08 ? [alone] : likely;
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
        const lo = type.lo ?? 0;
        const span = Math.min((type.hi ?? lo + 30) - lo, 30);
        return { [id]: Number((lo + span * this.#random(id) ** 2).toFixed(type.decimals)) };
      }
      case "text": {
        const lists = remarks[this.#language]!;
        const list = lists[id] ?? lists["any"]!;
        const writes = this.#random(id, "writes") < (type.long ? 0.25 : 0.85);
        return { [id]: writes ? list[Math.floor(this.#random(id) * list.length)] : null };
      }
      case "date": {
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

  #words({ specify }: Option): Row {
    if (specify === undefined || this.#random(specify, "blank") < 0.2) return {};
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
