import { perDimension } from "../../semantics/shapes.ts";
import type { Typed } from "../../semantics/symbols.ts";
import type { Rule } from "../rule.ts";

/** That a score's rule for missing answers can be met, and has something to rule. */
export const missingRules: Rule = {
  instrument(instrument, report) {
    for (const { decl, value } of instrument.scores) {
      const { missing } = decl;
      if (!missing || !value) continue;
      const sizes = sizesOf(value);
      if (sizes.length === 0) report.add("missing-without-function", missing, {});
      const smallest = sizes.reduce((a, b) => Math.min(a, b), Infinity);
      const count = missing.rule === "atLeast" ? missing.count?.value : undefined;
      if (count === undefined || smallest === Infinity) continue;
      if (count > smallest || count < 1 || !Number.isInteger(count)) report.add("missing-rule", missing, { count, available: smallest });
    }
  },
};

/** How many values each mean, sum … of an expression is over. */
function sizesOf(value: Typed): number[] {
  switch (value.kind) {
    case "binary":
    case "comparison":
      return [...sizesOf(value.left), ...sizesOf(value.right)];
    case "call": {
      const { shape } = value.argument;
      const inner = sizesOf(value.argument);
      if (shape.kind === "dimensions") return [...inner, shape.dimensions.length];
      if (shape.kind === "options") return [...inner, shape.options.length];
      if (shape.kind === "number") return [...inner, 1];
      if (shape.kind === "values") return [...inner, shape.count];
      return value.perDimension
        ? [...inner, ...[...perDimension(shape.items).values()].map((items) => items.length)]
        : [...inner, shape.items.length];
    }
    case "list":
      return value.of.flatMap(sizesOf);
    case "points":
      return sizesOf(value.argument);
    default:
      return [];
  }
}
