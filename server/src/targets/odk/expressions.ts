/** How conditions and scores are written in ODK's XPath, for both kinds of its forms. */

import type { Form } from "../../form/form.ts";
import { sharesOf, type Dialect } from "../expressions.ts";

/** A cell of a workbook holds 32,767 characters: what is made of more terms than these is calculated in parts. */
const mostTerms = 40;

/** What never is the least, and never the greatest. */
const never = { min: "(1 div 0)", max: "(-1 div 0)" };

/** A question that another names in an expression. */
export function ref(name: string): string {
  return `\${${name}}`;
}

/** A text in an expression. XPath has no escapes, so quotes are put together from pieces; so is what would be read as a question's name. */
export function quoted(text: string): string {
  const pieces = text
    .split(/(?<=\$)(?=\{)|(?<=')(?=[^']*")|(?<=")(?=[^"]*')/)
    .map((piece) => (piece.includes("'") ? `"${piece}"` : `'${piece}'`));
  return pieces.length === 1 ? pieces[0]! : `concat(${pieces.join(", ")})`;
}

/** @param columns what each column of the instrument is called in the form */
export function dialectOf({ instrument, columns: all, results }: Form, columns: ReadonlyMap<string, string>): Dialect {
  const refOf = (name: string): string => ref(columns.get(name)!);
  return {
    // A question that is not shown is no node at all: it is neither equal nor unequal to anything.
    isThere: (answer) => `${answer} != ''`,
    isBlank: (answer) => `not(${answer} != '')`,
    equal: "=",
    unequal: "!=",
    text: quoted,
    divide: "div",
    never,
    // A sum of XPath is over nodes.
    combine: (how, parts) => (how === "sum" ? `(${parts.join(" + ")})` : `${how}(${parts.join(", ")})`),
    variables: new Map(all.map(({ name, variable }) => [name, variable])),
    answers: new Map(all.map(({ name }) => [name, { kind: "value", ref: refOf(name) }])),
    results: new Map(results.map(({ name }) => [name, refOf(name)])),
    shares: sharesOf(instrument),
  };
}

/**
 * One value of several, in parts where there are many.
 *
 * @param subtotal adds a calculation of its own to the form, and gives its name
 */
export function combining(subtotal: (calculation: string) => string): Required<Dialect>["combine"] {
  return function combine(how, parts): string {
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
}
