/** Reads files and all that they import, and makes a program of them. */

import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { changeTo, remove } from "../diagnostics/repairs.ts";
import type * as ast from "../language/ast.ts";
import { parse } from "../language/parse.ts";
import { Name } from "../language/tokens.ts";
import type { LinkedFile } from "../semantics/files.ts";
import { createProgram, type Program } from "../semantics/program.ts";
import { guess } from "../semantics/report.ts";
import type { LibraryNames } from "../semantics/scope.ts";
import { message, type Message } from "../messages/message.ts";
import type { FileSystem, ReadResult } from "./fileSystem.ts";
import { largestFile } from "./fileSystem.ts";
import { isReallyInside, readInside } from "./inside.ts";
import { isInside, resolvePath } from "./paths.ts";

export interface LoadHost {
  readonly fileSystem: FileSystem;
  /** The folder that neither files nor imports may leave by a link. Absolute, with forward slashes. */
  readonly root: string;
  /** The library: the text of each file by its name, such as `servqual.ukur`. */
  readonly library: Readonly<Record<string, string>>;
  /**
   * Where the declarations of its files stand: given, only those are read that the program names. Whoever shows the files needs them whole.
   */
  readonly blocks?: LibraryBlocks;
  /** Reads a text. An editor remembers the trees of texts that have not changed. */
  readonly parse?: typeof parse;
  /** Files at the paths that are not there are left out: an editor's list of files may be behind the disk. */
  readonly skipsMissing?: boolean;
  /** Which files are open in an editor. */
  readonly isOpen?: (path: string) => boolean;
  /** The program that the files were before an edit. It is not to be used any more. */
  readonly before?: Program;
}

/** By the name of a file, each declaration's name and place; what translates it is a block of the same name. */
export type LibraryBlocks = Readonly<Record<string, readonly (readonly [name: string, start: number, end: number])[]>>;

/** Library files have paths of this form, which no file system has. */
export const libraryPrefix = "library:";

/**
 * Loads the files at `paths` and what they import. Never rejects: whatever cannot be read is a finding, at the import
 * that asks for it or, for one of `paths` itself, at its start.
 */
export async function loadProgram(paths: readonly string[], host: LoadHost): Promise<Program> {
  const loader = new Loader(host);
  for (const path of paths) await loader.loadRoot(path);
  const bind = () => createProgram(loader.files, paths, loader.diagnostics, loader.library, host.before);
  if (loader.later.length > 0) {
    loader.readLibrary(true);
    const program = bind();
    if (program.diagnostics.length === 0) return program;
    // A hint may name what the program does not.
    loader.readLibrary(false);
  }
  return bind();
}

const nameToken = Name.tokenTypeIdx!;

class Loader {
  readonly host: LoadHost;
  /** Complete files; a file is added after those it imports. */
  readonly files = new Map<string, LinkedFile>();
  readonly diagnostics: Diagnostic[] = [];
  /** The files that are being loaded, outermost first: meeting one again is a cycle. */
  readonly open: string[] = [];
  /** The library's files that are read when it is known what of them is named. */
  readonly later: string[] = [];
  readonly library: LibraryNames;
  readonly #parse: typeof parse;

  constructor(host: LoadHost) {
    this.host = host;
    this.library = libraryIndex(host.library);
    this.#parse = host.parse ?? parse;
  }

  async loadRoot(path: string): Promise<void> {
    if (this.files.has(path)) return;
    const { fileSystem, root, skipsMissing, isOpen } = this.host;
    // What is open was chosen by somebody who sees it.
    const isFree = path.startsWith(libraryPrefix) || isOpen?.(path) === true;
    const result = isFree ? await fileSystem.read(path) : await readInside(fileSystem, path, root);
    if (result.kind === "missing" && skipsMissing) return;
    const fault = result.kind === "text" ? undefined : faultOf(result, path);
    if (fault) {
      // An empty file in its place lets the others be checked.
      this.files.set(path, { ...this.#parse("", path), imports: [] });
      this.diagnostics.push(fault(path, { start: 0, end: 0 }));
    } else {
      await this.#link(path, (result as { text: string }).text);
    }
  }

  /** Reads the library's files: what the others name, or all of it. */
  readLibrary(onlyNamed: boolean): void {
    const named = onlyNamed ? this.#names() : undefined;
    for (const path of this.later) {
      const file = libraryFile(path);
      const parts = named && this.host.blocks![file]!.flatMap(([name, start, end]) => (named.has(name) ? [{ start, end }] : []));
      this.files.set(path, { ...this.#parse(this.host.library[file]!, path, parts), imports: [] });
    }
  }

  /** Every name in the files that were read so far. */
  #names(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { tokens } of this.files.values())
      for (let index = 0; index < tokens.length; index++) if (tokens.typeAt(index) === nameToken) names.add(tokens.imageAt(index));
    return names;
  }

  async #linkLibrary(path: string): Promise<void> {
    const file = libraryFile(path);
    if (!this.host.blocks?.[file]) return this.#link(path, this.host.library[file]!);
    // Its place among the files: before those that import it.
    this.files.set(path, { ...this.#parse("", path), imports: [] });
    this.later.push(path);
  }

  async #link(path: string, text: string): Promise<void> {
    const parsed = this.#parse(text, path);
    const imports: { decl: ast.Import; file: string }[] = [];
    this.open.push(path);
    for (const decl of parsed.tree.declarations) {
      if (decl.kind !== "import") continue;
      const file = await this.#import(decl, path);
      if (file === undefined) continue;
      if (imports.some((other) => other.file === file)) {
        const what = decl.library?.text ?? `"${decl.path?.value}"`;
        this.diagnostics.push(
          diagnostic("import-twice", path, decl, { what }, { fixes: [remove(text, decl, message("fixes.deleteImport"))] }),
        );
      } else imports.push({ decl, file });
    }
    const mapped = await this.#mapped(parsed.tree, path);
    this.open.pop();
    this.files.set(path, { ...parsed, imports, mapped });
  }

  /** Loads the library's files that declare the models which mappings name. */
  async #mapped(tree: ast.SourceTree, from: string): Promise<string[]> {
    const files = new Set<string>();
    for (const decl of tree.declarations) {
      const mappings =
        decl.kind === "mapping" ? [decl] : decl.kind === "instrument" ? decl.members.filter((member) => member.kind === "mapping") : [];
      for (const name of mappings.flatMap(({ from: source, to }) => [source, to])) {
        const file = name && this.library.fileOf(name.text);
        // A library file that names a model of its own has it already.
        const path = file && libraryPrefix + `${file}.ukur`;
        if (path && path !== from && !this.open.includes(path)) files.add(path);
      }
    }
    for (const path of files) if (!this.files.has(path)) await this.#linkLibrary(path);
    return [...files];
  }

  /** The path of the imported file once it is loaded, or nothing where there is a finding instead. */
  async #import(decl: ast.Import, from: string): Promise<string | undefined> {
    if (decl.library) return this.#importLibrary(decl.library, from);
    if (!decl.path) return undefined;
    const { path: place } = decl;
    const written = place.value;
    const report = (finding: Diagnostic) => void this.diagnostics.push(finding);
    if (!/^\.\.?\//.test(written) || from.startsWith(libraryPrefix)) {
      const named = /^(\w+)(?:\.ukur)?$/.exec(written)?.[1];
      if (named !== undefined && Object.hasOwn(this.host.library, `${named}.ukur`)) {
        report(diagnostic("import-form", from, place, { name: named, path: `"./${named}.ukur"` }, { fixes: [changeTo(place, named)] }));
        return undefined;
      }
      const isAbsolute = /^([/\\]|[A-Za-z]:[/\\])/.test(written);
      report(
        isAbsolute
          ? diagnostic("import-outside", from, place, { path: written, root: this.host.root })
          : diagnostic("import-missing", from, place, { path: written }),
      );
      return undefined;
    }
    const path = resolvePath(from, written);
    // A link inside the folder may point out of it.
    if (!isInside(path, this.host.root) || !(await isReallyInside(this.host.fileSystem, path, this.host.root))) {
      report(diagnostic("import-outside", from, place, { path: written, root: this.host.root }));
      return undefined;
    }
    if (this.open.includes(path)) {
      const chain = [...this.open.slice(this.open.indexOf(path)), path].map(fileName).join(" → ");
      report(diagnostic("import-cycle", from, place, { chain }));
      return undefined;
    }
    if (this.files.has(path)) return path;
    const result = await this.host.fileSystem.read(path);
    if (result.kind === "text" && path.endsWith(".ukur")) {
      await this.#link(path, result.text);
      return path;
    }
    report(
      result.kind === "missing" || result.kind === "text"
        ? diagnostic("import-missing", from, place, { path: written })
        : diagnostic("import-unreadable", from, place, { path: written, reason: readFailure(result) }),
    );
    return undefined;
  }

  async #importLibrary(name: ast.Name, from: string): Promise<string | undefined> {
    const file = `${name.text}.ukur`;
    const path = libraryPrefix + file;
    if (!Object.hasOwn(this.host.library, file)) {
      const names = Object.keys(this.host.library).map((other) => other.replace(/\.ukur$/, ""));
      const { hint, extra } = guess(name, names);
      this.diagnostics.push(
        diagnostic("import-unknown-library", from, name, { name: name.text, hint: hint ?? message("hints.has", { names }) }, extra),
      );
      return undefined;
    }
    if (this.open.includes(path)) {
      this.diagnostics.push(diagnostic("import-cycle", from, name, { chain: `${fileName(from)} → ${file}` }));
      return undefined;
    }
    if (!this.files.has(path)) await this.#linkLibrary(path);
    return path;
  }
}

function libraryFile(path: string): string {
  return path.slice(libraryPrefix.length);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(libraryPrefix, "");
}

export type Failure = Exclude<ReadResult, { kind: "text" }>;

/** The finding that a file cannot be read, which stands in the file itself or at what asks for it. */
export function faultOf(result: Failure, path: string): (file: string, span: ast.Span) => Diagnostic {
  switch (result.kind) {
    case "not-text":
      return (file, span) => diagnostic("not-text", file, span, { reason: result.reason });
    case "too-large":
      return (file, span) => diagnostic("file-too-large", file, span, { size: Math.ceil(result.bytes / 1e6), limit: largestFile / 1e6 });
    default:
      return (file, span) => diagnostic("file-unreadable", file, span, { path, reason: readFailure(result) });
  }
}

/** Why a file cannot be read, as the end of a sentence. */
export function readFailure(result: Failure): string | Message {
  switch (result.kind) {
    case "missing":
      return message("failures.missing");
    case "directory":
      return message("failures.directory");
    case "not-text":
      return message("failures.notText", { reason: result.reason });
    case "too-large":
      return message("failures.tooLarge", { size: Math.ceil(result.bytes / 1e6), most: largestFile / 1e6 });
    case "failed":
      return result.reason;
  }
}

type Declared = ReadonlyMap<string, { readonly kind: string; readonly file: string }>;

const indexes = new WeakMap<LoadHost["library"], Declared>();

/**
 * Where each name of the library is declared, read off the texts: the library is well formed. They are read when a name is first
 * looked for, which in most files is never.
 */
function libraryIndex(library: LoadHost["library"]): LibraryNames {
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

function declarationsOf(library: LoadHost["library"]): Declared {
  const index = new Map<string, { kind: string; file: string }>();
  for (const [file, text] of Object.entries(library)) {
    for (const [, kind, name] of text.matchAll(/^(scale|choices|model|instrument) (\w+)/gm))
      index.set(name!, { kind: kind!, file: file.replace(/\.ukur$/, "") });
  }
  return index;
}
