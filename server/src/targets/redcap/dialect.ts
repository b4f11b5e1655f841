/** How REDCap writes conditions and calculations, and where it keeps the answer to each column. */

import type { Column, Form, Question } from "../../form/form.ts";
import { sharesOf, type AnswerPlace, type Dialect } from "../expressions.ts";
import type { FieldNames } from "./names.ts";
import { writable } from "./rules.ts";

export function dialectOf({ instrument, columns, results }: Form, names: FieldNames): Dialect {
  const boxes = new Map<Question, readonly string[]>();
  const place = ({ name, from }: Column): AnswerPlace => {
    if (from.kind !== "box") return { kind: "value", ref: `[${names.of(name)}]` };
    const { question, option } = from;
    let all = boxes.get(question);
    if (all === undefined && "options" in question.asks)
      boxes.set(question, (all = question.asks.options.map(({ code }) => chosenBox(names.of(question.id), code))));
    return { kind: "ticked", chosen: chosenBox(names.of(question.id), option.code), all: all ?? [] };
  };
  return {
    isThere: (ref) => `${ref} <> ''`,
    isBlank: (ref) => `${ref} = ''`,
    equal: "=",
    unequal: "<>",
    text: (value) => `'${writable(value)}'`,
    answers: new Map(columns.map((column) => [column.name, place(column)])),
    variables: new Map(columns.map(({ name, variable }) => [name, variable])),
    results: new Map(results.map(({ name }) => [name, `[${names.of(name)}]`])),
    shares: sharesOf(instrument),
  };
}

/** That a box is ticked. */
export function chosenBox(field: string, code: number): string {
  return `[${field}(${code})] = '1'`;
}
