/** How many parts scores have that are written out item by item, as platforms have them. */

import type { Report } from "../semantics/report.ts";
import type { InstrumentSymbol, Shape, Typed } from "../semantics/symbols.ts";

/** The parts of all scores together. */
const mostParts = 1_000_000;

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
    case "binary": {
      const [left, right] = [value.left, value.right].map((side) => {
        const { calculated, asked } = sizeOf(side);
        const times = length / lengthOf(side.shape);
        return { calculated: calculated * times, asked: asked * times };
      }) as [Size, Size];
      // That it is not 0 is asked of a divisor.
      const divisor = value.op === "/" && value.right.kind !== "number" ? right.calculated : 0;
      return { calculated: length + left.calculated + right.calculated, asked: left.asked + right.asked + divisor };
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

/** Of how many numbers a list is. */
function lengthOf(shape: Shape): number {
  return shape.kind === "number" ? 1 : Math.max(1, shape.kind === "items" ? shape.items.length : shape.dimensions.length);
}
