/** How many parts scores have that are written out item by item, as platforms have them. */

import type { Report } from "../semantics/report.ts";
import type { InstrumentSymbol, Typed } from "../semantics/symbols.ts";

/** The parts of all scores together. */
const mostParts = 100_000;

/** Reports the first score that is one too many: a mean within a mean is repeated for every item. */
export function checkScoreSizes({ scores }: InstrumentSymbol, report: Report): void {
  let parts = 0;
  for (const { name, value } of scores) {
    if (!value) continue;
    parts += partsOf(value);
    if (parts <= mostParts) continue;
    report.add("score-too-large", value.span, { score: name });
    return;
  }
}

/** The parts of a value, each with all that is repeated in it. Beyond what numbers can count it is infinite. */
function partsOf(value: Typed): number {
  switch (value.kind) {
    case "binary": {
      const { left, right } = value;
      const count = Math.max(lengthOf(left), lengthOf(right));
      const repeated = (side: Typed): number => partsOf(side) * (count / lengthOf(side));
      return count + repeated(left) + repeated(right);
    }
    case "call":
      return lengthOf(value) + partsOf(value.argument);
    case "share":
    case "sharePart":
      // Points count where all points are there, so each part looks at all of them.
      return lengthOf(value) * (value.question.type?.kind === "share" ? value.question.type.dimensions.length : 1);
    default:
      return lengthOf(value);
  }
}

/** Of how many numbers a value is a list. */
function lengthOf({ shape }: Typed): number {
  if (shape.kind === "number") return 1;
  return Math.max(1, shape.kind === "items" ? shape.items.length : shape.dimensions.length);
}
