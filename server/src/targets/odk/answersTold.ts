/** Answers in the texts of a form: a question by its name, or what is calculated of it where its answer alone is not what people read. */

import type { Names } from "../../form/names.ts";
import { decimal } from "../../form/decimal.ts";
import { toldOf } from "../../form/told.ts";
import type { Answer } from "../../marks/parse.ts";
import { byId } from "../../instrument/byId.ts";
import type { Instrument } from "../../instrument/schema.ts";
import type { Field } from "./elements.ts";
import { quoted, ref } from "./expressions.ts";

export class AnswersTold {
  readonly fields: Field[] = [];
  readonly #instrument: Instrument;
  readonly #columns: ReadonlyMap<string, string>;
  readonly #names: Names;
  readonly #known = new Map<string, string>();

  constructor(instrument: Instrument, columns: ReadonlyMap<string, string>, names: Names) {
    this.#instrument = instrument;
    this.#columns = columns;
    this.#names = names;
  }

  /** What stands in a text for an answer. */
  told(answer: Answer, language: string): string {
    const { of, labels, unit, instead } = toldOf(this.#instrument, answer, language);
    const question = byId(this.#instrument.questions).get(of);
    const own = ref(this.#columns.get(of)!);
    const isNumber = question?.type.kind === "number";
    if (labels.length === 0 && unit === undefined && instead === "") return own;
    let told = unit === undefined ? own : `concat(${own}, ${quoted(` ${unit}`)})`;
    if (isNumber) told = labels.reduceRight((rest, { code, label }) => `if(${own} = ${decimal(code)}, ${quoted(label)}, ${rest})`, told);
    // What is given has no list of choices.
    else if (!question) told = labels.reduceRight((rest, { code, label }) => `if(${own} = '${code}', ${quoted(label)}, ${rest})`, told);
    else if (labels.length > 0) told = `jr:choice-name(${own}, '${own}')`;
    const calculation = `if(${own} != '', ${told}, ${quoted(instead)})`;
    let name = this.#known.get(calculation);
    if (name === undefined) {
      name = this.#names.free(`${this.#columns.get(of)!}_told`);
      this.#known.set(calculation, name);
      this.fields.push({ name, on: of, type: "calculate", calculation });
    }
    return ref(name);
  }
}
