/**
 * The VS Code extension as it is installed: `dist/extension` holds what runs, and a manifest without what only the npm package needs.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { buildPages } from "./build.ts";
import { leanChevrotain } from "./bundling.ts";
import { otherNames, ownTargets } from "../server/src/targets/index.ts";
import { root } from "./generate.ts";

/** What is copied as it stands. */
const copied = [
  "CHANGELOG.md",
  "LICENSE",
  "package.nls.json",
  "package.nls.id.json",
  "l10n",
  "syntaxes",
  "client/icons",
  "client/markdown.css",
  "client/walkthroughs",
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
} as const satisfies BuildOptions;

/** What runs on Node: that of VS Code 1.95, the oldest that the extension works in, is Node 20. */
const onNode = { ...options, platform: "node", target: "node20" } as const satisfies BuildOptions;
const inBrowser = { ...options, platform: "browser", target: "es2022" } as const satisfies BuildOptions;

/** Writes the extension into a folder. */
export async function buildExtension(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of copied) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  cpSync(join(root, "client/README.md"), join(folder, "README.md"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(extensionManifest(), undefined, 2)}\n`);
  const into = (name: string) => join(folder, "dist", name);
  await Promise.all([
    build({ ...onNode, entryPoints: ["client/src/main.node.ts"], outfile: into("client.cjs") }),
    build({ ...onNode, entryPoints: ["server/src/main.server.node.ts"], outfile: into("server.js") }),
    build({ ...inBrowser, entryPoints: ["client/src/main.browser.ts"], outfile: into("client.browser.js") }),
    build({ ...inBrowser, format: "iife", entryPoints: ["server/src/main.server.browser.ts"], outfile: into("server.browser.js") }),
    buildPages(join(folder, "dist")),
  ]);
}

/**
 * The manifest of the extension: that of the npm package, without its parts, and with the targets that there are. `type` would make VS Code take
 * its scripts for modules.
 */
function extensionManifest(): object {
  const {
    type,
    bin,
    exports,
    files,
    scripts,
    dependencies,
    devDependencies,
    overrides,
    allowScripts,
    private: _,
    ...manifest
  } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { configuration, languageModelTools } = manifest.contributes;
  const targets = ["instrument", ...[...ownTargets, ...otherNames].map(({ id }) => id)];
  configuration.properties["ukur.targets"].items.enum = targets;
  for (const { inputSchema } of languageModelTools) if (inputSchema.properties.target) inputSchema.properties.target.enum = targets;
  return manifest;
}
