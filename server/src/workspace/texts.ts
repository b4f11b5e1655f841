/** The texts of a session: what is open in the editor as it stands there, the rest as it is on disk. */

import { type SourceText } from "../diagnostics/sourceText.ts";
import { asOne, type Edit } from "../language/edit.ts";
import { Lines, type ColumnUnit } from "../language/lines.ts";
import { type ParsedFile, parse, reparse } from "../language/parse.ts";
import { configurationName } from "./configurations.ts";
import type { FileSystem, ReadResult } from "./fileSystem.ts";
import { libraryPrefix, type LibraryTexts } from "./library.ts";

/** A file system over another one: it remembers what it has read, and open documents hide files. */
export class Texts implements FileSystem {
  readonly #disk: FileSystem;
  readonly #library: LibraryTexts;
  readonly #columns: ColumnUnit;
  readonly #open = new Map<string, SourceText>();
  /** What was done to open documents since their trees were made; nothing where that is not known. */
  readonly #edits = new Map<string, Edit[]>();
  readonly #read = new Map<string, Promise<ReadResult>>();
  readonly #results = new Map<string, ReadResult>();
  readonly #realPaths = new Map<string, Promise<string>>();
  readonly #trees = new Map<string, ParsedFile>();
  readonly #shipped = new Map<string, ParsedFile>();
  #turn = 0;

  /** @param columns in what the editor counts */
  constructor(disk: FileSystem, library: LibraryTexts, columns: ColumnUnit) {
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

  /** Another number whenever links may lead elsewhere. */
  get turn(): number {
    return this.#turn;
  }

  /**
   * An open document has this text now.
   *
   * @param edits what was done to the text that it had; nothing where that is not known
   */
  set(path: string, text: SourceText, edits?: readonly Edit[]): void {
    const before = this.#open.get(path);
    const known = this.#edits.get(path) ?? (this.#trees.get(path)?.text === before ? [] : undefined);
    this.#open.set(path, text);
    if (edits && known && before !== undefined) this.#edits.set(path, known.concat(edits));
    else this.#edits.delete(path);
  }

  /** A document is closed: its file counts again. */
  close(path: string): void {
    this.#open.delete(path);
    this.#edits.delete(path);
    this.forget(path);
  }

  /** A file on disk is not what it was. */
  forget(path: string): void {
    this.#read.delete(path);
    this.#results.delete(path);
    // Where it leads, and what else leads there, may have changed, too.
    this.#realPaths.clear();
    this.#turn++;
  }

  /** Configurations on disk may be others than before. */
  forgetConfigurations(): void {
    for (const path of this.#read.keys()) if (path.endsWith(`/${configurationName}`)) this.forget(path);
  }

  async read(path: string): Promise<ReadResult> {
    const open = this.#open.get(path);
    if (open !== undefined) return { kind: "text", text: String(open) };
    const known = this.#shippedOrRead(path);
    if (known) return known;
    let reading = this.#read.get(path);
    if (!reading) this.#read.set(path, (reading = this.#disk.read(path)));
    const result = await reading;
    // Meanwhile it may have become another one.
    if (this.#read.get(path) === reading) this.#results.set(path, result);
    return result;
  }

  /** What is at a path, where nobody has to wait for it. */
  known(path: string): ReadResult<SourceText> | undefined {
    const open = this.#open.get(path);
    return open === undefined ? this.#shippedOrRead(path) : { kind: "text", text: open };
  }

  #shippedOrRead(path: string): ReadResult | undefined {
    const text = this.#shippedText(path);
    return text === undefined ? this.#results.get(path) : { kind: "text", text };
  }

  realPath(path: string): Promise<string> {
    let found = this.#realPaths.get(path);
    if (!found) this.#realPaths.set(path, (found = this.#disk.realPath(path)));
    return found;
  }

  /** The tree of a text, which is made once. That of the text before it is not to be used any more: what both have is moved. */
  readonly parse = (text: SourceText, file: string): ParsedFile => {
    // What imports a file of the library gets it as it ships, even where somebody has opened it and writes in it.
    const trees = this.#shippedText(file) === text ? this.#shipped : this.#trees;
    const known = trees.get(file);
    const [first, ...others] = this.#edits.get(file) ?? [];
    if (known && !first && known.text === text) return known;
    this.#edits.delete(file);
    const edit = first && asOne([first, ...others]);
    const lines = (edit && known?.lines?.after(edit, text)) ?? new Lines(text);
    const { reading, ...rest } = known ? reparse(known, text, edit) : parse(text, file);
    // Of what nobody edits, nothing is kept for the next edit.
    const parsed: ParsedFile = { ...rest, columns: this.#columns, lines, ...(reading && this.isOpen(file) && { reading }) };
    trees.set(file, parsed);
    return parsed;
  };

  /** Drops the tree of a file that no program has any more. */
  dropTree(file: string): void {
    this.#trees.delete(file);
    this.#edits.delete(file);
  }

  #shippedText(path: string): string | undefined {
    return path.startsWith(libraryPrefix) ? this.#library[path.slice(libraryPrefix.length)] : undefined;
  }
}
