/**
 * Fetches LHC-Forms, which shows FHIR Questionnaires, for the browser test.
 *
 * It is no dependency: its package wants 250 MB of others that its bundles have inside. So the bundles alone are taken out of it, once.
 */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/generate.ts";

const version = "40.1.3";
const integrity = "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==";

/** The files that a page needs to show questionnaires of R4, in the order in which it loads them. */
const files = [
  "webcomponent/styles.css",
  "webcomponent/assets/lib/zone.min.js",
  "webcomponent/lhc-forms.js",
  "fhir/R4/lformsFHIR.min.js",
].map((name) => `package/dist/lforms/${name}`);

/** The paths of LHC-Forms' files, a style sheet and scripts; fetches them by npm where they are not there yet. */
export function findOrFetchLhcForms(): string[] {
  const cache = join(root, "node_modules/.cache");
  const folder = join(cache, `lhc-forms-${version}`);
  if (!existsSync(folder)) fetch(cache, folder);
  return files.map((file) => join(folder, file));
}

function fetch(cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "lhc-forms-"));
  try {
    run("npm", ["pack", `lforms@${version}`, "--silent", "--pack-destination", temporary]);
    const archive = join(temporary, `lforms-${version}.tgz`);
    const sum = createHash("sha512").update(readFileSync(archive)).digest("base64");
    if (`sha512-${sum}` !== integrity) throw new Error("LHC-Forms is not what it was when it was chosen: its sum differs.");
    run("tar", ["-xzf", archive, "-C", temporary, ...files]);
    rmSync(archive);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", cwd: root, shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`LHC-Forms could not be fetched: ${error?.message ?? stderr}`);
}
