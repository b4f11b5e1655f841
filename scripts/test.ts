/**
 * `npm test [-- [--long] FILTER …]`: the type check, the linter and the layout, every test, browser tests included, and the suite that runs inside VS Code.
 * A filter is a part of a test file's path, or else a part of a test's title; `vscode/suite` is the suite in VS Code. Ends with what failed, the files
 * that took longest, and one line of counts, all taken from mocha's own reports. With `--long`, the longest tests take all samples and draw more.
 *
 * Rows of tests run side by side, each line of theirs with its mark: those in VS Code, which mostly wait; those in a browser, which wait often, and
 * behind them those that draw at random; and the others. With more than two processors, the ones that draw are a row of their own. Types, the linter
 * and the layout are looked at beside all of them.
 */

import { spawn } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { findOrInstallChromium } from "../test/setup/chromium.ts";
import { buildCommand } from "./build/command.ts";
import { failedFiles, toldAtTheEnd, withSecondRun, type Report } from "../test/setup/reports.ts";
import type { Counts } from "../test/setup/vscodeTests.ts";

const root = dirname(import.meta.dirname);
const typeScript = join(root, "node_modules/typescript/bin/tsc");
const linter = join(root, "node_modules/oxlint/bin/oxlint");
const formatter = join(root, "node_modules/prettier/bin/prettier.cjs");
const mocha = join(root, "node_modules/mocha/bin/mocha.js");
/** Children find this Node first, even where another one is on the path. */
const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}` };

/** Runs a script of Node, and says whether all went well. With a mark, each line that it prints begins with it. */
function run(args: readonly string[], { mark, ...more }: { mark?: string } & Readonly<NodeJS.ProcessEnv> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: mark === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...env, ...more },
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface(stream).on("line", (line) => console.log(`${mark}${line}`));
    child.on("error", () => resolve(false));
    child.on("close", (status) => resolve(status === 0));
  });
}

/** What has been run, for the end. */
const reports: Report[] = [];
const none: Counts = { passes: 0, failures: 0, pending: 0 };

function sum(counts: readonly Counts[]): Counts {
  const total = (key: keyof Counts): number => counts.reduce((all, each) => all + each[key], 0);
  return { passes: total("passes"), failures: total("failures"), pending: total("pending") };
}

/** The report that a run leaves in the file which it is given. Where it leaves none, that is a failure. */
async function reported(what: string, start: (output: string) => Promise<unknown>): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "ukur-test-"));
  const output = join(folder, "report.json");
  try {
    await start(output);
    return JSON.parse(readFileSync(output, "utf8")) as Report;
  } catch (error) {
    console.error(`${what} left no report: ${(error as Error).message}`);
    return { stats: { ...none, failures: 1 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs test files in this Node. */
function runTests(files: readonly string[], titles: readonly string[], surroundings: Parameters<typeof run>[1]): Promise<Report> {
  if (files.length === 0) return Promise.resolve({ stats: none });
  return reported("Mocha", (output) => {
    const reporter = ["--reporter", "./test/setup/reporter.ts", "--reporter-option", `output=${output}`];
    // No test is skipped in silence, and none is left out because someone forgot an `only`.
    // Its report is whole when the last test has ended: what one of them left open does not hold the run up.
    const strict = ["--forbid-only", "--forbid-pending", "--exit"];
    return run([mocha, ...strict, ...reporter, ...files, ...titles.flatMap((title) => ["--fgrep", title])], surroundings);
  });
}

function chromiumOrExit(): string {
  try {
    return findOrInstallChromium();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const options = process.argv.slice(2).filter((word) => word !== "--");
const isLong = options.includes("--long");
const words = options.filter((word) => word !== "--long");
const chromium = chromiumOrExit();
// Words that are in the path of a test file choose files; the others choose titles.
const all = globSync("test/**/*.test.ts", { cwd: root });
const chosen = all.filter((file) => words.some((word) => file.includes(word)));
const inVsCode = words.filter((word) => "test/vscode/suite/".includes(word));
const titles = words.filter((word) => !inVsCode.includes(word) && !all.some((file) => file.includes(word)));
const files = chosen.length > 0 || (words.length > 0 && words.length === inVsCode.length) ? chosen : all;
const kindOf = (file: string): "editors" | "browsers" | "properties" | "others" => {
  if (/^test.vscode\b/.test(file)) return "editors";
  if (/^test.preview\b|(?:Browser|Layout|paper)\.test\.ts$/.test(file)) return "browsers";
  return /^test.(?:property|security|transcribed)\b/.test(file) ? "properties" : "others";
};
const kinds = Object.groupBy(files, kindOf);
const isAlone = Object.keys(kinds).length === 1;

/** What is found without running anything. */
async function look(): Promise<Readonly<Record<"typesAreRight" | "isLintFree" | "isLaidOut", boolean>>> {
  const marked = { mark: "[types and layout] " };
  // The page of the preview is for browsers, whose types the rest must not know.
  const types = [await run([typeScript, "-p", "."], marked), await run([typeScript, "-p", "preview"], marked)];
  const isLintFree = await run([linter, "--deny-warnings"], marked);
  const isLaidOut = await run([formatter, "--check", "--log-level", "warn", "."], marked);
  return { typesAreRight: types.every(Boolean), isLintFree, isLaidOut };
}
const looked = look();

/** The command is built once for all tests that start it. */
const built = mkdtempSync(join(tmpdir(), "ukur-built-"));
process.once("exit", () => rmSync(built, { recursive: true, force: true }));
await buildCommand(built);

const forTests = { UKUR_CHROMIUM: chromium, UKUR_BUILT: built, UKUR_LONG_TESTS: isLong ? "1" : "0" };
/** The tests of a kind. Where others run beside them, each line of theirs begins with what they are. */
const surroundings = (kind: string): Parameters<typeof run>[1] => ({ ...(isAlone ? {} : { mark: `[${kind}] ` }), ...forTests });
async function testsOf(kind: ReturnType<typeof kindOf>): Promise<Counts> {
  const report = await runTests(kinds[kind] ?? [], titles, surroundings(kind));
  reports.push(report);
  return report.stats;
}

/** From so many files of walks on that failed, something else is wrong than a window that was not ready. */
const tooManyFailed = 4;

/**
 * Walks in VS Code are walked once more where they failed, each from its start in a new window: on a busy machine VS Code itself loses a key or a click
 * now and then, where a window or a page of it is only just there. What is wrong with Ukur is wrong twice. The end says what failed at first.
 */
async function walks(): Promise<Counts> {
  const first = await runTests(kinds.editors ?? [], titles, surroundings("editors"));
  const failed = failedFiles(first);
  const again = failed.length > 0 && failed.length < tooManyFailed;
  const report = again ? withSecondRun(first, await runTests(failed, titles, surroundings("editors"))) : first;
  reports.push(report);
  return report.stats;
}

async function inEditors(): Promise<Counts> {
  const walked = await walks();
  if (words.length > 0 && inVsCode.length === 0) return walked;
  const suite = await reported("VS Code", (output) => run(["test/setup/vscodeTests.ts", output], surroundings("editors")));
  reports.push(suite);
  return sum([walked, suite.stats]);
}

const drawn =
  availableParallelism() > 2
    ? [testsOf("browsers"), testsOf("properties")]
    : [testsOf("browsers").then(async (browsers) => sum([browsers, await testsOf("properties")]))];
const stats = sum(await Promise.all([inEditors(), ...drawn, testsOf("others")]));
const { typesAreRight, isLintFree, isLaidOut } = await looked;
for (const line of toldAtTheEnd(reports, root)) console.log(line);
if (!isLong && files === all) console.log("The longest tests took a part of the samples, and drew less: `npm test -- --long` takes all.");
if (!typesAreRight) console.log("The type check failed; it counts as one failure.");
if (!isLintFree) console.log("The linter found something; it counts as one failure.");
if (!isLaidOut) console.log("Some file is not laid out as Prettier does (npx prettier --write .); it counts as one failure.");
if (stats.passes === 0 && stats.failures === 0) console.log("No test has been run: does the filter match any?");
const failed = stats.failures + (typesAreRight ? 0 : 1) + (isLintFree ? 0 : 1) + (isLaidOut ? 0 : 1);
console.log(`${stats.passes} passed, ${failed} failed, ${stats.pending} skipped`);
process.exit(failed === 0 && stats.passes > 0 ? 0 : 1);
