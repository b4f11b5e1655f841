/** Gives the expressions of scores their shapes, and reports what cannot be calculated. */

import type { Fix } from "../diagnostics/diagnostic.ts";
import { changeTo } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { message } from "../messages/message.ts";
import { isAsked, onlyAnswer, pairOf, reportUnknown } from "./answers.ts";
import { categoriesOf } from "./categories.ts";
import type { Mutable } from "./mutable.ts";
import { ofRound, within } from "./bindRepeat.ts";
import { isFunction } from "./functions.ts";
import { descriptionOf } from "./questionKinds.ts";
import { guess, namesOf, type Report } from "./report.ts";
import { functionMeant, reportArguments } from "./scoreCalls.ts";
import { isListed, isPerItem, partsOf } from "./scoreLists.ts";
import { reportOneNumber } from "./scoreParts.ts";
import { describeShape, perDimension, sameDimensions } from "./shapes.ts";
import type * as s from "./symbols.ts";
import { areTwins, writtenValue } from "./twins.ts";
import { tickedIn, typeComparison, typeTicks } from "./typeComparison.ts";
import { type Pair, typeKano, typePoints, typeTable } from "./typeRecoding.ts";
import { namedBy, repeatIn, typeMembers, typeRounds } from "./typeRounds.ts";

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

/**
 * Types a comparison in a condition: it is of single numbers.
 *
 * @param instrument whose scores are typed
 */
export function typeNumber(expression: ast.Expression, instrument: s.InstrumentSymbol, report: Report): s.Typed | undefined {
  return new ScoreTyper(instrument, report, true).typeNumber(expression);
}

class ScoreTyper {
  /** The instrument as the score that is being typed sees it. */
  instrument: s.InstrumentSymbol;
  readonly #all: s.InstrumentSymbol;
  readonly report: Report;
  /** The scores that are typed, with the length of the longest chain that ends in each. */
  readonly done = new Map<s.ScoreSymbol, number>();
  /** The scores that are being typed, outermost first: meeting one again is a cycle. */
  readonly open: s.ScoreSymbol[] = [];
  /** The longest chain that ends in what the score being typed has used so far. */
  #chain = 0;
  #levels = 0;
  /** The round of which the members of its repeat are asked for. */
  #round: s.Round | undefined;

  /** Whether the scores have their types, which are not found out again. */
  readonly #areTyped: boolean;

  constructor(instrument: s.InstrumentSymbol, report: Report, areTyped = false) {
    this.instrument = this.#all = instrument;
    this.report = report;
    this.#areTyped = areTyped;
  }

  typeNumber(expression: ast.Expression): s.Typed | undefined {
    const value = this.type(expression);
    if (value === undefined || value.shape.kind === "number") return value;
    this.report.add("condition-of-list", expression, { shape: describeShape(value.shape) });
    return undefined;
  }

  typeScore(score: Mutable<s.ScoreSymbol>): s.Typed | undefined {
    if (this.#areTyped || this.done.has(score)) return score.value;
    const outside = this.#chain;
    this.#chain = 0;
    this.open.push(score);
    const around = this.instrument;
    this.instrument = within(this.#all, score.round);
    const { expression } = score.decl;
    let value = expression && this.type(expression);
    this.instrument = around;
    this.open.pop();
    this.done.set(score, this.#chain + 1);
    this.#chain = outside;
    const { perItem } = score.decl;
    const isItems = value?.shape.kind === "items";
    if (value && perItem && !isItems) {
      this.report.add("per-item-without-items", perItem, { shape: describeShape(value.shape) });
      value = undefined;
    }
    if (value?.shape.kind === "items" && !perItem && !isPerItem(expression!)) {
      const written = this.report.source.slice(value.span.start, value.span.end);
      const fixes = [`mean(${written})`, `mean(${written}) per dimension`, `${written} per item`].map((each): Fix => ({
        ...changeTo(value!.span, each),
        isGuess: true,
      }));
      this.report.add("unreduced-score", value.span, { count: value.shape.items.length }, { fixes });
      value = undefined;
    }
    if (value?.shape.kind === "values") {
      const written = this.report.source.slice(value.span.start, value.span.end);
      const fixes = [{ ...changeTo(value.span, `mean(${written})`), isGuess: true as const }];
      this.report.add("unreduced-score", value.span, { count: value.shape.count }, { fixes });
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
      case "compare":
        return typeComparison(expression, this);
      case "string":
        // It stands beside a sign of comparison alone, where it is looked at.
        return undefined;
      case "call":
        return this.#call(expression);
      case "points": {
        const argument = expression.argument && this.#answerOf(expression.argument);
        return argument && typePoints(expression, argument, this.report);
      }
      case "table": {
        const pair = this.#pair("table", expression);
        return pair && typeTable(expression, pair, this.report);
      }
    }
  }

  /** A value whose codes alone are asked for: that of a question with named answers, too. */
  #answerOf(expression: ast.Expression): s.Typed | undefined {
    const question = this.named(expression);
    return question?.kind === "question" && question.type?.kind === "one"
      ? { kind: "question", question, shape: number, span: expression }
      : this.type(expression);
  }

  /** The two answers that a table is of: two answers, or two batteries that ask the same items. */
  #pair(name: string, expression: Extract<ast.Expression, { kind: "table" | "call" }>): Pair | undefined {
    const given = [expression.argument, ...expression.more];
    const typed = given.map((each) => each && this.#answerOf(each));
    if (given.length !== 2) {
      this.report.add("table-answers", expression, { function: name });
      return undefined;
    }
    const [left, right] = typed;
    if (!left || !right) return undefined;
    const kinds = [left.shape.kind, right.shape.kind];
    if (left.shape.kind === "items" && right.shape.kind === "items")
      return areTwins(this.report, left, right, left.shape.items, right.shape.items, {
        ...expression,
        kind: "binary",
        op: "*",
        left: undefined,
        right: undefined,
      })
        ? { left, right, shape: left.shape }
        : undefined;
    if (kinds.every((kind) => kind === "number")) return { left, right, shape: number };
    this.report.add("table-answers", expression, { function: name });
    return undefined;
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
    return second ? this.#part(symbol, first, second, path) : this.whole(symbol, first);
  }

  /** What a path names: a member, or that of a repeat in the round that is typed. */
  named(expression: ast.Expression): s.MemberSymbol | undefined {
    return expression.kind === "path" ? namedBy(expression, this.instrument, this.#round) : undefined;
  }

  typeIn(round: s.Round, expression: ast.Expression): s.Typed | undefined {
    this.#round = round;
    const value = this.type(expression);
    this.#round = undefined;
    return value;
  }

  /** The names that can stand in a score. */
  #names(): Iterable<string> {
    const { batteries, questions, scores } = this.instrument;
    return namesOf(batteries, questions, scores);
  }

  /** What a member is by itself. */
  whole(symbol: s.MemberSymbol, name: ast.Name): s.Typed | undefined {
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
          const { hint, extra } = symbol.kind === "repeated" ? ofRound(symbol, name) : guess(name, this.#names());
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
    if (symbol.kind === "repeat") {
      const own = symbol === this.#round?.repeat ? this.#round.own.get(second.text) : undefined;
      return own ? this.whole(own, second) : typeMembers(symbol, second, span, this);
    }
    const whole = this.whole(symbol, first);
    if (!whole) return undefined;
    if (whole.kind === "score" && whole.shape.kind === "items") return this.#itemsOf(whole, whole.shape.items, other, second, span);
    if (whole.shape.kind === "dimensions" && (whole.kind === "score" || whole.kind === "share")) {
      const { dimensions } = whole.shape;
      const dimension = dimensions.find((candidate) => candidate === other);
      if (!dimension) {
        this.report.unknownName(message("nouns.dimensionIn", { of: first.text }), second, namesOf(dimensions));
        return undefined;
      }
      return whole.kind === "score"
        ? { kind: "scorePart", score: whole.score, part: dimension, shape: number, span }
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

  /** `item_gap.R1`, or `item_gap.help`: the result of one item, or those of a dimension. */
  #itemsOf(
    { score }: Extract<s.Typed, { kind: "score" }>,
    items: readonly s.ItemSymbol[],
    part: s.MemberSymbol | undefined,
    name: ast.Name,
    span: ast.Span,
  ): s.Typed | undefined {
    if (part?.kind === "item" && items.includes(part)) return { kind: "scorePart", score, part, shape: number, span };
    const own = part?.kind === "dimension" ? part.items.filter((item) => items.includes(item)) : [];
    if (own.length > 0) return { kind: "score", score, shape: { kind: "items", items: own }, span };
    this.report.unknownName(message("nouns.partOf", { of: score.name }), name, namesOf(items));
    return undefined;
  }

  #binary(expression: Extract<ast.Expression, { kind: "binary" }>): s.Typed | undefined {
    const left = expression.left && this.type(expression.left);
    const right = expression.right && this.type(expression.right);
    if (!left || !right) return undefined;
    const shape = this.combine(left, right, expression);
    return shape && { kind: "binary", op: expression.op, left, right, shape, span: expression };
  }

  /** Whether a value can be calculated with; reports one that is the name of a result. */
  #isAmount(value: s.Typed): boolean {
    if (!categoriesOf(value)) return true;
    this.report.add("nominal-arithmetic", value.span, { name: writtenValue(value), reason: message("reasons.resultsAreNames") });
    return false;
  }

  /** The shape of two values combined part by part; a single number goes with every part. */
  combine(left: s.Typed, right: s.Typed, expression: Extract<ast.Expression, { kind: "binary" | "compare" }>): s.Shape | undefined {
    if (![left, right].every((side) => this.#isAmount(side))) return undefined;
    if (left.shape.kind === "number") return right.shape;
    if (right.shape.kind === "number") return left.shape;
    if (left.shape.kind === "items" && right.shape.kind === "items") {
      return areTwins(this.report, left, right, left.shape.items, right.shape.items, expression) ? left.shape : undefined;
    }
    if (left.shape.kind === "dimensions" && right.shape.kind === "dimensions") {
      const only = sameDimensions(left.shape.dimensions, right.shape.dimensions);
      if (only === undefined) return left.shape;
      this.report.add("unequal-dimensions", expression, { only: only.name });
      return undefined;
    }
    const items = left.shape.kind === "items" ? left : right;
    this.report.add("shape-mismatch", expression, {
      left: writtenValue(left),
      right: writtenValue(right),
      leftShape: describeShape(left.shape),
      rightShape: describeShape(right.shape),
      hint: message("hints.perDimensionFirst", { value: writtenValue(items) }),
    });
    return undefined;
  }

  #call(call: Extract<ast.Expression, { kind: "call" }>): s.Typed | undefined {
    if (call.name.text === "kano") {
      const pair = this.#pair("kano", call);
      if (call.perDimension) this.report.add("per-dimension-without-items", call.perDimension, { shape: message("shapes.categories") });
      return pair && typeKano(call, pair, this.report);
    }
    const ticked = tickedIn(call, this.instrument);
    if (ticked) {
      const name = functionMeant(call.name, this.report);
      return name && typeTicks(call, name, ticked, this.report);
    }
    const around = this.#round;
    this.#round = undefined;
    const argument = call.more.length > 0 ? this.#list(call) : call.argument && this.#argument(call.argument);
    this.#round = around;
    // What was said of the arguments says what is meant instead.
    const name = argument || call.more.length === 0 ? functionMeant(call.name, this.report) : undefined;
    if (!argument || !name) return undefined;
    if (name !== "count" && !partsOf(argument).every((part) => this.#isAmount(part))) return undefined;
    const base = { kind: "call", function: name, argument, span: call } as const;
    if (argument.shape.kind === "number" && argument.kind !== "comparison") {
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

  /** The one argument of a function, calculated once a round where it is of members of a repeat. */
  #argument(expression: ast.Expression): s.Typed | undefined {
    const repeat = expression.kind === "path" ? undefined : repeatIn(expression, this.instrument);
    return repeat ? typeRounds(expression, repeat, this) : this.type(expression);
  }

  /** Several values, each one number. Lists beside each other, and `H1 TO H4`, are reported with what is to be written. */
  #list(call: Extract<ast.Expression, { kind: "call" }>): s.Typed | undefined {
    const given = [call.argument, ...call.more];
    if (call.isThrough || given.some((each) => each && isListed(each, this.instrument))) {
      reportArguments(call, this.instrument, this.report);
      return undefined;
    }
    const of = given.map((each) => each && this.type(each));
    if (of.includes(undefined)) return undefined;
    const list = of as s.Typed[];
    if (list.some(({ shape }) => shape.kind !== "number")) {
      reportArguments(call, this.instrument, this.report);
      return undefined;
    }
    return {
      kind: "list",
      of: list,
      shape: { kind: "values", count: list.length },
      span: { start: list[0]!.span.start, end: list.at(-1)!.span.end },
    };
  }
}
