/** The texts of a session: what is open in the editor as it stands there, the rest as it is on disk. */

import type { ColumnUnit } from "../language/lines.ts";
import { type ParsedFile, parse, reparse } from "../language/parse.ts";
import { configurationName } from "./configurations.ts";
import type { FileSystem, ReadResult } from "./fileSystem.ts";
import { libraryPrefix } from "./load.ts";

/** A file system over another one: it remembers what it has read, and open documents hide files. */
export class Texts implements FileSystem {
  readonly #disk: FileSystem;
  readonly #library: Readonly<Record<string, string>>;
  readonly #columns: ColumnUnit;
  readonly #open = new Map<string, string>();
  readonly #read = new Map<string, Promise<ReadResult>>();
  readonly #realPaths = new Map<string, Promise<string>>();
  readonly #trees = new Map<string, ParsedFile>();

  /** @param columns in what the editor counts */
  constructor(disk: FileSystem, library: Readonly<Record<string, string>>, columns: ColumnUnit) {
    this.#disk = disk;
    this.#library = library;
    this.#columns = columns;
  }

  /** The paths of the open documents. */
  get opened(): Iterable<string> {
    return this.#open.keys();
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** An open document has this text now. */
  set(path: string, text: string): void {
    this.#open.set(path, text);
  }

  /** A document is closed: its file counts again. */
  close(path: string): void {
    this.#open.delete(path);
    this.forget(path);
  }

  /** A file on disk is not what it was. */
  forget(path: string): void {
    this.#read.delete(path);
    // Where it leads, and what else leads there, may have changed, too.
    this.#realPaths.clear();
  }

  /** Configurations on disk may be others than before. */
  forgetConfigurations(): void {
    for (const path of this.#read.keys()) if (path.endsWith(`/${configurationName}`)) this.forget(path);
  }

  read(path: string): Promise<ReadResult> {
    const open = this.#open.get(path) ?? (path.startsWith(libraryPrefix) ? this.#library[path.slice(libraryPrefix.length)] : undefined);
    if (open !== undefined) return Promise.resolve({ kind: "text", text: open });
    return remember(this.#read, path, () => this.#disk.read(path));
  }

  realPath(path: string): Promise<string> {
    return remember(this.#realPaths, path, () => this.#disk.realPath(path));
  }

  /** The tree of a text, which is made once. That of the text before it is not to be used any more: what both have is moved. */
  readonly parse = (text: string, file: string): ParsedFile => {
    const known = this.#trees.get(file);
    if (known?.text === text) return known;
    const parsed = known ? reparse(known, text) : { ...parse(text, file), columns: this.#columns };
    this.#trees.set(file, parsed);
    return parsed;
  };

  /** Drops the trees of files that no program has any more. */
  keepTrees(used: (file: string) => boolean): void {
    for (const file of this.#trees.keys()) if (!used(file)) this.#trees.delete(file);
  }
}

function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  let found = known.get(key);
  if (!found) known.set(key, (found = find()));
  return found;
}
