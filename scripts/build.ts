/**
 * `npm run build`: the generated files; then in `server/dist` what is in the npm package: `ukur.js`, the command line in one file, what it
 * fetches from beside it, and `index.js` with its types, the library for build scripts; and in `dist` what the extension runs.
 * With `--debug`, that has source maps, and the suite that runs in VS Code lies beside it: F5 builds so.
 */

import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildLibrary } from "./build/bundles.ts";
import { buildCommand } from "./build/command.ts";
import { buildExtensionCode } from "./build/extension.ts";
import { root, writeGeneratedFiles } from "./generate.ts";

const forDebugging = process.argv.includes("--debug");
const dist = join(root, "server/dist");
for (const folder of [dist, join(root, "dist")]) rmSync(folder, { recursive: true, force: true });
for (const path of await writeGeneratedFiles()) console.log(`${path} brought up to date`);
const built = [...(await buildCommand(dist)), ["index.js", await buildLibrary(dist)] as const];
for (const [name, bytes] of built) console.log(`server/dist/${name}  ${(bytes / 1024).toFixed(0)} kB`);
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
