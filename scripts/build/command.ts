/** The command with all that it fetches from beside it. */

import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../dictionary.ts";
import {
  buildCommandLine,
  buildConfiguration,
  buildImporting,
  buildPages,
  buildPictures,
  buildScoring,
  buildServer,
  buildTargets,
} from "./bundles.ts";
import { compileAhead } from "./programs.ts";

/** Builds it into a folder, as it ships but for the library of build scripts. Gives each file's size in bytes. */
export async function buildCommand(folder: string): Promise<(readonly [name: string, bytes: number])[]> {
  const built = [
    ["ukur.js", await buildCommandLine(join(folder, "ukur.js"))],
    ["server.cjs", await buildServer(join(folder, "server.cjs"))],
    ["targets.cjs", await buildTargets(join(folder, "targets.cjs"))],
    ["score.cjs", await buildScoring(join(folder, "score.cjs"))],
    ["import.cjs", await buildImporting(join(folder, "import.cjs"))],
    ["configuration.cjs", await buildConfiguration(join(folder, "configuration.cjs"))],
    ["preview.js, form.js", await buildPages(folder)],
    ["pictures.cjs", await buildPictures(join(folder, "pictures.cjs"))],
  ] as const;
  copyFileSync(english, join(folder, "english.words"));
  compileAhead(folder);
  return [...built];
}
