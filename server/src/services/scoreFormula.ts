/** The formula of a score as its author wrote it, with every name resolved: for hovers, which must have it before anything is compiled. */

import { type Formula, formulaInWords, perPart } from "../messages/formula.ts";
import { type AuthorsText, byAuthor, message, type Message } from "../messages/message.ts";
import { categoriesOf } from "../semantics/categories.ts";
import { optionsOf } from "../semantics/questionKinds.ts";
import type * as s from "../semantics/symbols.ts";

/** A sentence in Markdown. */
export function scoreInWords(value: s.Typed): Message<"formulas"> {
  const isPerDimension = value.shape.kind === "dimensions";
  return formulaInWords(formulaOf(value), perPart(value.shape.kind));

  function formulaOf(part: s.Typed): Formula {
    switch (part.kind) {
      case "binary":
        return { kind: "arithmetic", op: part.op, left: formulaOf(part.left), right: formulaOf(part.right) };
      case "comparison":
        return { kind: "comparison", op: part.op, left: formulaOf(part.left), right: sideOf(part.right, part.left) };
      case "call":
        return part.argument.kind === "list"
          ? { kind: "list", function: part.function, of: part.argument.of.map(formulaOf) }
          : { kind: "list", function: part.function, of: [formulaOf(part.argument)], over: over(part) };
      case "points":
        return { kind: "points", of: formulaOf(part.argument), points: pointsSaid(part) };
      case "table":
        return { kind: "table", left: formulaOf(part.left), right: formulaOf(part.right) };
      case "list":
        throw new Error("A list is said by the function that takes it.");
      default:
        return { kind: "value", said: named(part) };
    }
  }

  /** The side of a comparison with an answer: an option by its name. */
  function sideOf(part: s.Typed, other: s.Typed): Formula {
    const options = part.kind === "number" && other.kind === "question" ? optionsOf(other.question) : [];
    const option = part.kind === "number" ? options.find(({ code }) => code === part.value) : undefined;
    return option ? { kind: "value", said: code(option.name) } : formulaOf(part);
  }

  function over({ argument, perDimension }: Extract<s.Typed, { readonly kind: "call" }>): Message<"formulas"> | undefined {
    if (isPerDimension) return message("formulas.ownItems");
    if (perDimension) return message("formulas.eachDimension");
    const { shape } = argument;
    if (shape.kind === "number" || shape.kind === "options" || shape.kind === "values") return undefined;
    if (shape.kind === "dimensions") return message("formulas.dimensions", { count: shape.dimensions.length });
    const all = message("formulas.items", { count: shape.items.length });
    const isWhole = shape.items.length === new Set(itemsIn(argument)).size;
    const dimensions = [...new Set(shape.items.map(({ dimension }) => dimension))].map(({ name }) => code(name));
    return isWhole ? all : message("formulas.of", { over: all, dimensions });
  }
}

function named(
  part: Exclude<s.Typed, { readonly kind: "binary" | "comparison" | "call" | "list" | "points" | "table" }>,
): number | AuthorsText | Message<"formulas"> {
  switch (part.kind) {
    case "number":
      return part.value;
    case "battery":
      return code(part.battery.name);
    case "answer":
      return message("formulas.itemAnswer", { item: code(part.item.name), battery: code(part.battery.name) });
    case "question":
      return message("formulas.answer", { question: code(part.question.name) });
    case "ticks":
      return message("formulas.chosen", { question: code(part.question.name) });
    case "share":
      return points(part.question);
    case "sharePart":
      return message("formulas.partOf", { whole: points(part.question), dimension: code(part.dimension.name) });
    case "score":
      return code(part.score.name);
    case "scorePart":
      return message("formulas.partOf", { whole: code(part.score.name), dimension: code(part.part.name) });
  }
}

/** What each answer counts: options by their names, the points of scales by their codes. */
function pointsSaid({ argument, points: counted }: Extract<s.Typed, { readonly kind: "points" }>): Message<"formulas">[] {
  const named = argument.kind === "question" ? optionsOf(argument.question) : (categoriesOf(argument) ?? []);
  const names = new Map(named.map((each) => [each.code, each.name]));
  return Array.from(counted, ([each, value]) => message("formulas.counts", { answer: names.get(each) ?? String(each), points: value }));
}

function points({ name }: s.QuestionSymbol): Message<"formulas"> {
  return message("formulas.points", { question: code(name) });
}

/** All items of the batteries and of the scores in a value. */
function itemsIn(part: s.Typed): readonly s.ItemSymbol[] {
  switch (part.kind) {
    case "binary":
    case "comparison":
    case "table":
      return [...itemsIn(part.left), ...itemsIn(part.right)];
    case "call":
    case "points":
      return itemsIn(part.argument);
    case "battery":
      return part.battery.items;
    case "score": {
      const { shape } = part.score.value ?? {};
      return shape?.kind === "items" ? shape.items : [];
    }
    default:
      return [];
  }
}

/** A name as Markdown. */
function code(name: string): AuthorsText {
  return byAuthor(`\`${name}\``);
}
