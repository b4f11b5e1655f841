/** A formula in words. Whatever says how a score is calculated says it by this: hovers read the text of the author, the codebook the instrument. */

import { message, type AuthorsText, type Message } from "./message.ts";

/** Words of a formula. */
type Said = Message<"formulas">;
type Part = number | string | AuthorsText | Said;

export type Operation = "+" | "-" | "*" | "/";

export type Formula =
  /** A number, a name, or an answer in words. */
  | { readonly kind: "value"; readonly said: Part }
  | { readonly kind: "arithmetic"; readonly op: Operation; readonly left: Formula; readonly right: Formula }
  /** What a function makes of several values. Where all of them are called alike, `over` says how many there are. */
  | {
      readonly kind: "list";
      readonly function: "mean" | "sum" | "min" | "max" | "count";
      readonly of: readonly Formula[];
      readonly over?: Said | undefined;
    };

const operations = { "+": "plus", "-": "minus", "*": "times", "/": "dividedBy" } as const;

/** One sentence, of a score that has one value or one for each dimension. */
export function formulaInWords(formula: Formula, isPerDimension: boolean): Said {
  const words = said(formula);
  const whole = typeof words === "number" ? message("formulas.number", { number: words }) : words;
  return message(isPerDimension ? "formulas.perDimension" : "formulas.sentence", { formula: whole });
}

function said(formula: Formula): Part {
  switch (formula.kind) {
    case "value":
      return formula.said;
    case "arithmetic": {
      const { op, left, right } = formula;
      return message(`formulas.${operations[op]}`, { left: operand(left, op, false), right: operand(right, op, true) });
    }
    case "list": {
      const parts = formula.of.map((part) => (part.kind === "arithmetic" ? grouped(part) : said(part)));
      const { over } = formula;
      return message(`formulas.${formula.function}`, { list: over ? message("formulas.over", { list: parts, over }) : parts });
    }
  }
}

/** A part of a calculation, in brackets where it is calculated first without standing first. */
function operand(part: Formula, op: Operation, isRight: boolean): Part {
  const isWeaker = part.kind === "arithmetic" && (isRight || "*/".includes(op) !== "*/".includes(part.op));
  return part.kind === "list" || isWeaker ? grouped(part) : said(part);
}

function grouped(formula: Formula): Said {
  return message("formulas.group", { formula: said(formula) });
}
