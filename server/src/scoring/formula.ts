/** How a score is calculated, in words: read from the calculation itself, not from how the author wrote it. */

import { byId, resultsByVariable, variablesByName } from "../instrument/byId.ts";
import { isUnlessDeclined } from "../instrument/rules.ts";
import type { Instrument, Score, ScoreExpression, Text, Variable } from "../instrument/schema.ts";
import { type Formula, formulaInWords, perPart } from "../messages/formula.ts";
import { type AuthorsText, byAuthor, message, type Message } from "../messages/message.ts";

type FromItem = Extract<Variable["from"], { readonly kind: "item" }>;
type List = Extract<ScoreExpression, { readonly least: number }>;

/**
 * A sentence or two: what is added, subtracted and averaged, and how many answers it takes.
 *
 * @param language that of the instrument's texts in it
 */
export function scoreInWords(instrument: Instrument, score: Score, language: string): Message<"formulas"> {
  const expressions = score.results.map(({ expression }) => expression);
  // One sentence speaks for each dimension or item.
  const isPerPart = score.shape !== "number";
  const sentences = [
    formulaInWords(formulaOf(expressions[0]!, isPerPart && score.shape === "items" ? "in list" : "alone"), perPart(score.shape)),
    needed(expressions),
    expressions.some(hasReversed) ? message("formulas.reversed") : undefined,
    score.categories && message("formulas.categories", { categories: score.categories.map(categorySaid) }),
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
        if (isUnlessDeclined(expression)) return formulaOf(expression.left, where);
        const { op, left, right } = expression;
        return { kind: "arithmetic", op, left: formulaOf(left, where), right: formulaOf(right, where) };
      }
      case "comparison": {
        const { op, left, right } = expression;
        return { kind: "comparison", op, left: sideOf(left, right, where), right: sideOf(right, left, where) };
      }
      case "points":
        return {
          kind: "points",
          of: formulaOf(expression.of, where),
          points: expression.points.map((each) => counts(expression.of, each)),
        };
      case "table":
        return { kind: "table", left: formulaOf(expression.left, where), right: formulaOf(expression.right, where) };
      default:
        return list(expression);
    }
  }

  /** The side of a comparison with an answer that has a label for it. */
  function sideOf(part: ScoreExpression, other: ScoreExpression, where: "alone" | "in list"): Formula {
    if (part.kind !== "number" || other.kind !== "answer") return formulaOf(part, where);
    const { level, codes } = variable(other.variable);
    const label = level === "nominal" ? codes?.find(({ code }) => code === part.value)?.label : undefined;
    return label
      ? { kind: "value", said: message("formulas.option", { option: byAuthor(`“${text(label).text}”`) }) }
      : formulaOf(part, where);
  }

  /** What an answer counts, by its label where it is that of a question. */
  function counts(of: ScoreExpression, { code, value }: { readonly code: number; readonly value: number }): Message<"formulas"> {
    const named = of.kind === "result" ? resultsByVariable(instrument).get(of.variable)?.score.categories : undefined;
    const category = named?.find((each) => each.code === code);
    if (category) return message("formulas.counts", { answer: category.name, points: value });
    const asked = of.kind === "answer" ? variable(of.variable) : undefined;
    const label = asked?.from.kind === "question" ? asked.codes?.find((each) => each.code === code)?.label : undefined;
    return message("formulas.counts", { answer: label ? text(label) : String(code), points: value });
  }

  /** `A (Attractive)`, or the name alone where it is the label. */
  function categorySaid({ name, label }: NonNullable<Score["categories"]>[number]): AuthorsText | string {
    const { text: words } = text(label);
    return words === name ? name : byAuthor(`${name} (${words})`);
  }

  function result(variable: string, where: "alone" | "in list"): AuthorsText | Message<"formulas"> {
    const { score, dimension, item } = resultsByVariable(instrument).get(variable)!;
    const whole = text(score.title);
    if (item !== undefined && where === "alone") return message("formulas.partOf", { whole, dimension: item });
    return ofDimension(whole, dimension, where);
  }

  function points({ question, variable: name }: Extract<ScoreExpression, { readonly kind: "share" }>, where: "alone" | "in list") {
    const { from } = variable(name);
    return ofDimension(message("formulas.points", { question }), from.kind === "share" ? from.dimension : undefined, where);
  }

  /** What there is for each dimension, with its dimension where it is not clear. */
  function ofDimension<T extends AuthorsText | Message<"formulas">>(whole: T, dimension: string | undefined, where: "alone" | "in list") {
    const of = byId(instrument.dimensions).get(dimension);
    return of && where === "alone" && !isPerPart ? message("formulas.partOf", { whole, dimension: text(of.title) }) : whole;
  }

  function list({ kind, of }: List): Formula {
    const parts = new Map(of.map((part) => formulaOf(part, "in list")).map((part) => [JSON.stringify(part), part]));
    const distinct = [...parts.values()];
    if (score.shape === "dimensions") return { kind: "list", function: kind, of: distinct.slice(0, 1), over: message("formulas.ownItems") };
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
    if (leaf?.kind === "result") {
      const { dimension, item } = resultsByVariable(instrument).get(leaf.variable) ?? {};
      return item !== undefined ? "items" : dimension !== undefined ? "dimensions" : "values";
    }
    return leaf?.kind === "share" ? "dimensions" : "values";
  }
}

function leaves(expression: ScoreExpression): ScoreExpression[] {
  if ("left" in expression) return [...leaves(expression.left), ...leaves(expression.right)];
  if (expression.kind === "points") return leaves(expression.of);
  return "of" in expression ? expression.of.flatMap(leaves) : [expression];
}

function hasReversed(expression: ScoreExpression): boolean {
  return leaves(expression).some((leaf) => leaf.kind === "answer" && leaf.reverse !== undefined);
}

function listsIn(expression: ScoreExpression): List[] {
  if ("left" in expression) return [...listsIn(expression.left), ...listsIn(expression.right)];
  if (expression.kind === "points") return listsIn(expression.of);
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
