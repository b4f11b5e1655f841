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
  /** 1 where it holds, and 0 where it does not. */
  | { readonly kind: "comparison"; readonly op: Comparison; readonly left: Formula; readonly right: Formula }
  /** What a function makes of several values. Where all of them are called alike, `over` says how many there are. */
  | {
      readonly kind: "list";
      readonly function: "mean" | "sum" | "min" | "max" | "count";
      readonly of: readonly Formula[];
      readonly over?: Said | undefined;
    }
  /** What each answer counts. */
  | { readonly kind: "points"; readonly of: Formula; readonly points: readonly Said[] }
  | { readonly kind: "table"; readonly left: Formula; readonly right: Formula };

export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

const comparisons = { "==": "equals", "!=": "differs", "<": "isLess", "<=": "isAtMost", ">": "isMore", ">=": "isAtLeast" } as const;
const operations = { "+": "plus", "-": "minus", "*": "times", "/": "dividedBy" } as const;

/** Whether a score has one value, or one for each dimension or item. */
export type PerPart = "perDimension" | "perItem" | "sentence";

/** What is said of a score of a shape. */
export function perPart(shape: string): PerPart {
  return shape === "dimensions" ? "perDimension" : shape === "items" ? "perItem" : "sentence";
}

/** One sentence, of a score that has one value or one for each dimension or item. */
export function formulaInWords(formula: Formula, per: PerPart): Said {
  const words = said(formula);
  const whole = typeof words === "number" ? message("formulas.number", { number: words }) : words;
  return message(`formulas.${per}`, { formula: whole });
}

function said(formula: Formula): Part {
  switch (formula.kind) {
    case "value":
      return formula.said;
    case "arithmetic": {
      const { op, left, right } = formula;
      return message(`formulas.${operations[op]}`, { left: operand(left, op, false), right: operand(right, op, true) });
    }
    case "comparison": {
      const side = (part: Formula): Part => (part.kind === "comparison" ? grouped(part) : said(part));
      return message("formulas.whether", {
        comparison: message(`formulas.${comparisons[formula.op]}`, { left: side(formula.left), right: side(formula.right) }),
      });
    }
    case "points":
      return message("formulas.pointsFor", { of: said(formula.of), points: formula.points });
    case "table":
      return message("formulas.table", { left: said(formula.left), right: said(formula.right) });
    case "list": {
      const parts = formula.of.map((part) => (part.kind === "arithmetic" || part.kind === "comparison" ? grouped(part) : said(part)));
      const { over } = formula;
      return message(`formulas.${formula.function}`, { list: over ? message("formulas.over", { list: parts, over }) : parts });
    }
  }
}

/** A part of a calculation, in brackets where it is calculated first without standing first. */
function operand(part: Formula, op: Operation, isRight: boolean): Part {
  const isWeaker = part.kind === "arithmetic" && (isRight || "*/".includes(op) !== "*/".includes(part.op));
  return part.kind === "list" || part.kind === "comparison" || isWeaker ? grouped(part) : said(part);
}

function grouped(formula: Formula): Said {
  return message("formulas.group", { formula: said(formula) });
}
