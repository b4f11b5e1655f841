/** The paths that an import can name. */

import { isLibrary } from "../semantics/references.ts";

/** What an import in a file may name of the files that there are, such as `./scales.ukur`. */
export function importableFrom(files: Iterable<string>, file: string): string[] {
  return [...files].filter((path) => path !== file && !isLibrary(path)).map((path) => relativePath(file, path));
}

/** The path of `to` as an import in `from` writes it. */
export function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const segments = to.split("/");
  let shared = 0;
  while (shared < folders.length && shared < segments.length - 1 && folders[shared] === segments[shared]) shared++;
  const up = folders.slice(shared).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...segments.slice(shared)].join("/");
}
