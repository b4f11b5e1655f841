import { message } from "../../messages/message.ts";
import { columnFaults } from "../../semantics/columns.ts";
import type { Rule } from "../rule.ts";

/** That every column of the data has a name of its own, capitals aside, and one that the programs that read it can hold. */
export const variableNames: Rule = {
  instrument(instrument, report) {
    for (const { column, taken } of columnFaults(instrument)) {
      const { variable, what, span } = column;
      if (taken) {
        report.add(
          "variable-collision",
          span,
          { variable, first: taken.what, second: what },
          { related: [{ file: report.file, span: taken.span, message: message("places.isHere", { what: taken.what }) }] },
        );
      } else {
        report.add("reserved-name", span, {
          kind: message("kinds.column"),
          name: variable,
          reason: message("reasons.javaScript"),
        });
      }
    }
  },
};
