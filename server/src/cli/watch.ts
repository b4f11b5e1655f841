/** Doing a piece of work again whenever one of the files it read has changed. */

import { type FSWatcher, watch } from "node:fs";
import { folderOf } from "../workspace/paths.ts";
import type { Host } from "./host.ts";
import { Misuse } from "./misuse.ts";
import { withSlashes } from "./nodeFileSystem.ts";
import type { Status } from "./status.ts";
import { reasonOf } from "./systemErrors.ts";

/** Editors write a file in several steps; they are taken together. */
const settling = 100;

/**
 * Runs `work`, which says what files it read, and again after each change of one of them, until the user stops it.
 * Folders are watched, not files, because many editors replace a file instead of writing into it.
 *
 * @param file the file that the work starts from
 */
export async function repeatOnChange(
  host: Host,
  file: string,
  work: () => Promise<{ readonly files: readonly string[] }>,
): Promise<Status> {
  const watchers = new Map<string, FSWatcher>();
  const stopped = host.untilStopped().then(() => "stopped" as const);
  let files = new Set([file]);
  let wake = () => {};
  const listen = (folder: string) => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || files.has(`${folder}/${withSlashes(name)}`)) wake();
      });
      // A folder that is removed has nothing left to tell.
      watcher.on("error", () => watcher.close());
      watchers.set(folder, watcher);
    } catch (error) {
      throw new Misuse(`${folder} cannot be watched: ${reasonOf(error)}.`);
    }
  };
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      files = new Set((await attempt(host, work, files)).filter((file) => file.includes("/")));
      for (const file of files) listen(folderOf(file));
      host.err("Waiting for changes; stop with Ctrl+C.\n");
      if ((await Promise.race([changed, stopped])) === "stopped") return 0;
      await new Promise((resolve) => setTimeout(resolve, settling));
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}

/** While watching, a failure is a state of the files like any other: it is said, and the next change may mend it. */
async function attempt(
  host: Host,
  work: () => Promise<{ readonly files: readonly string[] }>,
  before: ReadonlySet<string>,
): Promise<readonly string[]> {
  try {
    return (await work()).files;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    host.err(`ukur: ${error.message}\n`);
    return [...before];
  }
}
