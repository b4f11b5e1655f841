/** Which `.ukur` files a command line means. */

import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { message } from "../messages/message.ts";
import { isInside } from "../workspace/paths.ts";
import { Misuse } from "./misuse.ts";
import { withSlashes } from "./nodeFileSystem.ts";
import { reasonOf } from "./systemErrors.ts";

/**
 * The absolute paths of the files that the arguments name: a file as it is, a folder for every `.ukur` file in it,
 * at any depth. Hidden folders and `node_modules` are passed over, and links to folders are not followed.
 */
export function findFiles(args: readonly string[], cwd: string): string[] {
  const found = new Set<string>();
  for (const arg of args) {
    const path = resolve(cwd, arg);
    const files = isDirectory(path, arg) ? filesIn(path) : [path];
    if (files.length === 0) throw new Misuse(message("complaints.noUkurFile", { path: arg }));
    for (const file of files) found.add(withSlashes(file));
  }
  return [...found];
}

/** The absolute path of one file that a command is about. */
export function findFile(arg: string, cwd: string): string {
  const path = resolve(cwd, arg);
  if (isDirectory(path, arg)) throw new Misuse(message("complaints.isFolder", { path: arg }));
  return withSlashes(path);
}

/** The folder that a file's imports stay in: the current one where the file is in it, or else the one that was asked for, or the file's own. */
export function rootOf(file: string, cwd: string, args: readonly string[] = []): string {
  const here = withSlashes(cwd);
  if (isInside(file, here)) return here;
  return (
    args.map((arg) => withSlashes(resolve(cwd, arg))).find((folder) => isInside(file, folder)) ??
    (file.slice(0, file.lastIndexOf("/")) || "/")
  );
}

function isDirectory(path: string, arg: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new Misuse(message("complaints.notRead", { path: arg, reason: reasonOf(error) }));
  }
}

/** Every `.ukur` file in a folder, at any depth, in the order of names. */
export function filesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of entriesOf(folder).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") files.push(...filesIn(path));
    } else if (entry.name.endsWith(".ukur")) {
      files.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Misuse(message("complaints.notRead", { path: folder, reason: reasonOf(error) }));
  }
}
