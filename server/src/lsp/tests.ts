/** Runs the `test` blocks of a document. */

import type * as z from "zod";
import { instrumentsIn } from "../compiler/instruments.ts";
import type { runTestsRequest } from "../protocol/requests.ts";
import { runTests, type Failure } from "../scoring/runTests.ts";
import { rangeOf } from "../services/positions.ts";
import { testIds } from "../services/index.ts";
import type { Language } from "./language.ts";
import { errorsOf, type Place } from "./session.ts";

/** The command of a code lens, for clients that have none of their own. Its arguments are the URI of a document and the id of a test. */
export const runTestCommand = "ukur.runTest";

export type TestRun = z.infer<typeof runTestsRequest.result>;

/** Scores the answers of each test and compares. With an error in the document or in what it imports, none is run. */
export function runTestsOf(place: Place, ids: readonly string[] | undefined, { say }: Language): TestRun {
  const { program, file } = place;
  const errors = errorsOf(place);
  if (errors > 0) return { problem: say(`The tests were not run: ${errors === 1 ? "there is an error" : `there are ${errors} errors`} in this file or in what it imports.`), results: [] };
  const { parsed } = program.files.get(file)!;
  const results = instrumentsIn(file, [program]).flatMap(({ symbol, instrument }) => {
    const all = testIds(symbol);
    return runTests(symbol, instrument).map(({ failures }, index) => ({
      id: all[index]!,
      passed: failures.length === 0,
      messages: failures.map((failure) => ({
        text: say(messageOf(failure)), range: rangeOf(parsed, failure.span), expected: value(failure.expected), actual: value(failure.actual),
      })),
    }));
  });
  return { results: ids ? results.filter(({ id }) => ids.includes(id)) : results };
}

function messageOf({ score, expected, actual }: Failure): string {
  return `${score} is ${value(actual)}, not ${value(expected)}.`;
}

function value(result: number | string | null): string {
  return result === null ? "missing" : String(result);
}

/** One sentence about a run, for a client without a list of tests. */
export function summaryOf({ problem, results }: TestRun, { say }: Language): string {
  if (problem !== undefined) return problem;
  const failed = results.filter(({ passed }) => !passed);
  if (results.length === 0) return say("There is no such test.");
  if (failed.length === 0) return say(results.length === 1 ? "The test passed." : `${results.length} tests passed.`);
  return `${say(`${failed.length} of ${results.length} failed.`)} ${failed.flatMap(({ messages }) => messages.map(({ text }) => text)).join(" ")}`;
}
