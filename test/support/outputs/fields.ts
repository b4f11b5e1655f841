/** Finds what a file has of a column of the data, by its wording and its name, and whether a condition asks after it. */

import { answerIn, byId, resultsByVariable, variablesByName } from "../../../server/src/instrument/byId.ts";
import { variablesOf } from "../../../server/src/targets/codes.ts";
import type { Condition, Instrument, Text, Variable } from "../../../server/src/instrument/schema.ts";
import type { Field, Reading } from "./reading.ts";

/** Whether a text is in one of some others. */
export const includes = (texts: readonly string[], text: string): boolean => texts.some((one) => one.includes(text));

export class Fields {
  readonly #instrument: Instrument;
  readonly #known = new WeakMap<Reading, Map<string, readonly Field[]>>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  /** The fields of a column: those with its wording, and of these the one with its name where there is one. */
  of(reading: Reading, variable: Variable): readonly Field[] {
    const known = this.#known.get(reading) ?? new Map<string, readonly Field[]>();
    this.#known.set(reading, known);
    const found = known.get(variable.name);
    if (found) return found;
    const own = this.#ownTexts(variable).flatMap((text) => Object.values(text).map(reading.shown));
    const worded = reading.fields.filter(
      ({ names, texts, answers }) =>
        own.some((text) => includes(texts, text) || answers.some(({ labels }) => includes(labels, text))) ||
        // What is calculated from a list of answers is shown to nobody.
        (["option", "stop"].includes(variable.from.kind) && texts.length === 0 && names.includes(variable.name)),
    );
    const named = worded.filter(({ names }) => names.includes(variable.name));
    const alike = worded.filter(({ names }) => names.some((name) => name.toLowerCase() === variable.name.toLowerCase()));
    const at = worded.filter(({ texts }) => own.some((text) => includes(texts, text)));
    // The same wording in several batteries is told from the others by the stem.
    const stem = Object.values(this.#stemOf(variable) ?? {}).map(reading.shown);
    const stemmed = at.filter(({ within = [] }) => stem.some((text) => includes(within, text)));
    // Where its wording is nowhere, as it was changed on the way, its name is what is left.
    const first = Object.values(this.#ownTexts(variable)[0] ?? {}).map(reading.shown);
    const isRead = worded.some(({ texts, answers }) =>
      first.some((text) => includes(texts, text) || answers.some(({ labels }) => includes(labels, text))),
    );
    const unread = isRead ? [] : reading.fields.filter(({ names }) => names.includes(variable.name));
    const fields = [named, unread, alike, stemmed, at].find((list) => list.length > 0) ?? worded;
    known.set(variable.name, fields);
    return fields;
  }

  /** The same, and the fields of its question where that has several columns. */
  around(reading: Reading, variable: Variable): readonly Field[] {
    const own = this.of(reading, variable);
    if (variable.from.kind !== "option" && variable.from.kind !== "share") return own;
    const { id, text } = byId(this.#instrument.questions).get(variable.from.question)!;
    const asked = Object.values(text).map(reading.shown);
    return [...own, ...reading.fields.filter(({ names, texts }) => names.includes(id) || asked.some((one) => includes(texts, one)))];
  }

  /** What stands at the answer to a column, whatever else stands there: one of these. */
  #ownTexts({ from }: Variable): readonly Text[] {
    const { items, consent } = this.#instrument;
    const question = "question" in from ? byId(this.#instrument.questions).get(from.question) : undefined;
    const type = question?.type;
    switch (from.kind) {
      case "consent":
        return [consent!];
      case "item": {
        const { answers, poles } = byId(items).get(from.item)!;
        return [answerIn(answers, from.battery)!.text, ...(poles ? [poles.left] : [])];
      }
      case "question":
        return [question!.text];
      case "option":
      case "specify":
        return type && "options" in type ? [type.options.find(({ id }) => id === from.option)!.label, question!.text] : [];
      case "given":
        return [byId(this.#instrument.givens ?? []).get(from.given)!.label];
      case "stop":
        return [byId(this.#instrument.pages).get(from.stop)!.stop!];
      case "record":
        return [];
      case "share":
        return type?.kind === "share" ? [type.parts.find(({ dimension }) => dimension === from.dimension)!.label] : [];
    }
  }

  #stemOf({ from }: Variable): Text | undefined {
    return from.kind === "item" ? byId(this.#instrument.batteries).get(from.battery)?.stem : undefined;
  }

  /** Whether an expression names a column, as its file does. */
  names(reading: Reading, expression: string, variable: Variable): boolean {
    const names = this.of(reading, variable).flatMap((field) => field.names);
    return [...names, variable.name].some((name) =>
      new RegExp(`(?<![A-Za-z0-9])${name.replace(/[^\w/]/g, "\\$&")}(?![A-Za-z0-9])`).test(expression),
    );
  }

  /** Whether a condition in words has each question that it asks after, and each answer. */
  inWords(reading: Reading, words: string, condition: Condition, language: string): boolean {
    const has = (text: string): boolean => words.includes(reading.shown(text));
    const isNamed = (name: string): boolean => {
      const score = resultsByVariable(this.#instrument).get(name)?.score;
      return score ? has(score.title[language] ?? "") : asks(name, []);
    };
    const asks = (name: string, codes: readonly number[]): boolean => {
      const variable = variablesByName(this.#instrument).get(name)!;
      const options = [...(variable.codes ?? []), ...variable.missing];
      const asked = this.#ownTexts(variable).some((text) => words !== "" && has(text[language] ?? ""));
      const isOption = variable.from.kind === "option";
      return (
        asked && (isOption || codes.every((code) => has(options.find((each) => each.code === code)?.label?.[language] ?? String(code))))
      );
    };
    switch (condition.kind) {
      case "and":
      case "or":
        return condition.all.every((each) => this.inWords(reading, words, each, language) || isUnneeded(each, condition.all));
      case "not":
        return this.inWords(reading, words, condition.operand, language);
      case "answered":
        return asks(condition.variables[0]!, []);
      case "compare":
        return asks(condition.variable, [condition.value]);
      case "in":
        return asks(condition.variable, condition.values);
      case "holds":
        return variablesOf(condition.expression).every(isNamed);
    }
  }
}

/** The columns that a condition asks after; of a question with several, the first. */
export function variablesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.all.flatMap(variablesIn);
    case "not":
      return variablesIn(condition.operand);
    case "answered":
      return condition.variables.slice(0, 1);
    case "holds":
      return variablesOf(condition.expression);
    default:
      return [condition.variable];
  }
}

/** Words leave out that an answer is none of the missing ones where they ask for more or less of it anyway. */
function isUnneeded(part: Condition, all: readonly Condition[]): boolean {
  if (part.kind !== "not" || part.operand.kind !== "in") return false;
  const { variable } = part.operand;
  return all.some((other) => other.kind === "compare" && other.variable === variable);
}
