/** Lowers scores: from values with shapes to one expression a result, with nothing left to resolve. */

import { decimalsOf } from "../semantics/bindQuestion.ts";
import { scaleOf } from "../semantics/answers.ts";
import { perDimension } from "../semantics/shapes.ts";
import { describedFunction } from "../semantics/functions.ts";
import type * as s from "../semantics/symbols.ts";
import { itemVariable, partVariable, resultVariable } from "../semantics/variables.ts";
import { plain } from "./parts.ts";
import type * as i from "./schema.ts";
import type { Texts } from "./texts.ts";

/** The scores in an order in which each uses only those before it, otherwise as in the file. */
export function lowerScores(symbol: s.InstrumentSymbol, texts: Texts, source: string): i.Score[] {
  const ordered = new Set<s.ScoreSymbol>();
  const place = (score: s.ScoreSymbol): void => {
    if (ordered.has(score) || !score.value) return;
    for (const used of scoresIn(score.value)) place(used);
    ordered.add(score);
  };
  for (const score of symbol.scores) place(score);
  return [...ordered].map((score) => lowerScore(score, texts, source));
}

function scoresIn(value: s.Typed): s.ScoreSymbol[] {
  switch (value.kind) {
    case "score":
    case "scorePart":
      return [value.score];
    case "binary":
      return [...scoresIn(value.left), ...scoresIn(value.right)];
    case "call":
      return scoresIn(value.argument);
    default:
      return [];
  }
}

function lowerScore(score: s.ScoreSymbol, texts: Texts, source: string): i.Score {
  const { decl, name } = score;
  const value = score.value!;
  const lowering = new ScoreLowering(decl.missing?.rule, decl.missing?.count?.value);
  const { expression } = decl;
  const bands = decl.bands.map((band) => {
    const { label, text, range } = band;
    return {
      label: label!.text,
      ...plain({ title: texts.own(text) }),
      lo: range!.lo!.value,
      hi: range!.hi!.value,
    };
  });
  const results =
    value.shape.kind === "dimensions"
      ? [...lowering.dimensions(value)].map(([dimension, part]) => ({
          variable: resultVariable(score, dimension.name),
          dimension: dimension.name,
          expression: part,
        }))
      : [{ variable: resultVariable(score, undefined), expression: lowering.number(value) }];
  return {
    id: name,
    ...plain({ short: decl.short?.text }),
    title: texts.own(decl.text) ?? texts.each(() => name),
    formula: source.slice(expression!.start, expression!.end).replace(/\s+/g, " "),
    shape: value.shape.kind === "dimensions" ? "dimensions" : "number",
    results,
    bands: bands.sort((a, b) => a.lo - b.lo),
    decimals: Math.max(0, ...decl.bands.flatMap(({ range }) => [decimalsOf(range?.lo?.raw), decimalsOf(range?.hi?.raw)])),
  };
}

class ScoreLowering {
  readonly rule: "half" | "none" | "atLeast" | undefined;
  readonly count: number;

  constructor(rule: "half" | "none" | "atLeast" | undefined, count: number | undefined) {
    this.rule = rule;
    this.count = count ?? 1;
  }

  /** The expression of a value that is one number. */
  number(value: s.Typed): i.ScoreExpression {
    switch (value.kind) {
      case "number":
        return { kind: "number", value: value.value };
      case "answer":
        return answer(value.battery, value.item);
      case "question":
        return { kind: "answer", variable: value.question.name };
      case "sharePart":
        return { kind: "share", variable: partVariable(value.question, value.dimension.name), question: value.question.name };
      case "score":
        return { kind: "result", variable: resultVariable(value.score, undefined) };
      case "scorePart":
        return { kind: "result", variable: resultVariable(value.score, value.dimension.name) };
      case "binary":
        return arithmetic(value.op, this.number(value.left), this.number(value.right));
      case "call":
        return this.#call(value.function, this.#parts(value.argument));
      default:
        throw new Error(`A ${value.kind} is not one number.`);
    }
  }

  /** The expression for each dimension of a value over dimensions. */
  dimensions(value: s.Typed): Map<s.DimensionSymbol, i.ScoreExpression> {
    const { shape } = value;
    if (shape.kind !== "dimensions") throw new Error(`A ${value.kind} is not a value over dimensions.`);
    const each = (make: (dimension: s.DimensionSymbol) => i.ScoreExpression) =>
      new Map(shape.dimensions.map((dimension) => [dimension, make(dimension)]));
    switch (value.kind) {
      case "share":
        return each(({ name }) => ({ kind: "share", variable: partVariable(value.question, name), question: value.question.name }));
      case "score":
        return each(({ name }) => ({ kind: "result", variable: resultVariable(value.score, name) }));
      case "binary": {
        const [left, right] = [value.left, value.right].map((side) =>
          side.shape.kind === "number" ? this.number(side) : this.dimensions(side),
        );
        const part = (side: typeof left, dimension: s.DimensionSymbol) => (side instanceof Map ? side.get(dimension)! : side!);
        return each((dimension) => arithmetic(value.op, part(left, dimension), part(right, dimension)));
      }
      case "call": {
        const items = this.items(value.argument);
        const groups = perDimension([...items.keys()]);
        return each((dimension) =>
          this.#call(
            value.function,
            groups.get(dimension)!.map((item) => items.get(item)!),
          ),
        );
      }
      default:
        throw new Error(`A ${value.kind} is not a value over dimensions.`);
    }
  }

  /** The expression for each item of a value over items. */
  items(value: s.Typed): Map<s.ItemSymbol, i.ScoreExpression> {
    const { shape } = value;
    if (shape.kind !== "items") throw new Error(`A ${value.kind} is not a value over items.`);
    if (value.kind === "battery") return new Map(shape.items.map((item) => [item, answer(value.battery, item)]));
    if (value.kind !== "binary") throw new Error(`A ${value.kind} is not a value over items.`);
    const [left, right] = [value.left, value.right].map((side) => (side.shape.kind === "number" ? this.number(side) : this.items(side)));
    const part = (side: typeof left, item: s.ItemSymbol) => (side instanceof Map ? side.get(item)! : side!);
    return new Map(shape.items.map((item) => [item, arithmetic(value.op, part(left, item), part(right, item))]));
  }

  #parts(value: s.Typed): i.ScoreExpression[] {
    return [...(value.shape.kind === "items" ? this.items(value) : this.dimensions(value)).values()];
  }

  #call(name: s.FunctionName, of: i.ScoreExpression[]): i.ScoreExpression {
    return { kind: name, of, least: leastOf(name, of.length, this.rule, this.count) };
  }
}

/** How many of `count` values a function needs, by the rule of the score, or by its own. */
export function leastOf(name: s.FunctionName, count: number, rule: "half" | "none" | "atLeast" | undefined, atLeast: number): number {
  const { needs } = describedFunction(name);
  if (needs === "none") return 0;
  switch (rule ?? needs) {
    case "half":
      return Math.ceil(count / 2);
    case "none":
    case "all":
      return count;
    case "atLeast":
      return atLeast;
  }
}

function arithmetic(op: "+" | "-" | "*" | "/", left: i.ScoreExpression, right: i.ScoreExpression): i.ScoreExpression {
  return { kind: "arithmetic", op, left, right };
}

function answer(battery: s.BatterySymbol, item: s.ItemSymbol): i.ScoreExpression {
  const scale = scaleOf(item, battery)!;
  return {
    kind: "answer",
    variable: itemVariable(battery, item),
    ...plain({ reverse: item.decl.reverse ? { lo: scale.lo, hi: scale.hi } : undefined }),
  };
}
