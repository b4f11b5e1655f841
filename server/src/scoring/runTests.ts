/** Runs the test blocks of an instrument. */

import type { Span } from "../diagnostics/diagnostic.ts";
import type { Instrument } from "../instrument/schema.ts";
import type { Expectation, InstrumentSymbol } from "../semantics/symbols.ts";
import { evaluate, type Results } from "./evaluate.ts";

export interface TestResult {
  readonly title: string;
  readonly span: Span;
  /** The expectations that were not met; none where the test passes. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly span: Span;
  /** The score as the author wrote it, such as `gap.tangibles`. */
  readonly score: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** Where the expected value stands, and how many decimals of it are compared. */
  readonly valueSpan: Span;
  readonly decimals: number | undefined;
}

/**
 * Scores the answers of each test block and compares. They are taken as given, so that a test of a score need not repeat
 * the answers that open its page.
 *
 * @param symbol of a program without errors
 * @param instrument what it was lowered to
 */
export function runTests(symbol: InstrumentSymbol, instrument: Instrument): TestResult[] {
  return symbol.tests.map(({ decl, given, expect }) => {
    const results = evaluate(instrument, Object.fromEntries(given));
    return { title: decl.title?.value ?? "", span: decl, failures: expect.flatMap((expectation) => failureOf(expectation, results) ?? []) };
  });
}

function failureOf(expectation: Expectation, results: Results): Failure | undefined {
  const { value: expected, variable, decimals, span, valueSpan, written: score } = expectation;
  const actual = results[variable] ?? null;
  if (meets(actual, expected, decimals)) return undefined;
  return { span, score, expected, actual, valueSpan, decimals };
}

/** A number with decimals is compared at that many decimals; a whole number, a band and a blank exactly. */
function meets(actual: number | string | null, expected: number | string | null, decimals: number | undefined): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  const tolerance = decimals === undefined ? 1e-9 : 0.5 * 10 ** -decimals + 1e-9;
  return Math.abs(actual - expected) <= tolerance;
}
