/** `npm run package`: the extension as one file to install, `dist/ukur.vsix`. It holds what runs and nothing else. */

import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { buildExtension } from "./build/extension.ts";
import { root } from "./generate.ts";

/** Makes the package in a folder, beside what it is made of, and gives its path. */
export async function packageExtension(into = join(root, "dist")): Promise<string> {
  const folder = join(into, "extension");
  const packagePath = join(into, "ukur.vsix");
  await buildExtension(folder);
  // All of the folder belongs into the package; without this file the packager warns.
  writeFileSync(join(folder, ".vscodeignore"), "");
  // The dependencies are in the bundles.
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}

if (import.meta.main) {
  const path = await packageExtension();
  console.log(`dist/ukur.vsix  ${(statSync(path).size / 1024).toFixed(0)} kB`);
}
