/**
 * `npm run build`: the generated files; then in `server/dist` what is in the npm package: `ukur.js`, the command line in one file, what it
 * fetches from beside it, and `index.js` with its types, the library for build scripts; and in `dist` what the extension runs.
 * With `--debug`, that has source maps, and the suite that runs in VS Code lies beside it: F5 builds so.
 */

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  buildCommandLine,
  buildServer,
  buildPages,
  buildScoring,
  buildImporting,
  buildTargets,
  buildPictures,
  buildConfiguration,
  buildLibrary,
} from "./build/bundles.ts";
import { compileAhead } from "./build/programs.ts";
import { buildExtensionCode } from "./build/extension.ts";
import { english } from "./dictionary.ts";
import { root, writeGeneratedFiles } from "./generate.ts";

const forDebugging = process.argv.includes("--debug");
const dist = join(root, "server/dist");
for (const folder of [dist, join(root, "dist")]) rmSync(folder, { recursive: true, force: true });
for (const path of await writeGeneratedFiles()) console.log(`${path} brought up to date`);
for (const [name, bytes] of [
  ["dist/ukur.js", await buildCommandLine(join(dist, "ukur.js"))],
  ["dist/server.cjs", await buildServer(join(dist, "server.cjs"))],
  ["dist/targets.cjs", await buildTargets(join(dist, "targets.cjs"))],
  ["dist/score.cjs", await buildScoring(join(dist, "score.cjs"))],
  ["dist/import.cjs", await buildImporting(join(dist, "import.cjs"))],
  ["dist/configuration.cjs", await buildConfiguration(join(dist, "configuration.cjs"))],
  ["dist/preview.js, form.js", await buildPages(dist)],
  ["dist/pictures.cjs", await buildPictures(join(dist, "pictures.cjs"))],
  ["dist/index.js", await buildLibrary(dist)],
] as const) {
  console.log(`server/${name}  ${(bytes / 1024).toFixed(0)} kB`);
}
copyFileSync(english, join(dist, "english.words"));
compileAhead(dist);
// The package says under which licence it is.
copyFileSync(join(root, "LICENSE"), join(root, "server/LICENSE"));
await buildExtensionCode(join(root, "dist"), forDebugging);
console.log("dist/  what the extension runs");
if (forDebugging) {
  const { buildSuite, copyDesk } = await import("../test/setup/vscodeTests.ts");
  // The suite leaves its report in the folder that is open.
  await buildSuite(join(root, "dist/suite.cjs"));
  copyDesk(join(root, "out/desk"));
}
