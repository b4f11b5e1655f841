import type * as ast from "../language/ast.ts";
import { bindTest } from "../semantics/bindTest.ts";
import type { Rule } from "./rule.ts";

/** That the tests of an instrument give answers that a respondent could give, and expect something. */
export const tests: Rule = {
  instrument(instrument, report) {
    for (const test of instrument.tests) {
      bindTest(test, instrument, report);
      if (test.expect.length === 0) report.add("test-without-expectation", test.title ?? keywordOf(test), {});
    }
  },
};

function keywordOf(test: ast.Test): ast.Span {
  return { start: test.start, end: test.start + "test".length };
}
