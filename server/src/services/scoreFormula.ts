/** The formula of a score as its author wrote it, with every name resolved: for hovers, which must have it before anything is compiled. */

import { type Formula, formulaInWords } from "../messages/formula.ts";
import { type AuthorsText, byAuthor, message, type Message } from "../messages/message.ts";
import type * as s from "../semantics/symbols.ts";

/** A sentence in Markdown. */
export function scoreInWords(value: s.Typed): Message<"formulas"> {
  const isPerDimension = value.shape.kind === "dimensions";
  return formulaInWords(formulaOf(value), isPerDimension);

  function formulaOf(part: s.Typed): Formula {
    switch (part.kind) {
      case "binary":
        return { kind: "arithmetic", op: part.op, left: formulaOf(part.left), right: formulaOf(part.right) };
      case "call":
        return { kind: "list", function: part.function, of: [formulaOf(part.argument)], over: over(part) };
      default:
        return { kind: "value", said: named(part) };
    }
  }

  function over({ argument, perDimension }: Extract<s.Typed, { readonly kind: "call" }>): Message<"formulas"> | undefined {
    if (isPerDimension) return message("formulas.ownItems");
    if (perDimension) return message("formulas.eachDimension");
    const { shape } = argument;
    if (shape.kind === "number") return undefined;
    if (shape.kind === "dimensions") return message("formulas.dimensions", { count: shape.dimensions.length });
    const all = message("formulas.items", { count: shape.items.length });
    const isWhole = shape.items.length === new Set(batteriesIn(argument).flatMap(({ items }) => items)).size;
    const dimensions = [...new Set(shape.items.map(({ dimension }) => dimension))].map(({ name }) => code(name));
    return isWhole ? all : message("formulas.of", { over: all, dimensions });
  }
}

function named(part: Exclude<s.Typed, { readonly kind: "binary" | "call" }>): number | AuthorsText | Message<"formulas"> {
  switch (part.kind) {
    case "number":
      return part.value;
    case "battery":
      return code(part.battery.name);
    case "answer":
      return message("formulas.itemAnswer", { item: code(part.item.name), battery: code(part.battery.name) });
    case "question":
      return message("formulas.answer", { question: code(part.question.name) });
    case "share":
      return points(part.question);
    case "sharePart":
      return message("formulas.partOf", { whole: points(part.question), dimension: code(part.dimension.name) });
    case "score":
      return code(part.score.name);
    case "scorePart":
      return message("formulas.partOf", { whole: code(part.score.name), dimension: code(part.dimension.name) });
  }
}

function points({ name }: s.QuestionSymbol): Message<"formulas"> {
  return message("formulas.points", { question: code(name) });
}

function batteriesIn(part: s.Typed): s.BatterySymbol[] {
  if (part.kind === "binary") return [...batteriesIn(part.left), ...batteriesIn(part.right)];
  if (part.kind === "call") return batteriesIn(part.argument);
  return part.kind === "battery" ? [part.battery] : [];
}

/** A name as Markdown. */
function code(name: string): AuthorsText {
  return byAuthor(`\`${name}\``);
}
