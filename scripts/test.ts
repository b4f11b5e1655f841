/**
 * `npm test [-- FILTER …]`: the type check, the linter and the layout, then every test, browser tests included, then the suite that runs inside VS Code.
 * A filter is a part of a test file's path, or else a part of a test's title; `vscode/suite` is the suite in VS Code. Ends with one line of
 * counts, taken from mocha's own reports.
 */

import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findOrInstallChromium } from "../test/setup/chromium.ts";
import { type Counts, runVsCodeTests } from "../test/setup/vscodeTests.ts";

const root = dirname(import.meta.dirname);
const typeScript = join(root, "node_modules/typescript/bin/tsc");
const linter = join(root, "node_modules/oxlint/bin/oxlint");
const formatter = join(root, "node_modules/prettier/bin/prettier.cjs");
const mocha = join(root, "node_modules/mocha/bin/mocha.js");
/** Children find this Node first, even where another one is on the path. */
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}` };

function run(args: string[], extraEnv: Record<string, string> = {}): boolean {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...env, ...extraEnv } }).status === 0;
}

/** Words that are in the path of a test file choose files; the others choose titles. */
function filter(words: readonly string[]): string[] {
  const files = globSync("test/**/*.test.ts", { cwd: root });
  const chosen = files.filter((file) => words.some((word) => file.includes(word)));
  const titles = words.filter((word) => !files.some((file) => file.includes(word)));
  return [...(chosen.length > 0 ? chosen : files), ...titles.flatMap((title) => ["--fgrep", title])];
}

/** Runs the tests of this Node. Where Mocha leaves no report, that is a failure. */
function runTests(chromium: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), "ukur-test-"));
  const output = join(folder, "report.json");
  try {
    const reporter = ["--reporter", "./test/setup/reporter.ts", "--reporter-option", `output=${output}`];
    // No test is skipped in silence, and none is left out because someone forgot an `only`.
    const strict = ["--forbid-only", "--forbid-pending"];
    run([mocha, ...strict, ...reporter, ...filter(process.argv.slice(2))], { UKUR_CHROMIUM: chromium });
    return (JSON.parse(readFileSync(output, "utf8")) as { readonly stats: Counts }).stats;
  } catch (error) {
    console.error(`Mocha left no report: ${(error as Error).message}`);
    return { passes: 0, failures: 1, pending: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chromiumOrExit(): string {
  try {
    return findOrInstallChromium();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const none: Counts = { passes: 0, failures: 0, pending: 0 };
const words = process.argv.slice(2);
const inVsCode = words.filter((word) => "test/vscode/suite/".includes(word));
const chromium = chromiumOrExit();
// The page of the preview is for browsers, whose types the rest must not know.
const typesAreRight = [".", "preview"].map((project) => run([typeScript, "-p", project])).every(Boolean);
const isLintFree = run([linter, "--deny-warnings"]);
const isLaidOut = run([formatter, "--check", "--log-level", "warn", "."]);
const ofMocha = words.length > 0 && words.length === inVsCode.length ? none : runTests(chromium);
const ofVsCode = words.length > 0 && inVsCode.length === 0 ? none : await runVsCodeTests();
const stats = {
  passes: ofMocha.passes + ofVsCode.passes,
  failures: ofMocha.failures + ofVsCode.failures,
  pending: ofMocha.pending + ofVsCode.pending,
};
if (!typesAreRight) console.log("The type check failed; it counts as one failure.");
if (!isLintFree) console.log("The linter found something; it counts as one failure.");
if (!isLaidOut) console.log("Some file is not laid out as Prettier does (npx prettier --write .); it counts as one failure.");
if (stats.passes === 0 && stats.failures === 0) console.log("No test has been run: does the filter match any?");
const failed = stats.failures + (typesAreRight ? 0 : 1) + (isLintFree ? 0 : 1) + (isLaidOut ? 0 : 1);
console.log(`${stats.passes} passed, ${failed} failed, ${stats.pending} skipped`);
process.exit(failed === 0 && stats.passes > 0 ? 0 : 1);
