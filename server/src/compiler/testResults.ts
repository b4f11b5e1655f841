/** The results of an instrument's tests with their places in its text, for whoever shows them there. */

import type { Span } from "../diagnostics/diagnostic.ts";
import { runTests, type Failure } from "../scoring/runTests.ts";
import type { Declared } from "./instruments.ts";

export interface PlacedResult {
  readonly title: string;
  /** The expectations that were not met; none where the test passes. */
  readonly failures: readonly PlacedFailure[];
}

export interface PlacedFailure extends Failure {
  readonly span: Span;
  /** Where the expected value stands. */
  readonly valueSpan: Span;
  /** The score as the author wrote it, such as `gap.tangibles`. */
  readonly score: string;
}

/** Runs the tests, in the order of the text. The instrument has those of its declaration, one for one. */
export function testResults({ symbol, instrument }: Pick<Declared, "symbol" | "instrument">): PlacedResult[] {
  return runTests(instrument).map(({ title, failures }, index) => ({
    title,
    failures: failures.map((failure) => {
      const { span, valueSpan, written } = symbol.tests[index]!.expect[failure.index]!;
      return { ...failure, span, valueSpan, score: written };
    }),
  }));
}
