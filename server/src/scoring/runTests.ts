/** Runs the tests of an instrument. */

import type { Instrument, Test } from "../instrument/schema.ts";
import { evaluate, type Results } from "./evaluate.ts";

export interface TestResult {
  readonly title: string;
  /** The expectations that were not met; none where the test passes. */
  readonly failures: readonly Failure[];
}

type Expectation = Test["expect"][number];

export interface Failure {
  /** Which of the test's expectations it is, from 0. */
  readonly index: number;
  readonly variable: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** How many decimals were compared; all of them where it is not there. */
  readonly decimals: number | undefined;
}

/**
 * Scores the answers of each test and compares, in the order of the instrument's tests. They are taken as given, so that a test of a score need
 * not repeat the answers that open its page.
 */
export function runTests(instrument: Instrument): TestResult[] {
  return instrument.tests.map(({ title, answers, expect }) => {
    const results = evaluate(instrument, answers);
    return { title, failures: expect.flatMap((expectation, index) => failureOf(expectation, index, results) ?? []) };
  });
}

function failureOf({ variable, value: expected, decimals }: Expectation, index: number, results: Results): Failure | undefined {
  const actual = results[variable] ?? null;
  return meets(actual, expected, decimals) ? undefined : { index, variable, expected, actual, decimals };
}

/** A number with decimals is compared at that many decimals; a whole number, a band and a blank exactly. */
function meets(actual: number | string | null, expected: number | string | null, decimals: number | undefined): boolean {
  if (typeof actual !== "number" || typeof expected !== "number") return actual === expected;
  const tolerance = decimals === undefined ? 1e-9 : 0.5 * 10 ** -decimals + 1e-9;
  return Math.abs(actual - expected) <= tolerance;
}
