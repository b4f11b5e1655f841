/** Conditions and scores in ODK's XPath, for both kinds of its forms. */

import type { Condition, Score, ScoreExpression, Variable } from "../../instrument/schema.ts";
import { printBands, printCondition, printResult, type AnswerPlace, type Dialect } from "../expressions.ts";
import { quoted, ref } from "./form.ts";

/** A cell of a workbook holds 32,767 characters: what is made of more terms than these is calculated in parts. */
const mostTerms = 40;

/** What never is the least, and never the greatest. */
const never = { min: "(1 div 0)", max: "(-1 div 0)" };

export class Expressions {
  readonly #answers = new Map<string, AnswerPlace>();
  readonly #results = new Map<string, string>();
  readonly #shares = new Map<string, { parts: readonly string[]; total: number }>();
  readonly #dialect: Dialect;

  /** @param subtotal adds a calculation of its own to the form, and gives its name */
  constructor(variables: ReadonlyMap<string, Variable>, subtotal: (calculation: string) => string) {
    const combine = (how: "sum" | "min" | "max", parts: readonly string[]): string => {
      if (parts.length <= mostTerms) return how === "sum" ? `(${parts.join(" + ")})` : `${how}(${parts.join(", ")})`;
      const count = Math.ceil(parts.length / mostTerms);
      const slices = Array.from({ length: count }, (_, index) => parts.slice(index * mostTerms, (index + 1) * mostTerms));
      return combine(
        how,
        slices.map((slice) => {
          const whole = combine(how, slice);
          if (how === "sum") return ref(subtotal(whole));
          // A form keeps texts, and does not read infinity back as a number.
          const part = ref(subtotal(`if(${whole} = ${never[how]}, '', ${whole})`));
          return `if(${part} != '', ${part}, ${never[how]})`;
        }),
      );
    };
    this.#dialect = {
      // A question that is not shown is no node at all: it is neither equal nor unequal to anything.
      isThere: (answer) => `${answer} != ''`,
      isBlank: (answer) => `not(${answer} != '')`,
      equal: "=",
      unequal: "!=",
      text: quoted,
      divide: "div",
      combine,
      never,
      variables,
      answers: this.#answers,
      results: this.#results,
      shares: this.#shares,
    };
  }

  /** Says which question holds the answer to a variable. */
  keepAnswer(variable: string, name: string): void {
    this.#answers.set(variable, { kind: "value", ref: ref(name) });
  }

  keepShare(id: string, parts: readonly string[], total: number): void {
    this.#shares.set(id, { parts, total });
  }

  keepResult(variable: string, name: string): void {
    this.#results.set(variable, ref(name));
  }

  condition(condition: Condition): string {
    return printCondition(condition, this.#dialect);
  }

  result(expression: ScoreExpression): string {
    return printResult(expression, this.#dialect);
  }

  /** The label of the band of a result. */
  band(result: string, score: Score): string {
    return printBands(ref(result), score, this.#dialect);
  }
}
