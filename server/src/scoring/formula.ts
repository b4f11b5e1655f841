/** How a score is calculated, in words: read from the calculation itself, not from how the author wrote it. */

import { byId, resultsByVariable, variablesByName } from "../instrument/byId.ts";
import type { Instrument, Score, ScoreExpression, Text, Variable } from "../instrument/schema.ts";
import { type Formula, formulaInWords } from "../messages/formula.ts";
import { type AuthorsText, byAuthor, message, type Message } from "../messages/message.ts";

type FromItem = Extract<Variable["from"], { readonly kind: "item" }>;
type List = Extract<ScoreExpression, { readonly of: readonly ScoreExpression[] }>;

/**
 * A sentence or two: what is added, subtracted and averaged, and how many answers it takes.
 *
 * @param language that of the instrument's texts in it
 */
export function scoreInWords(instrument: Instrument, score: Score, language: string): Message<"formulas"> {
  const expressions = score.results.map(({ expression }) => expression);
  const isPerDimension = score.shape === "dimensions";
  const sentences = [
    formulaInWords(formulaOf(expressions[0]!, "alone"), isPerDimension),
    needed(expressions),
    expressions.some(hasReversed) ? message("formulas.reversed") : undefined,
  ];
  return message("formulas.whole", { sentences: sentences.filter((sentence) => sentence !== undefined) });

  /** @param where in a list, a result stands for those of all dimensions, and an answer for those to all items */
  function formulaOf(expression: ScoreExpression, where: "alone" | "in list"): Formula {
    switch (expression.kind) {
      case "number":
        return { kind: "value", said: expression.value };
      case "answer":
        return { kind: "value", said: answer(expression.variable, where) };
      case "share":
        return { kind: "value", said: points(expression, where) };
      case "result":
        return { kind: "value", said: result(expression.variable, where) };
      case "arithmetic": {
        const { op, left, right } = expression;
        return { kind: "arithmetic", op, left: formulaOf(left, where), right: formulaOf(right, where) };
      }
      default:
        return list(expression);
    }
  }

  function result(variable: string, where: "alone" | "in list"): AuthorsText | Message<"formulas"> {
    const { score, dimension } = resultsByVariable(instrument).get(variable)!;
    return ofDimension(text(score.title), dimension, where);
  }

  function points({ question, variable: name }: Extract<ScoreExpression, { readonly kind: "share" }>, where: "alone" | "in list") {
    const { from } = variable(name);
    return ofDimension(message("formulas.points", { question }), from.kind === "share" ? from.dimension : undefined, where);
  }

  /** What there is for each dimension, with its dimension where it is not clear. */
  function ofDimension<T extends AuthorsText | Message<"formulas">>(whole: T, dimension: string | undefined, where: "alone" | "in list") {
    const of = byId(instrument.dimensions).get(dimension);
    return of && where === "alone" && !isPerDimension ? message("formulas.partOf", { whole, dimension: text(of.title) }) : whole;
  }

  function list({ kind, of }: List): Formula {
    const parts = new Map(of.map((part) => formulaOf(part, "in list")).map((part) => [JSON.stringify(part), part]));
    const distinct = [...parts.values()];
    if (isPerDimension) return { kind: "list", function: kind, of: distinct.slice(0, 1), over: message("formulas.ownItems") };
    if (distinct.length > 1 || of.length === 1) return { kind: "list", function: kind, of: distinct };
    return { kind: "list", function: kind, of: distinct, over: over(of) };
  }

  /** How many values a list has; the dimensions of its items, where they are not all that their battery asks. */
  function over(of: readonly ScoreExpression[]): Message<"formulas"> {
    const all = message(`formulas.${whatIsIn(of[0])}`, { count: of.length });
    const dimensions = dimensionsOf(of);
    return dimensions.length === 0 ? all : message("formulas.of", { over: all, dimensions });
  }

  /** The dimensions of the items of a list, where they are not all that their battery asks. */
  function dimensionsOf(of: readonly ScoreExpression[]): AuthorsText[] {
    const rated = of
      .flatMap(leaves)
      .flatMap((leaf) => (leaf.kind === "answer" ? variable(leaf.variable).from : []))
      .filter(({ kind }) => kind === "item") as readonly FromItem[];
    const ids = new Set(rated.map(({ item }) => item));
    const batteries = new Set(rated.map(({ battery }) => battery));
    const items = instrument.items.filter(({ id }) => ids.has(id));
    const asked = instrument.items.filter(({ answers }) => answers.some(({ battery }) => batteries.has(battery)));
    if (items.length === asked.length) return [];
    const owners = new Set(items.map(({ dimension }) => dimension));
    return instrument.dimensions.filter(({ id }) => owners.has(id)).map(({ title }) => text(title));
  }

  function variable(name: string): Variable {
    return variablesByName(instrument).get(name)!;
  }

  /** Where all items of a list are rated alike, an item is called by its battery; a question by what it asks. */
  function answer(name: string, where: "alone" | "in list"): string | Message<"formulas"> {
    const { from, label } = variable(name);
    if (from.kind !== "item") return message("formulas.answer", { question: byAuthor(`“${text(label).text}”`) });
    return where === "alone" ? message("formulas.itemAnswer", { item: from.item, battery: from.battery }) : from.battery;
  }

  function text(text: Text): AuthorsText {
    return byAuthor(text?.[language] ?? Object.values(text ?? {})[0] ?? "");
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
function needed(expressions: readonly ScoreExpression[]): Message<"formulas"> | undefined {
  const lists = expressions.flatMap(listsIn).filter(({ kind, of }) => kind !== "count" && of.length > 1);
  const [first] = lists;
  if (!first) return undefined;
  if (lists.every(({ least, of }) => least === of.length)) return message("formulas.needsAll");
  if (lists.every(({ least, of }) => least === first.least && of.length === first.of.length))
    return message("formulas.needs", { least: first.least, all: first.of.length });
  return lists.every(({ least, of }) => least === Math.ceil(of.length / 2)) ? message("formulas.needsHalf") : undefined;
}
