/** The library's files among others. */

import type { LibraryNames } from "../semantics/scope.ts";

/** They have paths of this form, which no file system has. */
export const libraryPrefix = "library:";

/** The text of each file by its name, such as `servqual.ukur`. */
export type LibraryTexts = Readonly<Record<string, string>>;

/** By the name of a file, each declaration's name and place; what translates it is a block of the same name. */
export type LibraryBlocks = Readonly<Record<string, readonly (readonly [name: string, start: number, end: number])[]>>;

type Declared = ReadonlyMap<string, { readonly kind: string; readonly file: string }>;

const indexes = new WeakMap<LibraryTexts, Declared>();

/**
 * Where each name of the library is declared, read off the texts: the library is well formed. They are read when a name is first
 * looked for, which in most files is never.
 */
export function libraryIndex(library: LibraryTexts): LibraryNames {
  const index = (): Declared => {
    let found = indexes.get(library);
    if (!found) indexes.set(library, (found = declarationsOf(library)));
    return found;
  };
  return {
    fileOf: (name) => index().get(name)?.file,
    names: (kind) => [...index()].filter(([, declared]) => declared.kind === kind).map(([name]) => name),
  };
}

function declarationsOf(library: LibraryTexts): Declared {
  const index = new Map<string, { kind: string; file: string }>();
  for (const [file, text] of Object.entries(library)) {
    for (const [, kind, name] of text.matchAll(/^(scale|choices|model|instrument) (\w+)/gm))
      index.set(name!, { kind: kind!, file: file.replace(/\.ukur$/, "") });
  }
  return index;
}
