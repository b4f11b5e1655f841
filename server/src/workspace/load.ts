/** Reads files and all that they import, and makes a program of them. */

import { type ParsedFile, parse } from "../language/parse.ts";
import { createProgram, type Program } from "../semantics/program.ts";
import type { FileSystem } from "./fileSystem.ts";
import { findInside } from "./inside.ts";
import type { LibraryTexts } from "./library.ts";
import { link, type Found } from "./link.ts";

export interface LoadHost {
  readonly fileSystem: FileSystem;
  /** The folder that neither files nor imports may leave by a link. Absolute, with forward slashes. */
  readonly root: string;
  readonly library: LibraryTexts;
  readonly parse?: (text: string, file: string) => ParsedFile;
}

/**
 * Loads the files at `paths` and what they import. Never rejects: whatever cannot be read is a finding, at the import
 * that asks for it or, for one of `paths` itself, at its start.
 */
export async function loadProgram(
  paths: readonly string[],
  { fileSystem, root, library, parse: read = parse }: LoadHost,
): Promise<Program> {
  const known = new Map<string, Found>();
  const trees = new Map<string, ParsedFile>();
  const host = {
    root,
    library,
    found: (path: string) => known.get(path),
    parse: (text: string, file: string): ParsedFile => {
      let tree = trees.get(file);
      if (!tree) trees.set(file, (tree = read(text, file)));
      return tree;
    },
  };
  for (;;) {
    const { files, diagnostics, library: names, unread } = link(paths, host);
    if (unread.size === 0) return createProgram(files, paths, diagnostics, names);
    for (const path of unread) known.set(path, await findInside(fileSystem, path, root));
  }
}
