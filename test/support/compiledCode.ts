/** Where the processes that tests start keep their compiled code for each other: a server starts in three quarters of the time with it. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder: string | undefined;

/** The surroundings of such a process. */
export function withCompiledCode(): NodeJS.ProcessEnv {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), "ukur-compiled-"));
    folder = made;
    process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  }
  return { ...process.env, NODE_COMPILE_CACHE: folder };
}
