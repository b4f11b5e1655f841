import type { DimensionSymbol, Typed } from "../../semantics/symbols.ts";
import type { Report } from "../../semantics/report.ts";
import type { Rule } from "../rule.ts";

/** How many times as many items one dimension may have as another before a total is more or less that dimension. */
const most = 3;

/** That a total of items is not mostly the dimension that has most of them. */
export const unevenDimensions: Rule = {
  instrument({ scores }, report) {
    for (const { value } of scores) if (value) check(value, report);
  },
};

function check(value: Typed, report: Report): void {
  switch (value.kind) {
    case "binary":
    case "comparison":
      check(value.left, report);
      check(value.right, report);
      break;
    case "call": {
      const { argument, perDimension, function: name } = value;
      if (perDimension || argument.shape.kind !== "items" || (name !== "mean" && name !== "sum")) break;
      const counts = new Map<DimensionSymbol, number>();
      for (const { dimension } of argument.shape.items) {
        const whole = dimension.parent ?? dimension;
        counts.set(whole, (counts.get(whole) ?? 0) + 1);
      }
      const sorted = [...counts].sort(([, one], [, other]) => one - other);
      const [least, greatest] = [sorted[0], sorted.at(-1)];
      if (!least || !greatest || greatest[1] <= most * least[1]) break;
      report.add("uneven-dimensions", value.span, { small: least[0].name, few: least[1], large: greatest[0].name, many: greatest[1] });
      break;
    }
    default:
  }
}
