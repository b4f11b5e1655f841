import type * as ast from "../../language/ast.ts";
import type { Rule } from "../rule.ts";

/** That the tests of an instrument expect something. Their answers are bound with the instrument (`semantics/bindTest.ts`). */
export const tests: Rule = {
  instrument(instrument, report) {
    for (const { decl: test } of instrument.tests) {
      if (test.expect.length === 0) report.add("test-without-expectation", test.title ?? keywordOf(test), {});
    }
  },
};

function keywordOf(test: ast.Test): ast.Span {
  return { start: test.start, end: test.start + "test".length };
}
