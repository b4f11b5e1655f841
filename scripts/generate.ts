/**
 * The files that are made from others and committed, so that a clone is whole without a build.
 * `npm run build` writes them; a test says when one is stale.
 */

import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { instrumentJsonSchema } from "../server/src/instrument/jsonSchema.ts";
import { UkurParser } from "../server/src/language/grammar/files.ts";
import { FirstTokenLookahead } from "../server/src/language/grammar/recordedLookahead.ts";
import { checkPages } from "./pages/checks.ts";
import { modelPages } from "./pages/models.ts";
import { platformsPage } from "./pages/platforms.ts";

export const root = dirname(import.meta.dirname);

/** Every generated file's path, from the project's root, with the text it should have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["server/src/library/texts.ts", libraryModule()],
    ["server/src/library/samples.ts", samplesModule()],
    ["server/src/version.ts", versionModule()],
    ["server/src/language/grammar/lookaheadTables.ts", lookaheadModule()],
    ["server/schemas/instrument.schema.json", `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`],
    ...checkPages(),
    ...modelPages(),
    ["docs/platforms.md", platformsPage()],
  ]);
}

/** Writes those that have another text now, and says which. */
export function writeGeneratedFiles(): string[] {
  const stale = [...generatedFiles()].filter(([path, text]) => readText(path) !== text);
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale.map(([path]) => path);
}

/** The text of a generated file as it is now; empty where there is none. */
export function readText(path: string): string {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return "";
  }
}

/** The package's version as a constant, so that no bundle holds the whole manifest. */
function versionModule(): string {
  const { version } = JSON.parse(readText("package.json")) as { version: string };
  return `/** Ukur's version. Made by scripts/generate.ts from package.json. */\nexport const version = ${JSON.stringify(version)};\n`;
}

/** What may come next at each place of the grammar, so that no start has to work it out. */
function lookaheadModule(): string {
  const tables = new UkurParser(new FirstTokenLookahead({ maxLookahead: 1 })).tables();
  const rules = Object.entries(tables).map(([rule, places]) => `  ${rule}: ${JSON.stringify(places)},\n`);
  return [
    "// Made by scripts/generate.ts from the grammar. Edit that, then run `npm run build`.",
    "",
    'import type { LookaheadTables } from "./lookahead.ts";',
    "",
    `export const lookaheadTables: LookaheadTables = {\n${rules.join("")}};`,
    "",
  ].join("\n");
}

/** The library as a module of strings: the same code runs where there is no file system. */
function libraryModule(): string {
  return [
    "// Made by scripts/generate.ts from server/src/library/*.ukur. Edit those, then run `npm run build`.",
    "",
    "/** The files that `import NAME` reads, by name: `servqual` is `servqual.ukur`. */",
    `export const libraryTexts: Readonly<Record<string, string>> = ${record("server/src/library")};`,
    "",
  ].join("\n");
}

/** The samples, apart from the library: every command reads that, and only `new` these. */
function samplesModule(): string {
  return [
    "// Made by scripts/generate.ts from samples/. Edit those, then run `npm run build`.",
    "",
    "/** The files of the samples, by their path below `samples/`. */",
    `export const sampleTexts: Readonly<Record<string, string>> = ${record("samples")};`,
    "",
  ].join("\n");
}

function record(folder: string): string {
  const names = globSync("**/*.ukur", { cwd: join(root, folder) })
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${literal(readText(join(folder, name)))},\n`);
  return entries.length === 0 ? "{}" : `{\n${entries.join("")}}`;
}

/** A template literal, so that a change to a file is the same change here. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``;
}

if (import.meta.main) for (const path of writeGeneratedFiles()) console.log(`${path} brought up to date`);
