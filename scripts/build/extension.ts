/** The VS Code extension: what it runs, and the folder as it is installed. */

import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { buildPages } from "./bundles.ts";
import { leanChevrotain } from "./plugins.ts";
import { english } from "../dictionary.ts";
import { root } from "../generate.ts";

/** What is copied as it stands. */
const copied = [
  "package.json",
  "CHANGELOG.md",
  "LICENSE",
  "package.nls.json",
  "package.nls.id.json",
  "l10n",
  "syntaxes",
  "client/icons",
  "client/markdown.css",
  "client/walkthroughs",
  "server/schemas/config.schema.json",
];

const options = {
  bundle: true,
  plugins: [leanChevrotain],
  minify: true,
  format: "cjs",
  external: ["vscode"],
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: root,
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
} as const satisfies BuildOptions;

/** What runs on Node: that of VS Code 1.97, the oldest that the extension works in, is Node 20. */
const releasedOnNode = {
  ...options,
  platform: "node",
  target: "node20",
  define: { "import.meta.url": "undefined" },
} as const satisfies BuildOptions;
const inBrowser = { ...options, platform: "browser", target: "es2022" } as const satisfies BuildOptions;

/** Writes the extension into a folder: what `package.json` at the root names, and that manifest as it is. */
export async function buildExtension(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of copied) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  cpSync(join(root, "client/README.md"), join(folder, "README.md"));
  await buildExtensionCode(join(folder, "dist"));
}

/**
 * Bundles what the extension runs into a folder.
 *
 * @param forDebugging what runs on Node can be read, and a debugger finds the sources
 */
export async function buildExtensionCode(folder: string, forDebugging = false): Promise<void> {
  const into = (name: string) => join(folder, name);
  const onNode = { ...releasedOnNode, ...(forDebugging && ({ minify: false, sourcemap: true } as const)) };
  mkdirSync(folder, { recursive: true });
  copyFileSync(english, into("english.words"));
  await Promise.all([
    build({ ...onNode, entryPoints: ["client/src/main.node.ts"], outfile: into("client.cjs") }),
    build({ ...onNode, entryPoints: ["server/src/main.server.node.ts"], outfile: into("server.cjs") }),
    build({ ...inBrowser, entryPoints: ["client/src/main.browser.ts"], outfile: into("client.browser.cjs") }),
    build({ ...inBrowser, format: "iife", entryPoints: ["server/src/main.server.browser.ts"], outfile: into("server.browser.js") }),
    buildPages(folder),
  ]);
}
