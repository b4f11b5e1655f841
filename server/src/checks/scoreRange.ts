/** Between what limits a score lies, whatever is answered. */

import { scaleOf } from "../semantics/answers.ts";
import { descriptionOf } from "../semantics/questionKinds.ts";
import { describedFunction } from "../semantics/functions.ts";
import { around, calculated, compared, unlimited, type Range } from "../semantics/range.ts";
import { perDimension } from "../semantics/shapes.ts";
import type { QuestionSymbol, ScaleSymbol, ScoreSymbol, Typed } from "../semantics/symbols.ts";

const known = new WeakMap<ScoreSymbol, Range>();

/** The limits of every result of a score: wider, perhaps, than what can be answered, and never narrower. */
export function scoreRange(score: ScoreSymbol): Range {
  let range = known.get(score);
  if (!range) known.set(score, (range = score.value ? rangeOf(score.value) : unlimited));
  return range;
}

/** The limits of a value. Those of a list hold for each of its parts. */
export function rangeOf(value: Typed): Range {
  switch (value.kind) {
    case "number":
      return { lo: value.value, hi: value.value };
    case "battery": {
      const { battery, shape } = value;
      const items = shape.kind === "items" ? shape.items : battery.items;
      const scales = new Set<ScaleSymbol | undefined>();
      for (const item of items) scales.add(scaleOf(item, battery));
      return around([...scales].map(ofScale));
    }
    case "answer":
      return ofScale(scaleOf(value.item, value.battery));
    case "question":
    case "share":
    case "sharePart":
      return ofQuestion(value.question);
    case "score":
    case "scorePart":
      return scoreRange(value.score);
    case "list":
      return around(value.of.map(rangeOf));
    case "points":
      return around(Array.from(value.points.values(), (each) => ({ lo: each, hi: each })));
    case "table":
      return { lo: 1, hi: value.categories.length };
    case "binary":
      return calculated(value.op, rangeOf(value.left), rangeOf(value.right));
    case "comparison":
      return compared(value.op, rangeOf(value.left), rangeOf(value.right));
    case "ticks":
      return { lo: 0, hi: 1 };
    case "call":
      return ofCall(value);
  }
}

/** A reversed item stays within its scale. A scale with its limits exchanged has a finding of its own, and says nothing here. */
function ofScale(scale: ScaleSymbol | undefined): Range {
  return scale && scale.lo <= scale.hi ? scale : unlimited;
}

function ofQuestion(question: QuestionSymbol): Range {
  const { lo, hi } = descriptionOf(question)?.limits ?? {};
  return lo !== undefined && hi !== undefined && lo <= hi ? { lo, hi } : unlimited;
}

/** Whatever the rule for missing answers: a sum with blanks is the mean of its parts, times how many there could be. */
function ofCall({ function: name, argument, perDimension: grouped }: Extract<Typed, { kind: "call" }>): Range {
  return describedFunction(name).range(rangeOf(argument), sizesOf(argument, grouped));
}

/** Of how many parts a function makes one value; per dimension, the least and the most. */
function sizesOf({ shape }: Typed, grouped: boolean): number[] {
  if (shape.kind === "number") return [1];
  if (shape.kind === "dimensions") return [shape.dimensions.length];
  if (shape.kind === "options") return [shape.options.length];
  if (shape.kind === "values") return [shape.count];
  if (!grouped) return [shape.items.length];
  let [least, most] = [Infinity, 0];
  for (const { length } of perDimension(shape.items).values()) [least, most] = [Math.min(least, length), Math.max(most, length)];
  return [least, most];
}
