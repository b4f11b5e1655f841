/** Lowers scores: from values with shapes to one expression a result, with nothing left to resolve. */

import { decimalsOf } from "../semantics/bindQuestion.ts";
import { scaleOf } from "../semantics/answers.ts";
import { categoriesOf } from "../semantics/categories.ts";
import { perDimension } from "../semantics/shapes.ts";
import { leastOf } from "../semantics/functions.ts";
import type * as s from "../semantics/symbols.ts";
import { itemVariable, partVariable, resultVariable } from "../semantics/variables.ts";
import { kanoLabel } from "./kanoLabels.ts";
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
  return [...ordered].map((score) => lowerScore(score, texts.within(score.round), source));
}

function scoresIn(value: s.Typed): s.ScoreSymbol[] {
  switch (value.kind) {
    case "score":
    case "scorePart":
      return [value.score];
    case "binary":
    case "comparison":
      return [...scoresIn(value.left), ...scoresIn(value.right)];
    case "call":
    case "points":
      return scoresIn(value.argument);
    case "table":
      return [...scoresIn(value.left), ...scoresIn(value.right)];
    case "list":
      return value.of.flatMap(scoresIn);
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
  const categories = categoriesOf(value);
  return {
    id: name,
    ...plain({ short: decl.short?.text }),
    title: texts.own(decl.text) ?? texts.each(() => name),
    formula: source.slice(expression!.start, expression!.end).replace(/\s+/g, " "),
    shape: shapeOf(value),
    results: resultsOf(score, value, lowering),
    ...plain({
      categories: categories?.map(({ name: id, code, text, isKano }) => ({
        code,
        name: id,
        label: texts.own(text) ?? texts.each((language) => (isKano ? kanoLabel(id, language) : id)),
      })),
    }),
    bands: bands.sort((a, b) => a.lo - b.lo),
    decimals: Math.max(0, ...decl.bands.flatMap(({ range }) => [decimalsOf(range?.lo?.raw), decimalsOf(range?.hi?.raw)])),
  };
}

function shapeOf({ shape }: s.Typed): i.Score["shape"] {
  return shape.kind === "dimensions" || shape.kind === "items" ? shape.kind : "number";
}

function resultsOf(score: s.ScoreSymbol, value: s.Typed, lowering: ScoreLowering): i.Score["results"] {
  switch (shapeOf(value)) {
    case "dimensions":
      return Array.from(lowering.dimensions(value), ([{ name }, expression]) => ({
        variable: resultVariable(score, name),
        dimension: name,
        expression,
      }));
    case "items":
      return Array.from(lowering.items(value), ([{ name }, expression]) => ({
        variable: resultVariable(score, name),
        item: name,
        expression,
      }));
    case "number":
      return [{ variable: resultVariable(score, undefined), expression: lowering.number(value) }];
  }
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
        return { kind: "result", variable: resultVariable(value.score, value.part.name) };
      case "points":
        return pointsOf(value, this.number(value.argument));
      case "table":
        return tableOf(value, this.number(value.left), this.number(value.right));
      case "binary":
      case "comparison":
        return calculation(value, this.number(value.left), this.number(value.right));
      case "call": {
        const { argument } = value;
        if (argument.kind === "list" && argument.ofRounds) return this.#overRounds(value.function, this.#parts(argument));
        const result = this.#call(value.function, this.#parts(argument));
        return argument.kind === "ticks" ? unlessDeclined(result, argument.question) : result;
      }
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
      case "binary":
      case "comparison": {
        const [left, right] = [value.left, value.right].map((side) =>
          side.shape.kind === "number" ? this.number(side) : this.dimensions(side),
        );
        const part = (side: typeof left, dimension: s.DimensionSymbol) => (side instanceof Map ? side.get(dimension)! : side!);
        return each((dimension) => calculation(value, part(left, dimension), part(right, dimension)));
      }
      case "points": {
        const parts = this.dimensions(value.argument);
        return each((dimension) => pointsOf(value, parts.get(dimension)!));
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
    const each = (make: (item: s.ItemSymbol) => i.ScoreExpression) => new Map(shape.items.map((item) => [item, make(item)]));
    switch (value.kind) {
      case "battery":
        return each((item) => answer(value.battery, item));
      case "score":
        return each(({ name }) => ({ kind: "result", variable: resultVariable(value.score, name) }));
      case "points": {
        const parts = this.items(value.argument);
        return each((item) => pointsOf(value, parts.get(item)!));
      }
      case "binary":
      case "comparison":
      case "table": {
        const [left, right] = [value.left, value.right].map((side) =>
          side.shape.kind === "number" ? this.number(side) : this.items(side),
        );
        const part = (side: typeof left, item: s.ItemSymbol) => (side instanceof Map ? side.get(item)! : side!);
        return each((item) =>
          value.kind === "table"
            ? tableOf(value, part(left, item), part(right, item))
            : calculation(value, part(left, item), part(right, item)),
        );
      }
      default:
        throw new Error(`A ${value.kind} is not a value over items.`);
    }
  }

  #parts(value: s.Typed): i.ScoreExpression[] {
    if (value.kind === "ticks" && value.shape.kind === "options")
      return value.shape.options.map(({ name }) => ({ kind: "answer", variable: partVariable(value.question, name) }));
    if (value.kind === "list") return value.of.map((each) => this.number(each));
    if (value.shape.kind === "number") return [this.number(value)];
    return [...(value.shape.kind === "items" ? this.items(value) : this.dimensions(value)).values()];
  }

  /** Over those rounds that a respondent has gone through. Their sum is no estimate of what all rounds would give. */
  #overRounds(name: s.FunctionName, of: i.ScoreExpression[]): i.ScoreExpression {
    if (this.rule !== undefined || name === "count") return this.#call(name, of);
    if (name !== "sum") return { kind: name, of, least: 1 };
    return { kind: "arithmetic", op: "*", left: { kind: "mean", of, least: 1 }, right: { kind: "count", of, least: 0 } };
  }

  #call(name: s.FunctionName, of: i.ScoreExpression[]): i.ScoreExpression {
    return { kind: name, of, least: leastOf(name, of.length, this.rule, this.count) };
  }
}

function calculation(
  { kind, op }: Extract<s.Typed, { kind: "binary" | "comparison" }>,
  left: i.ScoreExpression,
  right: i.ScoreExpression,
): i.ScoreExpression {
  return kind === "binary" ? { kind: "arithmetic", op, left, right } : { kind, op, left, right };
}

/** Who would not say has chosen an option that counts as no answer: then there is no number, as there is none behind a division by 0. */
function unlessDeclined(result: i.ScoreExpression, question: s.QuestionSymbol): i.ScoreExpression {
  const declining = question.type?.kind === "any" ? question.type.options.filter(({ decl }) => decl.missing) : [];
  return declining.reduce<i.ScoreExpression>(
    (left, { name }) => ({
      kind: "arithmetic",
      op: "/",
      left,
      right: {
        kind: "comparison",
        op: "==",
        left: { kind: "answer", variable: partVariable(question, name) },
        right: { kind: "number", value: 0 },
      },
    }),
    result,
  );
}

/** The expression of one number in a condition: all of its lists follow their own rules for missing answers. */
export function lowerNumber(value: s.Typed): i.ScoreExpression {
  return new ScoreLowering(undefined, undefined).number(value);
}
function pointsOf({ points }: Extract<s.Typed, { kind: "points" }>, of: i.ScoreExpression): i.ScoreExpression {
  return { kind: "points", of, points: Array.from(points, ([code, value]) => ({ code, value })) };
}

function tableOf({ rows }: Extract<s.Typed, { kind: "table" }>, left: i.ScoreExpression, right: i.ScoreExpression): i.ScoreExpression {
  const ascending = [...rows].sort(([a], [b]) => a - b);
  return {
    kind: "table",
    left,
    right,
    rows: ascending.flatMap(([code, cells]) => Array.from(cells, ([other, value]) => ({ left: code, right: other, value }))),
  };
}

function answer(battery: s.BatterySymbol, item: s.ItemSymbol): i.ScoreExpression {
  const scale = scaleOf(item, battery)!;
  return {
    kind: "answer",
    variable: itemVariable(battery, item),
    ...plain({ reverse: item.decl.reverse ? { lo: scale.lo, hi: scale.hi } : undefined }),
  };
}
