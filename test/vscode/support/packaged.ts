/** The extension as one file to install, for those who sit down at an editor. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageExtension } from "../../../scripts/package.ts";

let made: Promise<string> | undefined;

/** Its path. It is made once a run, and where no other test builds anything. */
export function packagedExtension(): Promise<string> {
  if (made === undefined) {
    const folder = mkdtempSync(join(tmpdir(), "ukur-vsix-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    made = packageExtension(folder);
  }
  return made;
}
