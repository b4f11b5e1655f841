/**
 * `npm start`, `npm test` and the others begin here, on any Node from 20 on: installs what the lockfile says where
 * it is not installed yet, finds Node 24.3 or newer (the one that runs, or the pinned one of `package.json`),
 * and runs the TypeScript of the same name in this folder with it, or the file of a path.
 *
 *     node scripts/run.mjs test [arguments]
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const [major, minor] = process.versions.node.split(".").map(Number);

/** Whether every package of the lockfile is installed in its version. npm keeps its own record of what it installed. */
function isInstalled() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const present = readJson(record).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || present[path]?.version === version);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Runs npm quietly; its output is shown where it fails. */
function npm(args, trouble) {
  const npmScript = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? "") ? process.env.npm_execpath : undefined;
  const [command, first] = npmScript ? [process.execPath, [npmScript]] : ["npm", []];
  const options = { cwd: root, encoding: "utf8", shell: !npmScript && process.platform === "win32" };
  const result = spawnSync(command, [...first, ...args, "--no-audit", "--no-fund", "--loglevel=error"], options);
  if (result.status !== 0) fail(`${result.stdout ?? ""}${result.stderr ?? result.error}\n${trouble}`);
}

/**
 * The path of a Node that runs TypeScript. The pinned one comes by an install script of the package `node`:
 * all other packages are installed without their scripts, and no one downloads it who has Node 24 already.
 */
function modernNode() {
  if (major > 24 || (major === 24 && minor >= 3)) return process.execPath;
  const pinned = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(pinned)) {
    console.log("Installing Node 24 beside the packages …");
    npm(
      ["rebuild", "node", "--ignore-scripts=false"],
      "Node 24 could not be installed here by npm. Install the newest Node 24 (https://nodejs.org) and run this again.",
    );
  }
  return pinned;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [name, ...args] = process.argv.slice(2);
const script = name?.endsWith(".ts") ? join(root, name) : join(root, "scripts", `${name}.ts`);
if (!name || !existsSync(script))
  fail("Usage: node scripts/run.mjs NAME [arguments], where scripts/NAME.ts is there; or the path of a .ts file");
if (major < 20) fail(`Ukur needs Node 20 or newer; this is ${process.version}.`);
if (!isInstalled()) {
  console.log("Installing the packages of package-lock.json …");
  npm(["ci", "--ignore-scripts"], "The packages could not be installed. Check the network and run this again.");
}
// The tests run the built command with the Node that the user has.
const env = { ...process.env, UKUR_NODE: process.execPath };
const node = modernNode();
// Modules that are made from other files are not committed.
const made = spawnSync(node, [join(root, "scripts/generate.ts"), "--modules"], { stdio: "inherit", env });
if (made.status !== 0) fail("The modules that are made from other files could not be made; see above.");
const { status, error } = spawnSync(node, [script, ...args], { stdio: "inherit", env });
if (error) fail(`${script} could not be run: ${error.message}`);
process.exit(status ?? 1);
