/** Follows the imports of files that have been read. */

import { changeTo, remove } from "../diagnostics/repairs.ts";
import { diagnostic } from "../diagnostics/report.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type * as ast from "../language/ast.ts";
import type { parse } from "../language/parse.ts";
import { Name } from "../language/tokens.ts";
import { message } from "../messages/message.ts";
import type { LinkedFile } from "../semantics/files.ts";
import { guess } from "../semantics/report.ts";
import type { LibraryNames } from "../semantics/scope.ts";
import { faultOf, readFailure } from "./faults.ts";
import type { ReadResult } from "./fileSystem.ts";
import { libraryIndex, libraryPrefix, type LibraryBlocks, type LibraryTexts } from "./library.ts";
import { namedIn, type NamedFile } from "./named.ts";
import { isInside } from "./paths.ts";

/** What is known of a path. */
export interface Found {
  /** Whether an import may lead there: it lies in the folder, links followed. */
  readonly isInside: boolean;
  /** Of what an import may not lead to, this is what is said where the file itself was asked for. */
  readonly result: ReadResult<SourceText>;
}

export interface LinkHost {
  /** The folder that neither files nor imports may leave by a link. Absolute, with forward slashes. */
  readonly root: string;
  readonly library: LibraryTexts;
  /** Reads a text. An editor remembers the trees of texts that have not changed. */
  readonly parse: typeof parse;
  /** Where the declarations of its files stand: given, only those are read that the program names. Whoever shows the files needs them whole. */
  readonly blocks?: LibraryBlocks | undefined;
  /** Files at the paths that are not there are left out: an editor's list of files may be behind the disk. */
  readonly skipsMissing?: boolean;
  /** What was read at a path; nothing where nobody has read there yet. */
  readonly found: (path: string) => Found | undefined;
}

export interface Linked {
  /** Every file by its path, imported files before those that import them. */
  readonly files: ReadonlyMap<string, LinkedFile>;
  /** What is wrong with imports, and with files that were asked for. */
  readonly diagnostics: readonly Diagnostic[];
  readonly library: LibraryNames;
  /** Where nobody has read yet. With these, the rest is another one. */
  readonly unread: ReadonlySet<string>;
  /** Whether files of the library are still to be read: which of them depends on what the others name. */
  readonly isLater: boolean;
  /** Reads these: what the others name, or all of them. */
  readLibrary(onlyNamed: boolean): void;
}

const nameToken = Name.tokenTypeIdx!;

/** Links the files at the paths, and what they import. */
export function link(paths: readonly string[], host: LinkHost): Linked {
  const linker = new Linker(host);
  for (const path of paths) linker.linkRoot(path);
  return linker;
}

class Linker implements Linked {
  /** Complete files; a file is added after those it imports. */
  readonly files = new Map<string, LinkedFile>();
  readonly diagnostics: Diagnostic[] = [];
  readonly unread = new Set<string>();
  readonly library: LibraryNames;
  readonly #host: LinkHost;
  /** The files that are being linked, outermost first: meeting one again is a cycle. */
  readonly #open: string[] = [];
  readonly #later: string[] = [];

  constructor(host: LinkHost) {
    this.#host = host;
    this.library = libraryIndex(host.library);
  }

  get isLater(): boolean {
    return this.#later.length > 0;
  }

  readLibrary(onlyNamed: boolean): void {
    const { blocks, library, parse } = this.#host;
    const named = onlyNamed ? this.#names() : undefined;
    for (const path of this.#later) {
      const file = libraryFile(path);
      const parts = named && blocks![file]!.flatMap(([name, start, end]) => (named.has(name) ? [{ start, end }] : []));
      this.files.set(path, { ...parse(library[file]!, path, parts), imports: [] });
    }
  }

  /** Every name in the files that were read so far. */
  #names(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { tokens } of this.files.values())
      for (let index = 0; index < tokens.length; index++) if (tokens.typeAt(index) === nameToken) names.add(tokens.imageAt(index));
    return names;
  }

  linkRoot(path: string): void {
    if (this.files.has(path)) return;
    const result = this.#found(path)?.result;
    if (!result || (result.kind === "missing" && this.#host.skipsMissing)) return;
    if (result.kind === "text") return this.#link(path, result.text);
    // An empty file in its place lets the others be checked.
    this.files.set(path, { ...this.#host.parse("", path), imports: [] });
    this.diagnostics.push(faultOf(result, path)(path, { start: 0, end: 0 }));
  }

  #found(path: string): Found | undefined {
    const found = this.#host.found(path);
    if (!found) this.unread.add(path);
    return found;
  }

  #linkLibrary(path: string): void {
    const file = libraryFile(path);
    if (!this.#host.blocks?.[file]) return this.#link(path, this.#host.library[file]!);
    // Its place among the files: before those that import it.
    this.files.set(path, { ...this.#host.parse("", path), imports: [] });
    this.#later.push(path);
  }

  #link(path: string, text: SourceText): void {
    const parsed = this.#host.parse(text, path);
    const named = namedIn(parsed.tree, path);
    const imports: { decl: ast.Import; file: string }[] = [];
    this.#open.push(path);
    for (const each of named.imports) {
      const { decl } = each;
      const file = this.#import(each, path);
      if (file === undefined) continue;
      if (imports.some((other) => other.file === file)) {
        const what = decl.library?.text ?? `"${decl.path?.value}"`;
        this.diagnostics.push(
          diagnostic("import-twice", path, decl, { what }, { fixes: [remove(text, decl, message("fixes.deleteImport"))] }),
        );
      } else imports.push({ decl, file });
    }
    const mapped = this.#mapped(named.models, path);
    this.#open.pop();
    this.files.set(path, { ...parsed, imports, mapped });
  }

  /** Links the library's files that declare the models which mappings name. */
  #mapped(models: readonly string[], from: string): string[] {
    const files = new Set<string>();
    for (const name of models) {
      const file = this.library.fileOf(name);
      // A library file that names a model of its own has it already.
      const path = file && libraryPrefix + `${file}.ukur`;
      if (path && path !== from && !this.#open.includes(path)) files.add(path);
    }
    for (const path of files) if (!this.files.has(path)) this.#linkLibrary(path);
    return [...files];
  }

  /** The path of the imported file once it is linked, or nothing where there is a finding instead. */
  #import({ decl, file: path }: NamedFile, from: string): string | undefined {
    if (decl.library) return this.#importLibrary(decl.library, from);
    if (!decl.path) return undefined;
    const { path: place } = decl;
    const written = place.value;
    const { root, library } = this.#host;
    const report = (finding: Diagnostic) => void this.diagnostics.push(finding);
    if (path === undefined || from.startsWith(libraryPrefix)) {
      const named = /^(\w+)(?:\.ukur)?$/.exec(written)?.[1];
      if (named !== undefined && Object.hasOwn(library, `${named}.ukur`)) {
        report(diagnostic("import-form", from, place, { name: named, path: `"./${named}.ukur"` }, { fixes: [changeTo(place, named)] }));
        return undefined;
      }
      const isAbsolute = /^([/\\]|[A-Za-z]:[/\\])/.test(written);
      report(
        isAbsolute
          ? diagnostic("import-outside", from, place, { path: written, root })
          : diagnostic("import-missing", from, place, { path: written }),
      );
      return undefined;
    }
    const found = isInside(path, root) ? this.#found(path) : { isInside: false, result: undefined };
    if (!found) return undefined;
    // A link inside the folder may point out of it.
    if (!found.isInside) {
      report(diagnostic("import-outside", from, place, { path: written, root }));
      return undefined;
    }
    if (this.#open.includes(path)) {
      const chain = [...this.#open.slice(this.#open.indexOf(path)), path].map(fileName).join(" → ");
      report(diagnostic("import-cycle", from, place, { chain }));
      return undefined;
    }
    const result = found.result!;
    if (result.kind === "text" && path.endsWith(".ukur")) {
      if (!this.files.has(path)) this.#link(path, result.text);
      return path;
    }
    report(
      result.kind === "missing" || result.kind === "text"
        ? diagnostic("import-missing", from, place, { path: written })
        : diagnostic("import-unreadable", from, place, { path: written, reason: readFailure(result) }),
    );
    return undefined;
  }

  #importLibrary(name: ast.Name, from: string): string | undefined {
    const file = `${name.text}.ukur`;
    const path = libraryPrefix + file;
    const { library } = this.#host;
    if (!Object.hasOwn(library, file)) {
      const names = Object.keys(library).map((other) => other.replace(/\.ukur$/, ""));
      const { hint, extra } = guess(name, names);
      this.diagnostics.push(
        diagnostic("import-unknown-library", from, name, { name: name.text, hint: hint ?? message("hints.has", { names }) }, extra),
      );
      return undefined;
    }
    if (this.#open.includes(path)) {
      this.diagnostics.push(diagnostic("import-cycle", from, name, { chain: `${fileName(from)} → ${file}` }));
      return undefined;
    }
    if (!this.files.has(path)) this.#linkLibrary(path);
    return path;
  }
}

function libraryFile(path: string): string {
  return path.slice(libraryPrefix.length);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(libraryPrefix, "");
}
