/** Doing a piece of work again whenever one of the files it read has changed. */

import { type FSWatcher, statSync, watch } from "node:fs";
import { folderOf, isInside } from "../workspace/paths.ts";
import { message } from "../messages/message.ts";
import { complain, type Context } from "./context.ts";
import { Misuse } from "../node/misuse.ts";
import { nodeFileSystem, withSlashes } from "../node/nodeFileSystem.ts";
import type { Status } from "./status.ts";
import { reasonOf } from "../node/systemErrors.ts";

/** Editors write a file in several steps; they are taken together. */
const settling = 100;

/**
 * Runs `work`, which says what files it read or looked for, and again after each change of one of them, until the user stops it.
 * Folders are watched, not files, because many editors replace a file instead of writing into it, and a file may not be there yet.
 *
 * @param file the file that the work starts from
 */
export async function repeatOnChange(
  { host, tell }: Pick<Context, "host" | "tell">,
  file: string,
  work: () => Promise<{ readonly files: readonly string[] }>,
): Promise<Status> {
  const watchers = new Map<string, FSWatcher>();
  const stopped = host.untilStopped().then(() => "stopped" as const);
  let files: readonly string[] = [file];
  let wake = () => {};
  const onChange = (folder: string, name: string | null) => {
    const path = `${folder}/${withSlashes(name ?? "")}`;
    // A folder on the way to a file may come or go, too.
    if (name === null || files.some((wanted) => wanted === path || isInside(wanted, path))) wake();
  };
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const asked = (await attempt({ host, tell }, work, files)).filter((path) => path.includes("/"));
      // Where a file is a link, its text changes elsewhere.
      files = [...new Set([...asked, ...(await Promise.all(asked.map(nodeFileSystem.realPath)))])];
      watchOnly(new Map(files.map((path) => existingFolder(folderOf(path)))), watchers, onChange);
      host.err(`${tell(message("commands.waiting"))}\n`);
      if ((await Promise.race([changed, stopped])) === "stopped") return 0;
      await new Promise((resolve) => setTimeout(resolve, settling));
    }
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}

/** Watches these folders, by what they are on the disk, and no others. */
function watchOnly(
  folders: ReadonlyMap<string, string>,
  watchers: Map<string, FSWatcher>,
  onChange: (folder: string, name: string | null) => void,
): void {
  for (const [key, watcher] of watchers) {
    if (folders.has(key)) continue;
    watcher.close();
    watchers.delete(key);
  }
  for (const [key, folder] of folders) {
    if (watchers.has(key)) continue;
    try {
      const watcher = watch(folder, (_event, name) => onChange(folder, name));
      // A folder that is removed has nothing left to tell.
      watcher.on("error", () => watcher.close());
      watchers.set(key, watcher);
    } catch (error) {
      throw new Misuse(message("complaints.notWatched", { path: folder, reason: reasonOf(error) }));
    }
  }
}

/**
 * The folder, or the nearest one above it that exists, with a key that is another one for a folder that was made anew: who watches
 * the old one is told nothing of it.
 */
function existingFolder(folder: string): readonly [key: string, folder: string] {
  try {
    const status = statSync(folder);
    if (status.isDirectory()) return [`${status.ino} ${folder}`, folder];
  } catch {}
  const above = folderOf(folder);
  return above === folder ? [folder, folder] : existingFolder(above);
}

/** While watching, a failure is a state of the files like any other: it is said, and the next change may mend it. */
async function attempt(
  { host, tell }: Pick<Context, "host" | "tell">,
  work: () => Promise<{ readonly files: readonly string[] }>,
  before: readonly string[],
): Promise<readonly string[]> {
  try {
    return (await work()).files;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(host, tell(error.told));
    return before;
  }
}
