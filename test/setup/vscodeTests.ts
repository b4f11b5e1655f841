/** Runs the suite of `test/vscode/suite` inside VS Code, in each of its extension hosts. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { buildExtension } from "../../scripts/build/extension.ts";
import { root } from "../../scripts/generate.ts";

/** The extension hosts: Node's, and the web worker of editors in a browser. */
const hosts = ["node", "web"] as const;

export interface Counts {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** Runs the suite in every host. A host that leaves no report counts as a failure. */
export async function runVsCodeTests(): Promise<Counts> {
  const counts = { passes: 0, failures: 0, pending: 0 };
  const folder = mkdtempSync(join(tmpdir(), "ukur-vscode-tests-"));
  try {
    const extension = join(folder, "extension");
    const suite = join(folder, "suite.cjs");
    await buildExtension(extension);
    await buildSuite(suite);
    for (const host of hosts) {
      console.log(`\n  In VS Code, extension host: ${host}`);
      const report = await runIn(host, extension, suite);
      for (const key of ["passes", "failures", "pending"] as const) counts[key] += report[key];
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return counts;
}

/** Bundles the suite into one file. */
export async function buildSuite(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(root, "test/vscode/suite/index.ts")],
    outfile,
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    // Mocha's build for browsers exports itself to what it takes for a CommonJS module: here, that of the suite.
    define: { module: "undefined" },
    logLevel: "warning",
  });
}

/** Copies what the suite works on. */
export function copyDesk(folder: string): void {
  for (const file of ["desk.ukur", "desk.id.ukur"]) cpSync(join(root, "samples/desk", file), join(folder, file));
}

async function runIn(host: (typeof hosts)[number], extension: string, suite: string): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "ukur-workspace-"));
  try {
    copyDesk(folder);
    const kind = host === "web" ? ["--extensionDevelopmentKind=web"] : [];
    await runTests({ ...editor(folder, kind), extensionDevelopmentPath: extension, extensionTestsPath: suite }).catch(() => undefined);
    return JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Counts;
  } catch (error) {
    console.error(`The suite left no report: ${(error as Error).message}`);
    return { passes: 0, failures: 1, pending: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Which VS Code: the desktop one that UKUR_VSCODE names (`download` fetches one), otherwise VS Code's server in a Chromium, by a launcher that takes
 * the same arguments.
 */
function editor(folder: string, args: readonly string[]): Partial<Parameters<typeof runTests>[0]> {
  const desktop = process.env["UKUR_VSCODE"];
  if (desktop) return { ...(desktop === "download" ? {} : { vscodeExecutablePath: desktop }), launchArgs: [folder, ...args] };
  return { vscodeExecutablePath: process.execPath, launchArgs: [join(root, "test/vscode/support/launcher.ts"), folder, ...args] };
}

if (import.meta.main) {
  const stats = await runVsCodeTests();
  const output = process.argv[2];
  if (output) writeFileSync(output, JSON.stringify({ stats }));
  else console.log(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped`);
  process.exit(stats.failures === 0 ? 0 : 1);
}
