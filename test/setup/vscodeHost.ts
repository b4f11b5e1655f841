/**
 * Installs a VS Code that needs no desktop, and no download but npm's: the package code-server holds the workbench and the extension hosts of
 * VS Code, shown in a browser. It is kept in the user's cache and shared by all checkouts.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** The last three numbers are those of VS Code itself: 1.139.1. */
const editor = "code-server@4.139.1";
/** The Node that this VS Code is made for, with the headers to compile its native modules. */
const node = `node-${process.platform}-${process.arch}@24.21.0`;
/** The only native module that the extension host cannot do without; the others are for terminals and the like. */
const nativeModule = "@vscode/spdlog";

export interface VsCodeHost {
  /** The Node to run it with. */
  readonly node: string;
  /** The folder of VS Code's server, with `out/server-main.js` in it. */
  readonly folder: string;
}

/** Finds VS Code's server, or installs it. Throws with what to do where that fails. */
export function findOrInstallVsCodeHost(): VsCodeHost {
  const cache = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const home = join(cache, "ukur", `${editor}-${node}`.replaceAll("@", "-"));
  if (!existsSync(home)) install(home);
  return { node: join(home, "node/bin/node"), folder: join(home, "code-server/lib/vscode") };
}

/** Installs beside the place and moves there what is whole: an installation that was cut off is never used. */
function install(home: string): void {
  console.log(`Installing VS Code for the tests into ${home}; this takes a minute or two, once …`);
  mkdirSync(dirname(home), { recursive: true });
  const folder = mkdtempSync(`${home}-`);
  try {
    unpack(node, join(folder, "node"));
    unpack(editor, join(folder, "code-server"));
    const nodeFolder = join(folder, "node");
    const vscode = join(folder, "code-server/lib/vscode");
    const npm = (...args: string[]) => run(vscode, nodeFolder, "npm", ...args, "--no-audit", "--no-fund", "--loglevel=error");
    npm("install", "--omit=dev", "--ignore-scripts");
    npm("rebuild", nativeModule, "--ignore-scripts=false", `--nodedir=${nodeFolder}`);
    try {
      renameSync(folder, home);
    } catch (error) {
      // Another run of the tests may have been faster.
      if (!existsSync(home)) throw error;
    }
  } catch (error) {
    throw new Error(
      `VS Code could not be installed for the tests: ${(error as Error).message}\nIt needs the npm registry, Python 3, make and a C++ compiler ` +
        "(Debian and Ubuntu: sudo apt-get install python3 make g++). With a desktop VS Code on this machine, set UKUR_VSCODE to its path instead.",
      { cause: error },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fetches a package of the npm registry, alone and without running anything of it. */
function unpack(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = run(folder, undefined, "npm", "pack", "--silent", name).trim().split("\n").at(-1)!;
  run(folder, undefined, "tar", "-xzf", file, "--strip-components=1");
  rmSync(join(folder, file));
}

function run(cwd: string, nodeFolder: string | undefined, command: string, ...args: string[]): string {
  const path = process.env["PATH"] ?? "";
  const env = { ...process.env, PATH: nodeFolder ? `${join(nodeFolder, "bin")}:${path}` : path };
  const result = spawnSync(command, args, { cwd, env, encoding: "utf8", maxBuffer: 100_000_000 });
  if (result.status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${result.error ?? `${result.stdout}${result.stderr}`}`);
  return result.stdout;
}

if (import.meta.main) console.log(findOrInstallVsCodeHost().folder);
