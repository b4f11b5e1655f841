/** Variables as SurveyJS expressions see them. */

import { decimal } from "../../form/decimal.ts";
import type { Place } from "./places.ts";

/** A value in an expression, and what must hold for it to be there. */
export interface Term {
  readonly value: string;
  readonly guards: readonly string[];
  /** It has an operator at the top, and needs parentheses beside another. */
  readonly isCompound?: boolean;
}

/** The answer of a variable. SurveyJS takes a blank for 0 in arithmetic, so nothing may use the value without the guards. */
export function answerTerm(place: Place): Term {
  switch (place.kind) {
    case "file":
    case "value": {
      const value = reference(place.kind === "file" ? place.question : place.path.join("."));
      return { value, guards: [`${value} notempty`] };
    }
    case "chosen": {
      const list = reference(place.question);
      return { value: `iif(${list} contains ${decimal(place.code)}, 1, 0)`, guards: [`${list} notempty`] };
    }
    case "rank": {
      const ranks = Array.from({ length: place.count }, (_, index) => index);
      const value = ranks.reduceRight((rest, index) => {
        const test = `${reference(`${place.question}[${index}]`)} = ${decimal(place.code)}`;
        return rest === "" ? `iif(${test}, ${index + 1})` : `iif(${test}, ${index + 1}, ${rest})`;
      }, "");
      return { value, guards: [`${reference(place.question)} contains ${decimal(place.code)}`] };
    }
  }
}

export function reference(name: string): string {
  return `{${name}}`;
}

/** Before an expression is read, SurveyJS replaces these wherever they stand, in texts too: `=>`, `=<`, `<>` and `equals`. */
const rewritten = /(?<==)(?=[<>])|(?<=<)(?=>)|(?<=equal)(?=s)/;

/**
 * A text in quotes, in pieces where SurveyJS would rewrite it.
 * Undefined where SurveyJS has no way to write it: a backslash at the end would swallow the closing quote.
 */
export function quoted(text: string): string | undefined {
  if (text.endsWith("\\")) return undefined;
  return text
    .split(rewritten)
    .map((piece) => `'${piece.replace(/['"]/g, "\\$&")}'`)
    .join(" + ");
}
