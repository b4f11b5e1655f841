/**
 * The files that are made from others. Modules of the server are made before every script and not committed; the pages in `docs/` and the
 * schemas are committed, as people read them: `npm run build` writes them, and a test says when one is stale.
 */

import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeEnglish } from "./dictionary.ts";

export const root = dirname(import.meta.dirname);

const tablesPath = "server/src/language/grammar/lookaheadTables.ts";

/** Writes the modules, and says which had another text. Nothing of the server may have been loaded before. */
async function writeModules(): Promise<string[]> {
  await writeEnglish();
  const written = write([
    ["server/src/findings/catalogue.ts", findingsModule("en")],
    ["server/src/findings/indonesian.ts", findingsModule("id")],
    ["server/src/checks/rules.ts", rulesModule("rules", "Rule")],
    ["server/src/checks/wording/rules.ts", rulesModule("wording/rules", "WordingRule")],
    ["server/src/library/texts.ts", libraryModule()],
    ["server/src/library/samples.ts", samplesModule()],
    ["server/src/version.ts", versionModule()],
  ]);
  // The grammar cannot be loaded without tables, whatever is in them.
  if (readText(tablesPath) === "") write([[tablesPath, tablesModule([])]]);
  return [...written, ...write([[tablesPath, await lookaheadModule()]])];
}

/** The pages and the schemas: each one's path, from the project's root, with the text it should have. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const { instrumentJsonSchema } = await import("../server/src/instrument/jsonSchema.ts");
  const { configurationJsonSchema } = await import("../server/src/configuration/jsonSchema.ts");
  const { checkPages } = await import("./pages/checks.ts");
  const { grammarPage } = await import("./pages/grammar.ts");
  const { mendingPages } = await import("./pages/mending.ts");
  const { modelPages } = await import("./pages/models.ts");
  const { textMateGrammar } = await import("./pages/textmate.ts");
  const { statisticsPage } = await import("./pages/statistics.ts");
  const { platformsPage } = await import("./pages/platforms.ts");
  return new Map([
    ["server/schemas/instrument.schema.json", `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`],
    ["server/schemas/config.schema.json", `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`],
    ...checkPages(),
    ...modelPages(),
    ...(await mendingPages()),
    ["docs/grammar.md", grammarPage()],
    ["syntaxes/ukur.tmLanguage.json", textMateGrammar()],
    ["docs/platforms.md", await platformsPage()],
    ["docs/statistics.md", statisticsPage()],
  ]);
}

/** Writes the modules and the pages that have another text now, and says which. */
export async function writeGeneratedFiles(): Promise<string[]> {
  return [...(await writeModules()), ...write(await generatedPages())];
}

function write(texts: Iterable<readonly [path: string, text: string]>): string[] {
  const stale = [...texts].filter(([path, text]) => readText(path) !== text);
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
async function lookaheadModule(): Promise<string> {
  const { UkurParser } = await import("../server/src/language/grammar/files.ts");
  const { FirstTokenLookahead } = await import("../server/src/language/grammar/recordedLookahead.ts");
  return tablesModule(Object.entries(new UkurParser(new FirstTokenLookahead({ maxLookahead: 1 })).tables()));
}

function tablesModule(tables: readonly (readonly [rule: string, places: unknown])[]): string {
  const rules = tables.map(([rule, places]) => `  ${rule}: ${JSON.stringify(places)},\n`);
  return [
    "// Made by scripts/generate.ts from the grammar. Edit that, then run `npm run build`.",
    "",
    'import type { LookaheadTables } from "./lookahead.ts";',
    "",
    `export const lookaheadTables: LookaheadTables = {\n${rules.join("")}};`,
    "",
  ].join("\n");
}

/** What is in `server/src/findings`: the entries of all codes, or their words in another language. The name of a file gives its code. */
function findingsModule(language: "en" | "id"): string {
  const files = list("server/src/findings", `*/*.${language}.ts`).map((path) => {
    const name = path.slice(path.indexOf("/") + 1, -`.${language}.ts`.length);
    return { path, name, code: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) };
  });
  files.sort((a, b) => (a.code < b.code ? -1 : 1));
  const entries = files.map(({ code, name }) => `  ${JSON.stringify(code)}: ${name},\n`).join("");
  return [
    "// Made by scripts/generate.ts from the files in this folder's folders.",
    "",
    ...files.map(({ path, name }) => `import { ${name} } from "./${path}";`),
    ...(language === "en"
      ? ["", "/** Every code with its entry. */", `export const catalogue = {\n${entries}} as const;`, ""]
      : [
          'import type { Code } from "./codes.ts";',
          'import type { Words } from "./entry.ts";',
          "",
          "/** Every code with its words. */",
          `export const indonesian: Readonly<Record<Code, Words>> = {\n${entries}};`,
          "",
        ]),
  ].join("\n");
}

/** The rules in a folder of `server/src/checks`: each file exports one by its own name. */
function rulesModule(folder: string, type: "Rule" | "WordingRule"): string {
  const names = list(`server/src/checks/${folder}`, "*.ts").map((path) => path.slice(0, -".ts".length));
  return [
    "// Made by scripts/generate.ts from the files in rules/.",
    "",
    `import type { ${type} } from "./rule.ts";`,
    ...names.map((name) => `import { ${name} } from "./rules/${name}.ts";`),
    "",
    `export const rules: readonly ${type}[] = [\n${names.map((name) => `  ${name},\n`).join("")}];`,
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
    "/** Where the declarations of a file stand in its text, by their names; none of a file that imports others. */",
    "export const libraryBlocks: Readonly<Record<string, readonly (readonly [name: string, start: number, end: number])[]>> = {",
    ...list("server/src/library", "*.ukur").flatMap((name) => {
      const blocks = blocksOf(readText(join("server/src/library", name)));
      return blocks ? [`  ${JSON.stringify(name)}: ${JSON.stringify(blocks)},`] : [];
    }),
    "};",
    "",
  ].join("\n");
}

/** Each declaration of a file of the library with the comment above it. What is not declared by a name is for whoever reads all of the file. */
function blocksOf(text: string): [name: string, start: number, end: number][] | undefined {
  const declarations = [...text.matchAll(/^(?:\/\/\/.*\n)*(?:(?:scale|choices|model|translation \w+ of) )?(\w+)/gm)];
  if (declarations.some(([, name]) => /^(?:import|mapping|instrument)$/.test(name!))) return undefined;
  return declarations.map(({ 1: name, index }, at) => [name!, index, declarations[at + 1]?.index ?? text.length]);
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
  const names = list(folder, "**/*.ukur");
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${literal(readText(join(folder, name)))},\n`);
  return entries.length === 0 ? "{}" : `{\n${entries.join("")}}`;
}

/** The files of a folder that fit a pattern, by their paths in it, with forward slashes. */
function list(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: join(root, folder) })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** A template literal, so that a change to a file is the same change here. */
function literal(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``;
}

if (import.meta.main) {
  const modulesAlone = process.argv.includes("--modules");
  for (const path of modulesAlone ? await writeModules() : await writeGeneratedFiles())
    if (!modulesAlone) console.log(`${path} brought up to date`);
}
