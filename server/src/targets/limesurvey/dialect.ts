/** How LimeSurvey writes conditions and calculations, and where it keeps the answer to each column. */

import type { Column, Form, Question } from "../../form/form.ts";
import { sharesOf, type AnswerPlace, type Dialect, type Recoded } from "../expressions.ts";
import { isSlid, isSlider } from "./looks.ts";
import { refOf, type LimeNames } from "./names.ts";
import { answersTo, changedCodes, codeIn, tick } from "./rules.ts";

export function dialectOf({ instrument, columns, results }: Form, names: LimeNames): Dialect {
  const boxes = new Map<Question, readonly string[]>();
  const boxesOf = (question: Question): readonly string[] => {
    let all = boxes.get(question);
    if (all === undefined && "options" in question.asks)
      boxes.set(question, (all = question.asks.options.map(({ variable }) => ticked(variable!, names))));
    return all ?? [];
  };
  const value = (name: string, changed: ReadonlyMap<number, string>): AnswerPlace => {
    const ref = refOf(name, names);
    return { kind: "value", ref, ...(changed.size > 0 && { recoded: recoded(ref, changed) }) };
  };
  const place = ({ name, from }: Column): AnswerPlace => {
    switch (from.kind) {
      case "box":
        return { kind: "ticked", chosen: ticked(name, names), all: boxesOf(from.question) };
      case "rank": {
        const { id, asks } = from.question;
        const code = codeIn(answersTo(asks), from.option.code);
        return { kind: "rank", at: answersTo(asks).map((_, index) => `${names.questions.get(id)!}_${index + 1}.NAOK == "${code}"`) };
      }
      case "item":
        return value(name, isSlid(from.row.scale) ? noCodes : changedCodes(from.row.answers));
      case "question":
        return value(name, isSlider(from.question) ? noCodes : changedCodes(answersTo(from.question.asks)));
      case "given":
        return value(name, changedCodes(from.given.type.kind === "one" ? from.given.type.options : []));
      case "consent":
      case "part":
      case "words":
      case "stop":
        return { kind: "value", ref: refOf(name, names) };
      // No condition looks at it.
      case "record":
        return { kind: "value", ref: name };
    }
  };
  return {
    isThere: (ref) => `!is_empty(${ref})`,
    isBlank: (ref) => `is_empty(${ref})`,
    equal: "==",
    unequal: "!=",
    text: quoted,
    // It works out both branches of an if, and its round ends the whole equation at a blank; its sum makes a number of anything.
    round: (value, decimals) => `round(sum(${value}), ${decimals})`,
    answers: new Map(columns.map((column) => [column.name, place(column)])),
    variables: new Map(columns.map(({ name, variable }) => [name, variable])),
    results: new Map(results.map(({ name }) => [name, refOf(name, names)])),
    shares: sharesOf(instrument),
  };
}

/** A slider gives the numbers themselves. */
const noCodes: ReadonlyMap<number, string> = new Map();

/** That a box is ticked. */
export function ticked(column: string, names: LimeNames): string {
  return `${refOf(column, names)} == "${tick}"`;
}

/** A text in an expression. Quotes and braces cannot be written in one, and tags would act where an administrator reads the result. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\{}<>]/g, "")}"`;
}

/** Expressions see the code of an answer and not its value: how they get back to the numbers. `ref` is the answer as they name it. */
function recoded(ref: string, texts: ReadonlyMap<number, string>): Recoded {
  const all = [...texts];
  if (all.every(([, text]) => text.startsWith("m"))) return { number: `str_replace("m", "-", ${ref})`, texts };
  const number = all.reduceRight((rest, [code, text]) => `if(${ref} == "${text}", ${code < 0 ? `(${code})` : code}, ${rest})`, ref);
  return { number, texts };
}
