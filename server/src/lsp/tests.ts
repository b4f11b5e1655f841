/** Runs the `test` blocks of a document. */

import type { CodeAction, CodeActionContext, Range } from "vscode-languageserver-types";
import type * as z from "zod";
import { instrumentsIn } from "../compiler/instruments.ts";
import { testResults, type PlacedFailure } from "../compiler/testResults.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import { byAuthor, message, type Message, type Part } from "../messages/message.ts";
import { takeResult, type runTestsRequest } from "../protocol/requests.ts";
import { offsetAt, rangeOf } from "../services/positions.ts";
import { testIds } from "../services/index.ts";
import type { Language } from "./language.ts";
import { errorsOf, type Place } from "./session.ts";

/** The command of a code lens, for clients that have none of their own. Its arguments are the URI of a document and the id of a test. */
export const runTestCommand = "ukur.runTest";

export type TestRun = z.infer<typeof runTestsRequest.result>;

/** Scores the answers of each test and compares. With an error in the document or in what it imports, none is run. */
export function runTestsOf(place: Place, ids: readonly string[] | undefined, { say }: Language): TestRun {
  const { program, file } = place;
  const errors = errorsOf(place).length;
  if (errors > 0)
    return {
      problem: say(message("tests.notRun", { errors })),
      results: [],
    };
  const { parsed } = program.files.get(file)!;
  const results = instrumentsIn(file, [program]).flatMap((declared) => {
    const all = testIds(declared.symbol);
    return testResults(declared).map(({ failures }, index) => ({
      id: all[index]!,
      passed: failures.length === 0,
      messages: failures.map((failure) => ({ text: say(messageOf(failure)), range: rangeOf(parsed, failure.span) })),
    }));
  });
  return { results: ids ? results.filter(({ id }) => ids.includes(id)) : results };
}

/** The editor shows it at the end of the line. */
function messageOf({ score, expected, actual, decimals }: PlacedFailure): Message {
  return message("tests.unmet", { score, expected: shown(expected, decimals), actual: shown(actual, decimals) });
}

/** A number with as many decimals as matter, or the label of a band. */
function shown(result: number | string | null, decimals = 0): Part {
  if (typeof result === "number") return Number(result.toFixed(Math.max(4, decimals + 1)));
  return result === null ? "missing" : byAuthor(result);
}

/**
 * Actions that take what a test gives for what it should give, for the expectations at a range, or else on its lines, that are not met.
 * They are worked out only where there are any, as the scores have to be.
 */
export function expectationActions(
  place: Place,
  range: Range,
  context: CodeActionContext,
  uriOf: (file: string) => string,
  { say }: Language,
): CodeAction[] {
  const { program, file } = place;
  const { parsed, symbols } = program.files.get(file)!;
  const [start, end] = [offsetAt(parsed, range.start), offsetAt(parsed, range.end)];
  const isHere = (span: Span) => span.start <= end && start <= span.end;
  const isOnLine = (span: Span) => {
    const lines = rangeOf(parsed, span);
    return lines.start.line <= range.end.line && range.start.line <= lines.end.line;
  };
  const isWanted =
    context.only === undefined || context.only.some((only) => only === "" || takeResult === only || takeResult.startsWith(`${only}.`));
  const expectations = symbols.flatMap((symbol) => (symbol.kind === "instrument" ? symbol.tests.flatMap(({ decl }) => decl.expect) : []));
  if (!isWanted || !expectations.some(isOnLine) || errorsOf(place).length > 0) return [];
  const failures = instrumentsIn(file, [program]).flatMap((declared) => testResults(declared).flatMap(({ failures }) => failures));
  const here = failures.filter(({ span }) => isHere(span));
  return (here.length > 0 ? here : failures.filter(({ span }) => isOnLine(span))).flatMap((failure) => {
    const newText = asExpected(failure);
    if (newText === undefined) return [];
    const edit = { changes: { [uriOf(file)]: [{ range: rangeOf(parsed, failure.valueSpan), newText }] } };
    return [{ title: say(message("actions.expect", { result: newText })), kind: takeResult, edit }];
  });
}

/** A result as an expectation that it meets. A number that is not whole keeps a decimal, as whole ones are compared exactly. */
function asExpected({ expected, actual, decimals = 2 }: PlacedFailure): string | undefined {
  // A score that is in no band need not be missing.
  if (actual === null) return typeof expected === "string" ? undefined : "missing";
  if (typeof actual === "string") return JSON.stringify(actual);
  if (Math.abs(actual - Math.round(actual)) < 1e-9) return String(Math.round(actual));
  return actual.toFixed(Math.max(decimals, 2)).replace(/(\.\d(?:\d*[1-9])?)0+$/, "$1");
}

/** One sentence about a run, for a client without a list of tests. */
export function summaryOf({ problem, results }: TestRun, { say }: Language): string {
  if (problem !== undefined) return problem;
  const failed = results.filter(({ passed }) => !passed);
  if (results.length === 0) return say(message("tests.none"));
  if (failed.length === 0) return say(message("tests.passed", { count: results.length }));
  return `${say(message("tests.failed", { failed: failed.length, count: results.length }))} ${failed.flatMap(({ messages }) => messages.map(({ text }) => text)).join("; ")}`;
}
