/** What is bundled: the command line, the language server, the library and the pages. Each gives the size of what it wrote, in bytes. */

import { spawnSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { leanChevrotain, leanMathematics, packedTexts, shortEntries } from "./plugins.ts";
import { commandOf, programOf } from "./programs.ts";
import { root } from "../generate.ts";

/** What both bundles have in common. The command runs on Node 20 too, as many machines still have it. */
const options = {
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: root,
  // What it names for Node cannot be bundled.
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
} as const;

/**
 * Fetches Node's modules one by one, when something of them is used: most commands need few. The function for it came with Node 20.16 and
 * 22.3; before, it takes an import that has to be waited for, and so the program stands in a function.
 */
const fetchingModules = `(async()=>{
var require=((fetch)=>(name,module)=>new Proxy({},{get:(_,key)=>(module??=fetch(name))[key]}))
(process.getBuiltinModule||(await import("node:module")).createRequire("/"));
`.replaceAll("\n", "");

/**
 * Bundles the command line into one file and gives its size in bytes.
 *
 * It starts sooner when Node's own modules are fetched one by one than when they are imported, so the format is CommonJS, with the
 * function that fetches them in the place of `require`. So the file is a script as well as a module, wherever it is copied to.
 */
export async function buildCommandLine(outfile: string): Promise<number> {
  // A file that is a script as well as a module has no address of its own.
  const define = { "import.meta.url": "undefined" };
  const launcher = await bundled({
    entryPoints: ["server/src/main.launch.ts"],
    define,
    banner: { js: fetchingModules },
    footer: { js: "})();" },
  });
  const plugins = [leanChevrotain, shortEntries, packedTexts];
  const text = commandOf(launcher, programOf(await bundled({ entryPoints: ["server/src/main.node.ts"], define, plugins })));
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, text, { mode: 0o755 });
  return text.length;
}

async function bundled(own: BuildOptions): Promise<string> {
  // Templates are the only things that may hold the end of a line; and a script that is no file of its own cannot import, but require.
  const supported = { "template-literal": false, "dynamic-import": false };
  const { outputFiles } = await build({ ...options, format: "cjs", supported, ...own, write: false });
  return outputFiles![0]!.text;
}

/** Bundles a program that the command loads when it needs it. */
async function buildProgram(outfile: string, own: BuildOptions): Promise<number> {
  const text = programOf(await bundled({ define: { "import.meta.url": "undefined" }, ...own }));
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, text);
  return text.length;
}

/** Bundles the language server for Node, which `ukur lsp` and the extension start. */
export async function buildServer(outfile: string): Promise<number> {
  const result = await build({
    ...options,
    entryPoints: ["server/src/main.server.node.ts"],
    outfile,
    format: "cjs",
    metafile: true,
    define: { "import.meta.url": "undefined" },
    plugins: [leanChevrotain, leanMathematics],
  });
  return size(result.metafile.outputs);
}

/** Bundles the language server for a web worker. */
export async function buildBrowserServer(outfile: string): Promise<number> {
  const result = await build({
    ...options,
    platform: "browser",
    target: "es2022",
    entryPoints: ["server/src/main.server.browser.ts"],
    outfile,
    format: "iife",
    metafile: true,
    plugins: [leanChevrotain, leanMathematics],
  });
  return size(result.metafile.outputs);
}

/** Bundles the page of the preview and the form that stands alone into a folder. */
export async function buildPages(folder: string): Promise<number> {
  const result = await build({
    ...options,
    platform: "browser",
    target: "es2022",
    format: "iife",
    metafile: true,
    outdir: folder,
    entryPoints: {
      preview: "preview/page.ts",
      "preview-style": "preview/page.css",
      form: "preview/form.ts",
      "form-style": "preview/form.css",
    },
  });
  // A style sheet has the name of its page.
  for (const name of ["preview", "form"]) renameSync(join(folder, `${name}-style.css`), join(folder, `${name}.css`));
  return size(result.metafile.outputs);
}

/** Bundles the targets that are loaded when they are asked for. */
export async function buildTargets(outfile: string): Promise<number> {
  return buildProgram(outfile, { entryPoints: ["server/src/targets/others.ts"] });
}

/** Bundles what reads and analyses answers. */
export async function buildScoring(outfile: string): Promise<number> {
  // DuckDB is used where somebody has installed it.
  return buildProgram(outfile, { entryPoints: ["server/src/cli/score/tools.ts"], external: ["@duckdb/node-api"] });
}

/** Bundles what imports questionnaires of other tools. */
export async function buildImporting(outfile: string): Promise<number> {
  return buildProgram(outfile, { entryPoints: ["server/src/cli/import/tools.ts"], plugins: [leanChevrotain, shortEntries] });
}

/** Bundles what reads configurations, for projects that have one. */
export async function buildConfiguration(outfile: string): Promise<number> {
  return buildProgram(outfile, { entryPoints: ["server/src/configuration/read.ts"], plugins: [shortEntries] });
}

/** Bundles what draws pictures without a browser. */
export async function buildPictures(outfile: string): Promise<number> {
  return buildProgram(outfile, { entryPoints: ["preview/pictures.ts"] });
}

/** Bundles the library and writes its type declarations beside it. */
export async function buildLibrary(folder: string): Promise<number> {
  const result = await build({
    ...options,
    // Where it throws, Node shows the line: one of half a megabyte hides the message.
    minify: false,
    entryPoints: ["server/src/index.ts"],
    outfile: join(folder, "index.js"),
    format: "esm",
    packages: "external",
    metafile: true,
    plugins: [shortEntries],
  });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const args = [compiler, "-p", "tsconfig.types.json", "--outDir", join(folder, "types")];
  const types = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (types.status !== 0) throw new Error("The type declarations could not be written; see above.");
  return size(result.metafile.outputs);
}

function size(outputs: Readonly<Record<string, { readonly bytes: number }>>): number {
  return Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);
}
