/** How a score is calculated, in words: read from the calculation itself, not from how the author wrote it. */

import { byId, resultsByVariable, variablesByName } from "../instrument/byId.ts";
import type { Instrument, Score, ScoreExpression, Text, Variable } from "../instrument/schema.ts";

/** The words of a formula. */
export interface FormulaWords {
  readonly lists: Readonly<Record<"mean" | "sum" | "min" | "max" | "count", string>>;
  readonly operations: Readonly<Record<"+" | "-" | "*" | "/", string>>;
  readonly over: (count: number, what: "items" | "dimensions" | "values") => string;
  readonly overItsItems: string;
  /** Added where the items are only those of some dimensions or facets. */
  readonly of: (dimensions: readonly string[]) => string;
  readonly needs: (least: number, all: number) => string;
  readonly needsHalf: string;
  readonly needsAll: string;
  readonly reversed: string;
  readonly pointsOf: (question: string) => string;
  readonly perDimension: string;
  /** Of a text of the instrument, the one in the language of the reader. */
  readonly text: (text: Text) => string;
}

type FromItem = Extract<Variable["from"], { readonly kind: "item" }>;
type List = Extract<ScoreExpression, { readonly of: readonly ScoreExpression[] }>;

/** A sentence or two: what is added, subtracted and averaged, and how many answers it takes. */
export function formulaInWords(instrument: Instrument, score: Score, words: FormulaWords): string {
  const expressions = score.results.map(({ expression }) => expression);
  const first = expressions[0]!;
  const isPerDimension = score.shape === "dimensions";
  const needs = needed(expressions, words);
  const sentence = described(first, "alone");
  const parts = [
    isPerDimension ? `${words.perDimension} ${sentence}.` : `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`,
    needs,
    expressions.some(hasReversed) ? words.reversed : "",
  ];
  return parts.filter(Boolean).join(" ");

  /** @param where in a list, a result stands for those of all dimensions */
  function described(expression: ScoreExpression, where: "alone" | "in list"): string {
    switch (expression.kind) {
      case "number":
        return String(expression.value);
      case "answer":
        return answered(expression.variable);
      case "share":
        return words.pointsOf(expression.question);
      case "result":
        return result(expression.variable, where);
      case "arithmetic": {
        const { op, left, right } = expression;
        return `${operand(left, op, where, false)} ${words.operations[op]} ${operand(right, op, where, true)}`;
      }
      default:
        return list(expression);
    }
  }

  /** A part of a calculation, in brackets where it is calculated first without standing first. */
  function operand(part: ScoreExpression, op: "+" | "-" | "*" | "/", where: "alone" | "in list", isRight: boolean): string {
    const text = described(part, where);
    const isWeaker = part.kind === "arithmetic" && (isRight || "*/".includes(op) !== "*/".includes(part.op));
    return "of" in part || isWeaker ? `(${text})` : text;
  }

  function result(variable: string, where: "alone" | "in list"): string {
    const { score, dimension } = resultsByVariable(instrument).get(variable)!;
    const title = words.text(score.title);
    const of = byId(instrument.dimensions).get(dimension);
    return of && where === "alone" && !isPerDimension ? `${title} (${words.text(of.title)})` : title;
  }

  function list({ kind, of }: List): string {
    const parts = [
      ...new Set(of.map((part) => (part.kind === "arithmetic" ? `(${described(part, "in list")})` : described(part, "in list")))),
    ];
    const over = isPerDimension ? words.overItsItems : words.over(of.length, whatIsIn(of[0])) + partOf(of);
    return `${words.lists[kind]} ${(parts.length === 1 && of.length > 1) || isPerDimension ? `${parts[0]} ${over}` : parts.join(", ")}`;
  }

  /** The dimensions of the items of a list, where they are not all that their battery asks. */
  function partOf(of: readonly ScoreExpression[]): string {
    const rated = of
      .flatMap(leaves)
      .flatMap((leaf) => (leaf.kind === "answer" ? variable(leaf.variable).from : []))
      .filter(({ kind }) => kind === "item") as readonly FromItem[];
    const ids = new Set(rated.map(({ item }) => item));
    const batteries = new Set(rated.map(({ battery }) => battery));
    const items = instrument.items.filter(({ id }) => ids.has(id));
    const asked = instrument.items.filter(({ answers }) => answers.some(({ battery }) => batteries.has(battery)));
    if (items.length === asked.length) return "";
    const owners = new Set(items.map(({ dimension }) => dimension));
    return words.of(instrument.dimensions.filter(({ id }) => owners.has(id)).map(({ title }) => words.text(title)));
  }

  function variable(name: string): Variable {
    return variablesByName(instrument).get(name)!;
  }

  /** An item is called by its battery, as all items of a list are rated in it alike; a question by what it asks. */
  function answered(name: string): string {
    const { from, label } = variable(name);
    return from.kind === "item" ? from.battery : `“${words.text(label)}”`;
  }

  function whatIsIn(part: ScoreExpression | undefined): "items" | "dimensions" | "values" {
    if (part === undefined) return "values";
    const leaf = leaves(part)[0];
    if (leaf?.kind === "answer") return variable(leaf.variable).from.kind === "item" ? "items" : "values";
    if (leaf?.kind === "result") return resultsByVariable(instrument).get(leaf.variable)?.dimension !== undefined ? "dimensions" : "values";
    return leaf?.kind === "share" ? "dimensions" : "values";
  }
}

function leaves(expression: ScoreExpression): ScoreExpression[] {
  if (expression.kind === "arithmetic") return [...leaves(expression.left), ...leaves(expression.right)];
  return "of" in expression ? expression.of.flatMap(leaves) : [expression];
}

function hasReversed(expression: ScoreExpression): boolean {
  return leaves(expression).some((leaf) => leaf.kind === "answer" && leaf.reverse !== undefined);
}

function listsIn(expression: ScoreExpression): List[] {
  if (expression.kind === "arithmetic") return [...listsIn(expression.left), ...listsIn(expression.right)];
  return "of" in expression ? [expression, ...expression.of.flatMap(listsIn)] : [];
}

/** How many answers the lists of a score take, where that can be said of all at once. A count takes none. */
function needed(expressions: readonly ScoreExpression[], words: FormulaWords): string {
  const lists = expressions.flatMap(listsIn).filter(({ kind, of }) => kind !== "count" && of.length > 1);
  const [first] = lists;
  if (!first) return "";
  if (lists.every(({ least, of }) => least === of.length)) return words.needsAll;
  if (lists.every(({ least, of }) => least === first.least && of.length === first.of.length))
    return words.needs(first.least, first.of.length);
  return lists.every(({ least, of }) => least === Math.ceil(of.length / 2)) ? words.needsHalf : "";
}
