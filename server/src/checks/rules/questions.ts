import type { Rule } from "../rule.ts";

/** The limits of numbers, the totals of shares, and that there is something to weigh. */
export const questions: Rule = {
  instrument(instrument, report) {
    for (const { name, nameSpan, type, decl } of instrument.questions) {
      if (type?.kind === "number" && type.lo !== undefined && type.hi !== undefined && type.lo > type.hi) {
        report.add("number-range", decl.type!, { range: `${type.lo}..${type.hi}` });
      }
      if (type?.kind === "share") {
        if (!Number.isInteger(type.total) || type.total <= 0) report.add("share-total", decl.type!, {});
      }
      if ((type?.kind === "share" || type?.kind === "rankDimensions") && type.dimensions.length < 2) {
        report.add("share-without-dimensions", nameSpan, { question: name });
      }
    }
  },
};
