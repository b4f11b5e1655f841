/** Finds the instruments of a workspace folder for the language server, without holding it up. */

import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { withSlashes } from "./nodeFileSystem.ts";

/** A folder with more files than this below it is somebody's home or a whole disk, not a survey project. */
const mostEntries = 200_000;

/**
 * The absolute paths of the `.ukur` files in a folder, in the order of names; `deep`: at any depth. Hidden folders and `node_modules` are passed
 * over, links to folders are not followed, and what cannot be read is left out.
 */
export async function instrumentFilesIn(folder: string, { deep }: { readonly deep: boolean }): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  let entries = 0;
  for (let next = folders.pop(); next !== undefined && entries < mostEntries; next = folders.pop()) {
    for (const entry of await entriesOf(next)) {
      entries++;
      const path = join(next, entry.name);
      if (deep && entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") folders.push(path);
      else if (entry.isFile() && entry.name.endsWith(".ukur")) found.push(withSlashes(path));
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
