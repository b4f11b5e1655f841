/** Answers to earlier questions in the texts of a survey: SurveyJS fills them in, and calculated values say what it cannot. */

import type { Answer } from "../../marks/parse.ts";
import { byId } from "../../instrument/byId.ts";
import type { Instrument, QuestionType, Text } from "../../instrument/schema.ts";
import { decimal } from "../../form/decimal.ts";
import { quoted, reference } from "./terms.ts";

/** A sign that has no width: a calculated value that is empty would not be filled in. */
const nothing = "'\u2060'";

export class AnswersTold {
  readonly #instrument: Instrument;
  /** The names of calculated values by what they are. */
  readonly #values = new Map<string, string>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  /** The calculated values that texts refer to. */
  get values(): readonly { readonly name: string; readonly expression: string }[] {
    return Array.from(this.#values, ([expression, name]) => ({ name, expression }));
  }

  /** What stands in a text for an answer. */
  written({ of, otherwise }: Omit<Answer, "kind">, language: string): string {
    const answer = reference(of);
    const { questions } = this.#instrument;
    const type = byId(questions).get(of)?.type;
    const instead = otherwise === undefined ? nothing : literal(otherwise);
    if (type?.kind === "number" && (type.unit || type.missing)) return this.#value(numberTold(type, answer, instead, language));
    return otherwise === undefined ? answer : `${answer}${this.#value(`iif(${answer} empty, ${instead}, ${nothing})`)}`;
  }

  #value(expression: string): string {
    let name = this.#values.get(expression);
    // No variable has such a name.
    if (name === undefined) this.#values.set(expression, (name = `~told${this.#values.size + 1}`));
    return reference(name);
  }
}

function numberTold(
  { unit, missing = [] }: Extract<QuestionType, { readonly kind: "number" }>,
  answer: string,
  instead: string,
  language: string,
): string {
  const textOf = (text: Text | undefined): string | undefined => text?.[language];
  const own = textOf(unit);
  // It begins with a text, as SurveyJS' linter would hold a number with a unit for a sum.
  const told = own === undefined ? answer : `'' + ${answer} + ${literal(` ${own}`)}`;
  const known = missing.reduceRight((rest, { code, label }) => {
    return `iif(${answer} = ${decimal(code)}, ${literal(textOf(label) ?? String(code))}, ${rest})`;
  }, told);
  return `iif(${answer} empty, ${instead}, ${known})`;
}

/** A text in an expression, in which no brace is read as a name. A backslash at its end would swallow the quote. */
function literal(text: string): string {
  return quoted(text.replace(/[{}]/g, "").replace(/(?<!\\)\\+$/, "")) ?? nothing;
}
