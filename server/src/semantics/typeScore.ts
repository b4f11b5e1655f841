/** Gives the expressions of scores their shapes, and reports what cannot be calculated. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message, type Message, type Part } from "../messages/message.ts";
import { isAsked, onlyAnswer, pairOf, reportUnknown, scaleOf } from "./answers.ts";
import type { Mutable } from "./mutable.ts";
import { isFunction } from "./functions.ts";
import { descriptionOf } from "./questionKinds.ts";
import { guess, namesOf, type Report } from "./report.ts";
import { functionMeant, reportArguments } from "./scoreCalls.ts";
import { reportOneNumber } from "./scoreParts.ts";
import { describeShape, perDimension, sameDimensions } from "./shapes.ts";
import type * as s from "./symbols.ts";

const number: s.Shape = { kind: "number" };
/** How many scores may use each other in a row: a longer chain would overflow the stack of whoever follows it. */
const longestChain = 64;
/** How deep expressions may go, with those of the scores that they use and that stand below them. */
const mostLevels = 1_000;

/** Types every score of an instrument, in whatever order they use each other. */
export function typeScores(scores: readonly Mutable<s.ScoreSymbol>[], instrument: s.InstrumentSymbol, report: Report): void {
  const typer = new ScoreTyper(instrument, report);
  for (const score of scores) typer.typeScore(score);
}

class ScoreTyper {
  readonly instrument: s.InstrumentSymbol;
  readonly report: Report;
  /** The scores that are typed, with the length of the longest chain that ends in each. */
  readonly done = new Map<s.ScoreSymbol, number>();
  /** The scores that are being typed, outermost first: meeting one again is a cycle. */
  readonly open: s.ScoreSymbol[] = [];
  /** The longest chain that ends in what the score being typed has used so far. */
  #chain = 0;
  #levels = 0;

  constructor(instrument: s.InstrumentSymbol, report: Report) {
    this.instrument = instrument;
    this.report = report;
  }

  typeScore(score: Mutable<s.ScoreSymbol>): s.Typed | undefined {
    if (this.done.has(score)) return score.value;
    const outside = this.#chain;
    this.#chain = 0;
    this.open.push(score);
    const { expression } = score.decl;
    let value = expression && this.type(expression);
    this.open.pop();
    this.done.set(score, this.#chain + 1);
    this.#chain = outside;
    if (value?.shape.kind === "items") {
      const written = this.report.source.slice(value.span.start, value.span.end);
      const fixes = [`mean(${written})`, `mean(${written}) per dimension`].map((each): Fix => ({
        ...changeTo(value!.span, each),
        isGuess: true,
      }));
      this.report.add("unreduced-score", value.span, { count: value.shape.items.length }, { fixes });
      value = undefined;
    }
    score.value = value;
    return value;
  }

  type(expression: ast.Expression): s.Typed | undefined {
    if (this.#levels === mostLevels) {
      this.report.add("nesting-too-deep", expression, { limit: mostLevels });
      return undefined;
    }
    this.#levels++;
    const typed = this.#typed(expression);
    this.#levels--;
    return typed;
  }

  #typed(expression: ast.Expression): s.Typed | undefined {
    switch (expression.kind) {
      case "number":
        return { kind: "number", value: expression.value, shape: number, span: expression };
      case "path":
        return this.#path(expression);
      case "negate": {
        const operand = expression.operand && this.type(expression.operand);
        const zero: s.Typed = { kind: "number", value: 0, shape: number, span: expression };
        return operand && { kind: "binary", op: "-", left: zero, right: operand, shape: operand.shape, span: expression };
      }
      case "binary":
        return this.#binary(expression);
      case "call":
        return this.#call(expression);
    }
  }

  #path(path: Extract<ast.Expression, { kind: "path" }>): s.Typed | undefined {
    const [first, second] = path.segments;
    if (!first) return undefined;
    const symbol = this.instrument.members.get(first.text);
    if (!symbol) {
      const advice = isFunction(first.text) ? message("hints.parentheses", { written: `${first.text}(…)` }) : undefined;
      reportUnknown("batteryQuestionOrScore", first, this.#names(), this.instrument, this.report, advice);
      return undefined;
    }
    return second ? this.#part(symbol, first, second, path) : this.#whole(symbol, first);
  }

  /** The names that can stand in a score. */
  #names(): Iterable<string> {
    const { batteries, questions, scores } = this.instrument;
    return namesOf(batteries, questions, scores);
  }

  #whole(symbol: s.MemberSymbol, name: ast.Name): s.Typed | undefined {
    switch (symbol.kind) {
      case "battery":
        return { kind: "battery", battery: symbol, shape: { kind: "items", items: symbol.items }, span: name };
      case "question":
        return this.#question(symbol, name);
      case "score":
        return this.#score(symbol, name);
      case "item": {
        const answer = onlyAnswer(symbol, name, this.report);
        return answer && { kind: "answer", ...answer, shape: number, span: name };
      }
      default: {
        if (symbol.kind !== "dimension") {
          const { hint, extra } = guess(name, this.#names());
          this.report.wrongKind(name, symbol.kind, "batteryQuestionOrScore", hint, extra);
          return undefined;
        }
        const asking = this.instrument.batteries.filter((battery) => symbol.items.some((item) => item.batteries.includes(battery)));
        const fixes = asking.map((battery) => changeTo(name, `${battery.name}.${symbol.name}`));
        this.report.wrongKind(name, symbol.kind, "batteryQuestionOrScore", message("hints.partOfBattery", { dimension: symbol.name }), {
          fixes,
        });
        return undefined;
      }
    }
  }

  #question(question: s.QuestionSymbol, name: ast.Name): s.Typed | undefined {
    const { type } = question;
    if (!type) return undefined;
    const reason = descriptionOf(question)?.whyNotNumeric;
    if (reason) {
      this.report.add("nominal-arithmetic", name, { name: question.name, reason });
      return undefined;
    }
    if (!("dimensions" in type)) return { kind: "question", question, shape: number, span: name };
    return { kind: "share", question, shape: { kind: "dimensions", dimensions: type.dimensions }, span: name };
  }

  #score(score: s.ScoreSymbol, name: ast.Name): s.Typed | undefined {
    const start = this.open.indexOf(score);
    if (start >= 0) {
      const chain = [...this.open.slice(start), score].map((other) => other.name).join(" → ");
      this.report.add("score-cycle", name, { score: score.name, chain });
      return undefined;
    }
    const isTooLong = this.open.length >= longestChain;
    const value = isTooLong ? undefined : this.typeScore(score);
    const chain = this.done.get(score) ?? 0;
    if (isTooLong || chain >= longestChain) {
      this.report.add("nesting-too-deep", name, { limit: longestChain });
      return undefined;
    }
    this.#chain = Math.max(this.#chain, chain);
    return value && { kind: "score", score, shape: value.shape, span: name };
  }

  /** `first.second`: a battery's items of one dimension, one answer, or one dimension's value. */
  #part(symbol: s.MemberSymbol, first: ast.Name, second: ast.Name, span: ast.Span): s.Typed | undefined {
    const other = this.instrument.members.get(second.text);
    const pair = other && pairOf(symbol, other);
    if (pair) return isAsked(pair, second, this.report) ? { kind: "answer", ...pair, shape: number, span } : undefined;
    if (symbol.kind === "battery" && other?.kind === "dimension") {
      const items = other.items.filter((item) => item.batteries.includes(symbol));
      if (items.length > 0) return { kind: "battery", battery: symbol, shape: { kind: "items", items }, span };
    }
    const whole = this.#whole(symbol, first);
    if (!whole) return undefined;
    if (whole.shape.kind === "dimensions" && (whole.kind === "score" || whole.kind === "share")) {
      const { dimensions } = whole.shape;
      const dimension = dimensions.find((candidate) => candidate === other);
      if (!dimension) {
        this.report.unknownName(message("nouns.dimensionIn", { of: first.text }), second, namesOf(dimensions));
        return undefined;
      }
      return whole.kind === "score"
        ? { kind: "scorePart", score: whole.score, dimension, shape: number, span }
        : { kind: "sharePart", question: whole.question, dimension, shape: number, span };
    }
    if (symbol.kind === "score" && other?.kind === "dimension") {
      reportOneNumber(symbol, second, span, this.report);
      return undefined;
    }
    const parts = symbol.kind === "battery" ? symbol.items.flatMap((item) => [item.name, item.dimension.name]) : [];
    this.report.unknownName(message("nouns.partOf", { of: first.text }), second, new Set(parts));
    return undefined;
  }

  #binary(expression: Extract<ast.Expression, { kind: "binary" }>): s.Typed | undefined {
    const left = expression.left && this.type(expression.left);
    const right = expression.right && this.type(expression.right);
    if (!left || !right) return undefined;
    const shape = this.#combine(left, right, expression);
    return shape && { kind: "binary", op: expression.op, left, right, shape, span: expression };
  }

  /** The shape of two values combined part by part; a single number goes with every part. */
  #combine(left: s.Typed, right: s.Typed, expression: Extract<ast.Expression, { kind: "binary" }>): s.Shape | undefined {
    if (left.shape.kind === "number") return right.shape;
    if (right.shape.kind === "number") return left.shape;
    if (left.shape.kind === "items" && right.shape.kind === "items") {
      return this.#twins(left, right, left.shape.items, right.shape.items, expression) ? left.shape : undefined;
    }
    if (left.shape.kind === "dimensions" && right.shape.kind === "dimensions") {
      const only = sameDimensions(left.shape.dimensions, right.shape.dimensions);
      if (only === undefined) return left.shape;
      this.report.add("unequal-dimensions", expression, { only: only.name });
      return undefined;
    }
    const items = left.shape.kind === "items" ? left : right;
    this.report.add("shape-mismatch", expression, {
      left: this.#written(left),
      right: this.#written(right),
      leftShape: describeShape(left.shape),
      rightShape: describeShape(right.shape),
      hint: message("hints.perDimensionFirst", { value: this.#written(items) }),
    });
    return undefined;
  }

  /** Whether both sides ask the same items, and on the same scale where they are subtracted or added. */
  #twins(
    left: s.Typed,
    right: s.Typed,
    leftItems: readonly s.ItemSymbol[],
    rightItems: readonly s.ItemSymbol[],
    expression: Extract<ast.Expression, { kind: "binary" }>,
  ): boolean {
    const lonely = inOneOnly(leftItems, rightItems);
    if (lonely.length > 0) {
      this.report.add(
        "missing-twin",
        expression,
        {
          left: this.#written(left),
          right: this.#written(right),
          items: list(lonely.map((item) => item.name)),
        },
        {
          related: lonely
            .slice(0, 5)
            .map((item) => ({ file: this.report.file, span: item.nameSpan, message: message("places.oneAnswer", { name: item.name }) })),
        },
      );
      return false;
    }
    if ((expression.op !== "-" && expression.op !== "+") || left.kind !== "battery" || right.kind !== "battery") return true;
    for (const item of leftItems) {
      const one = scaleOf(item, left.battery);
      const other = scaleOf(item, right.battery);
      if (!one || !other || one === other) continue;
      const isTurned = areTurned(one, other);
      if (one.lo === other.lo && one.hi === other.hi && !isTurned) continue;
      this.report.add(
        "twin-scale-mismatch",
        expression,
        {
          left: left.battery.name,
          right: right.battery.name,
          done: message(expression.op === "-" ? "reasons.subtracted" : "reasons.added"),
          item: item.name,
          leftRange: rangeOf(one, isTurned),
          rightRange: rangeOf(other, isTurned),
        },
        {
          related: [left.battery, right.battery].map((battery) => ({
            file: this.report.file,
            span: battery.nameSpan,
            message: message("places.usesScale", { battery: battery.name, scale: scaleOf(item, battery)!.name }),
          })),
          fixes: [...sameScale(right.battery, left.battery), ...sameScale(left.battery, right.battery)],
        },
      );
      return false;
    }
    return true;
  }

  #call(call: Extract<ast.Expression, { kind: "call" }>): s.Typed | undefined {
    if (call.more.length > 0) {
      reportArguments(call, this.instrument, this.report);
      return undefined;
    }
    const argument = call.argument && this.type(call.argument);
    const name = functionMeant(call.name, this.report);
    if (!argument || !name) return undefined;
    const base = { kind: "call", function: name, argument, span: call } as const;
    if (argument.shape.kind === "number") {
      this.report.add("needs-a-list", call, { function: name });
      return undefined;
    }
    if (!call.perDimension) return { ...base, perDimension: false, shape: number };
    if (argument.shape.kind !== "items") {
      this.report.add("per-dimension-without-items", call.perDimension, { shape: describeShape(argument.shape) });
      return undefined;
    }
    const dimensions = [...perDimension(argument.shape.items).keys()];
    return { ...base, perDimension: true, shape: { kind: "dimensions", dimensions } };
  }

  /** A value as a message names it. */
  #written(value: s.Typed): Part {
    switch (value.kind) {
      case "battery":
        return value.battery.name;
      case "share":
      case "question":
        return value.question.name;
      case "score":
        return value.score.name;
      case "binary":
        return message("nouns.calculated", { left: this.#written(value.left), op: value.op, right: this.#written(value.right) });
      case "call":
        return `${value.function}(…)`;
      case "number":
        return String(value.value);
      default:
        return message("nouns.thisValue");
    }
  }
}

/** Whether one scale rises where the other falls: the label of its low end is the other's of the high end. */
function areTurned(one: s.ScaleSymbol, other: s.ScaleSymbol): boolean {
  const [low, high] = [labelAt(one, one.lo), labelAt(one, one.hi)];
  return low !== undefined && low !== high && low === labelAt(other, other.hi) && high === labelAt(other, other.lo);
}

function labelAt({ points }: s.ScaleSymbol, code: number): string | undefined {
  return points
    .find((point) => point.code === code)
    ?.label?.value.trim()
    .toLowerCase();
}

/** `1 to 7`, with the labels of the ends where they make the difference. */
function rangeOf(scale: s.ScaleSymbol, labelled: boolean): Message {
  const end = (code: number) => (labelled ? `${code} "${scale.points.find((point) => point.code === code)?.label?.value}"` : String(code));
  return message("nouns.range", { lo: end(scale.lo), hi: end(scale.hi) });
}

/** The items that only one of two lists has. */
function inOneOnly(left: readonly s.ItemSymbol[], right: readonly s.ItemSymbol[]): s.ItemSymbol[] {
  if (left.length === right.length && left.every((item, index) => item === right[index])) return [];
  const inLeft = new Set(left);
  const inRight = new Set(right);
  return [...left.filter((item) => !inRight.has(item)), ...right.filter((item) => !inLeft.has(item))];
}

function list(names: readonly string[]): string {
  return names.length <= 5 ? names.join(", ") : `${names.slice(0, 5).join(", ")} …`;
}

/** The repair that gives a battery the scale of another one, where both name theirs. */
function sameScale({ name, decl: { scale } }: s.BatterySymbol, { decl: { scale: wanted } }: s.BatterySymbol): Fix[] {
  if (!scale || !wanted || scale.text === wanted.text) return [];
  return [{ ...changeTo(scale, wanted.text), title: message("fixes.giveScale", { battery: name, scale: wanted.text }) }];
}
