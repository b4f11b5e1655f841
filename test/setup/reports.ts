/** What a run of tests says at its end, where nobody has to look for it between thousands of lines. */

import { relative } from "node:path";
import type { Counts } from "./vscodeTests.ts";

interface Tested {
  readonly fullTitle: string;
  readonly file?: string;
  readonly duration?: number;
}

interface Failed extends Tested {
  readonly err: { readonly message?: string; readonly stack?: string };
}

/** A report of Mocha's, of which VS Code's suite leaves the counts alone. */
export interface Report {
  readonly stats: Counts;
  readonly tests?: readonly Tested[];
  readonly passes?: readonly Tested[];
  readonly pending?: readonly Tested[];
  readonly failures?: readonly Failed[];
  /** What failed in files that were run a second time. */
  readonly atFirst?: readonly Failed[];
}

/** The files in which something failed. */
export function failedFiles({ failures = [] }: Report): string[] {
  return [...new Set(failures.flatMap(({ file }) => file ?? []))];
}

/** A report with what a second run of some of its files says of them, in place of what it says itself. */
export function withSecondRun(first: Report, second: Report): Report {
  const files = failedFiles(first);
  const others = <Test extends Tested>(tests: readonly Test[] = []): Test[] => tests.filter(({ file }) => !files.includes(file ?? ""));
  const [passes, pending, failures] = [others(first.passes), others(first.pending), others(first.failures)];
  return {
    stats: {
      passes: passes.length + second.stats.passes,
      failures: failures.length + second.stats.failures,
      pending: pending.length + second.stats.pending,
    },
    // What took long counts twice.
    tests: [...(first.tests ?? []), ...(second.tests ?? [])],
    failures: [...failures, ...(second.failures ?? [])],
    atFirst: (first.failures ?? []).filter(({ file }) => files.includes(file ?? "")),
  };
}

/** How many lines of an error are shown: what differs stands at its beginning. */
const mostLines = 40;
/** How many files, and from how many seconds on. */
const [mostFiles, leastSeconds] = [10, 20] as const;

/** The tests that failed with their errors, and the files whose tests took longest, in lines. */
export function toldAtTheEnd(reports: readonly Report[], root: string): string[] {
  const nameOf = ({ file }: Tested): string => (file === undefined ? "" : relative(root, file));
  const failed = reports.flatMap(({ failures = [] }) => failures);
  const atFirst = reports.flatMap((report) => report.atFirst ?? []);
  const seconds = new Map<string, number>();
  for (const test of reports.flatMap(({ tests = [] }) => tests)) {
    const name = nameOf(test);
    seconds.set(name, (seconds.get(name) ?? 0) + (test.duration ?? 0) / 1000);
  }
  const slow = [...seconds].filter(([, each]) => each >= leastSeconds).toSorted(([, a], [, b]) => b - a);
  return [
    ...(slow.length > 0 ? ["The files that took longest, in seconds:"] : []),
    ...slow.slice(0, mostFiles).map(([name, each]) => `  ${String(Math.round(each)).padStart(4)}  ${name}`),
    ...atFirst.map(
      (test) => `Failed at first, and was run again: ${nameOf(test)}: ${test.fullTitle}: ${test.err.message?.split("\n")[0] ?? ""}`,
    ),
    ...failed.flatMap((test) => [
      `Failed: ${nameOf(test)}: ${test.fullTitle}`,
      ...(test.err.stack ?? test.err.message ?? "")
        .split("\n")
        .slice(0, mostLines)
        .map((line) => `  ${line}`),
    ]),
  ];
}
