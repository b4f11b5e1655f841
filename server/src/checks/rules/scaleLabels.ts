import { codesOf } from "../../semantics/bindLists.ts";
import type { Rule } from "../rule.ts";
import { reportSameLabels } from "../sameLabels.ts";

/** The labels of a scale: on every point, or on the two ends. Anything between leaves respondents to guess. */
export const scaleLabels: Rule = {
  scale(scale, report, { translations }) {
    const { lo, hi, points, missing, nameSpan, decl } = scale;
    if (!(lo < hi)) return;
    const labelled = new Set(points.filter((point) => point.label).map((point) => point.code));
    if (labelled.size === 0) {
      report.add("scale-without-points", nameSpan, { lo, hi });
      return;
    }
    const anchorsOnly = labelled.size === 2 && labelled.has(lo) && labelled.has(hi);
    const without = codesOf(scale).filter((code) => !labelled.has(code));
    if (without.length > 0 && !anchorsOnly && !decl.labelsSome) {
      report.add("scale-labels", nameSpan, {
        lo,
        hi,
        missing: without.length > 10 ? `${without.slice(0, 10).join(", ")} …` : without.join(", "),
      });
    }
    reportSameLabels([...points, ...missing], translations.of(scale), report);
  },
};
