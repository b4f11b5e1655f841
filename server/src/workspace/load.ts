/** Reads files and all that they import, and makes a program of them. */

import { type ParsedFile, parse } from "../language/parse.ts";
import { createProgram, type Program } from "../semantics/program.ts";
import type { FileSystem } from "./fileSystem.ts";
import { findInside } from "./inside.ts";
import type { LibraryBlocks, LibraryTexts } from "./library.ts";
import { link, type Found, type LinkHost } from "./link.ts";

export interface LoadHost {
  readonly fileSystem: FileSystem;
  /** The folder that neither files nor imports may leave by a link. Absolute, with forward slashes. */
  readonly root: string;
  readonly library: LibraryTexts;
  readonly parse?: typeof parse;
  readonly blocks?: LibraryBlocks;
}

/**
 * Loads the files at `paths` and what they import. Never rejects: whatever cannot be read is a finding, at the import
 * that asks for it or, for one of `paths` itself, at its start.
 */
export async function loadProgram(
  paths: readonly string[],
  { fileSystem, root, library, blocks, parse: read = parse }: LoadHost,
): Promise<Program> {
  const known = new Map<string, Found>();
  const trees = new Map<string, ParsedFile>();
  const host: LinkHost = {
    root,
    library,
    blocks,
    found: (path) => known.get(path),
    parse: (text, file, parts) => {
      const tree = parts ? undefined : trees.get(file);
      if (tree?.text === text) return tree;
      const parsed = read(text, file, parts);
      if (!parts) trees.set(file, parsed);
      return parsed;
    },
  };
  for (;;) {
    const linked = link(paths, host);
    for (const path of linked.unread) known.set(path, await findInside(fileSystem, path, root));
    if (linked.unread.size > 0) continue;
    const bind = (): Program => createProgram(linked.files, paths, linked.diagnostics, linked.library);
    if (linked.isLater) {
      linked.readLibrary(true);
      const program = bind();
      if (program.diagnostics.length === 0) return program;
      // A hint may name what the program does not.
      linked.readLibrary(false);
    }
    return bind();
  }
}
