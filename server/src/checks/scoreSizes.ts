/** How many parts scores have that are written out item by item, as platforms have them. */

import type { Report } from "../semantics/report.ts";
import { sourcesOf } from "../semantics/answersIn.ts";
import type { BoundCondition, InstrumentSymbol, ScoreSymbol, Shape, Typed } from "../semantics/symbols.ts";

/** The parts of all scores together. */
const mostParts = 1_000_000;
/** The parts of a condition. */
const mostInCondition = 100_000;

/** Reports the first score that is one too many: a mean within a mean is repeated for every item. */
export function checkScoreSizes({ scores }: InstrumentSymbol, report: Report): void {
  let parts = 0;
  for (const { name, value } of scores) {
    if (!value) continue;
    const { calculated, asked } = sizeOf(value);
    parts += calculated + asked;
    if (parts <= mostParts) continue;
    report.add("score-too-large", value.span, { score: name });
    return;
  }
}

/** Reports the first formula of a condition that is too large with the scores in it: platforms have these in the scores' places. */
export function checkFormulaSizes(instrument: InstrumentSymbol, report: Report): void {
  const known = new Map<ScoreSymbol, number>();
  const whole = (value: Typed): number => {
    switch (value.kind) {
      case "score":
      case "scorePart": {
        let parts = known.get(value.score);
        if (parts === undefined) known.set(value.score, (parts = value.score.value ? whole(value.score.value) : 0));
        return parts;
      }
      case "binary":
      case "comparison": {
        // A number goes with each part of a list.
        const length = lengthOf(value.shape);
        const side = (part: Typed): number => (part.shape.kind === "number" ? length * whole(part) : whole(part));
        return length + side(value.left) + side(value.right);
      }
      case "call":
        return 1 + whole(value.argument);
      default:
        return lengthOf(value.shape);
    }
  };
  const rules = instrument.questions.flatMap(({ checks }) => checks.map(({ rule }) => rule));
  for (const condition of [...instrument.pages.map(({ when }) => when), ...rules])
    for (const { expression, span } of condition ? formulasIn(condition) : []) {
      if (whole(expression) <= mostInCondition) continue;
      const used = sourcesOf(expression).find(({ score }) => score)?.score;
      report.add("score-too-large", span, { score: used?.name ?? report.source.slice(span.start, span.end) });
      return;
    }
}

function formulasIn(condition: BoundCondition): Extract<BoundCondition, { kind: "holds" }>[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return [...formulasIn(condition.left), ...formulasIn(condition.right)];
    case "not":
      return formulasIn(condition.operand);
    case "holds":
      return [condition];
    default:
      return [];
  }
}

/** The parts of a value, those of a list all together. Beyond what numbers can count they are infinite. */
interface Size {
  /** What it is calculated from. */
  readonly calculated: number;
  /** What has to be there, so that it can be. */
  readonly asked: number;
}

/** As `targets/expressions.ts` writes them. */
function sizeOf(value: Typed): Size {
  const length = lengthOf(value.shape);
  switch (value.kind) {
    case "binary":
    case "comparison": {
      const [left, right] = [value.left, value.right].map((side) => {
        const { calculated, asked } = sizeOf(side);
        const times = length / lengthOf(side.shape);
        return { calculated: calculated * times, asked: asked * times };
      }) as [Size, Size];
      // That it is not 0 is asked of a divisor.
      const divisor = value.op === "/" && value.right.kind !== "number" ? right.calculated : 0;
      return { calculated: length + left.calculated + right.calculated, asked: left.asked + right.asked + divisor };
    }
    case "list": {
      const sizes = value.of.map(sizeOf);
      return { calculated: total(sizes.map((each) => each.calculated)), asked: total(sizes.map((each) => each.asked)) };
    }
    case "points":
    case "table": {
      const sides = value.kind === "points" ? [value.argument] : [value.left, value.right];
      const [sizes, cells] = [sides.map(sizeOf), value.kind === "points" ? value.points.size : value.rows.size * 4];
      // The answer is compared once for each step of the way down to its cell.
      return { calculated: length * cells + total(sizes.map((each) => each.calculated)), asked: total(sizes.map((each) => each.asked)) };
    }
    case "call": {
      // How many parts are there is asked of the whole, and what each comes to of those that are.
      const { calculated, asked } = sizeOf(value.argument);
      return { calculated: length + 2 * asked + calculated, asked: asked + length };
    }
    case "share":
    case "sharePart":
      // Points count where all points are there, and add up.
      return {
        calculated: length,
        asked: length * (value.question.type?.kind === "share" ? 2 * value.question.type.dimensions.length : 1),
      };
    default:
      return { calculated: length, asked: length };
  }
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Of how many numbers a list is. */
function lengthOf(shape: Shape): number {
  switch (shape.kind) {
    case "number":
      return 1;
    case "values":
      return shape.count;
    case "items":
      return Math.max(1, shape.items.length);
    case "dimensions":
      return Math.max(1, shape.dimensions.length);
    case "options":
      return Math.max(1, shape.options.length);
  }
}
