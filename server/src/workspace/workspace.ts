/** An editor's session: folders, open documents, and the programs made of them, kept up to date. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import { dictionariesOf } from "../checks/spelling/dictionaries.ts";
import type { ConfigurationFile } from "../configuration/read.ts";
import type { Profile } from "../findings/levels.ts";
import type { Edit } from "../language/edit.ts";
import type { ColumnUnit } from "../language/lines.ts";
import type { Program } from "../semantics/program.ts";
import { configurationName } from "./configurations.ts";
import type { FileSystem } from "./fileSystem.ts";
import { Folder, type Shared } from "./folder.ts";
import { libraryPrefix, type LibraryTexts } from "./library.ts";
import { folderOf, isInside } from "./paths.ts";
import type { Project } from "./project.ts";
import { Texts } from "./texts.ts";

export type { Project } from "./project.ts";

/** So many files are read at once, where the client reads them. */
const atOnce = 32;

/** Nobody who types waits for the rest longer than so many milliseconds, or for one file. */
const slice = 10;

/**
 * The programs of a session. Changes are noted at once, and programs are made when somebody asks: many changes make one build. What is open is built
 * first, the rest piece by piece. Only texts that have changed are read again, and only they and what depends on them is bound and checked again.
 */
export class Workspace {
  readonly #shared: Shared;
  #paths: readonly string[] = [];
  readonly #files = new Set<string>();
  /** By folder, the files beside documents that lie outside of all workspace folders. */
  readonly #beside = new Map<string, ReadonlySet<string>>();
  readonly #folders = new Map<string, Folder>();
  #isListed = true;
  #revision = 0;
  #changed = new Set<string>();

  /**
   * @param columns in what the editor counts the columns of places
   * @param profileIn the profile that is set for a folder, where its project says none
   */
  constructor(
    disk: FileSystem,
    library: LibraryTexts,
    columns: ColumnUnit = "utf-16",
    profileIn: (root: string) => Promise<Profile | undefined> = async () => undefined,
  ) {
    this.#shared = {
      texts: new Texts(disk, library, columns),
      library,
      bound: new Map(),
      dictionaries: undefined,
      profileIn,
      tell: (path) => void this.#changed.add(path),
    };
  }

  /**
   * The workspace has these folders, and in them these `.ukur` files. Paths are absolute, with forward slashes.
   *
   * @param files nothing where they are still looked for: what one of them may put right is not said until then
   */
  setFolders(paths: readonly string[], files: Iterable<string> | undefined): void {
    this.#paths = paths;
    const before = [...this.#files];
    this.#files.clear();
    for (const file of files ?? []) this.#files.add(file);
    this.#isListed = files !== undefined;
    for (const folder of this.#folders.values()) for (const path of folder.asked) this.#place(path);
    for (const file of [...before, ...this.#files].sort()) this.#place(file);
    if (this.#isListed) for (const folder of this.#folders.values()) folder.listed();
    this.configurationsChanged();
  }

  /** Whether a file lies in a workspace folder. */
  isInFolder(path: string): boolean {
    return this.#paths.some((folder) => isInside(path, folder));
  }

  /**
   * Beside a document outside of all workspace folders lie these files. A translation in a file of its own is understood through the
   * instrument that imports it.
   */
  setBeside(folder: string, files: readonly string[]): void {
    const before = this.#beside.get(folder) ?? [];
    this.#beside.set(folder, new Set(files));
    for (const file of [...before, ...files]) this.#place(file);
    this.#revision++;
  }

  /**
   * A document was opened, or has another text.
   *
   * @param edits what was done to the text that it had, each edit in the text that the ones before leave; nothing where that is not known
   */
  setText(path: string, text: SourceText, edits?: readonly Edit[]): void {
    const wasOpen = this.isOpen(path);
    this.#shared.texts.set(path, text, edits);
    if (!wasOpen) this.#placeOpen(path);
    this.#changeText(path);
  }

  isOpen(path: string): boolean {
    return this.#shared.texts.isOpen(path);
  }

  /** A document was closed; its file counts again. */
  close(path: string): void {
    this.#shared.texts.close(path);
    this.#placeOpen(path);
    this.#changeText(path);
  }

  /** A file on disk was written, made or deleted. */
  fileChanged(path: string, exists: boolean): void {
    this.#shared.texts.forget(path);
    if (exists && this.isInFolder(path)) this.#files.add(path);
    else this.#files.delete(path);
    this.#place(path);
    this.#changeText(path);
  }

  #changeText(path: string): void {
    for (const folder of this.#folders.values()) folder.changed(path);
    if (path.endsWith(`/${configurationName}`)) this.configurationsChanged();
    this.#revision++;
  }

  /** A configuration was written, made or deleted, or the profile that is set for a folder is another one. */
  configurationsChanged(): void {
    this.#shared.texts.forgetConfigurations();
    for (const folder of this.#folders.values()) folder.configurationsChanged();
    this.#revision++;
  }

  /** From now on, words are looked up. */
  async spell(english: Uint8Array): Promise<void> {
    this.#shared.dictionaries = await dictionariesOf(english);
    for (const folder of this.#folders.values()) folder.recheck();
    this.#revision++;
  }

  /** Folders were deleted, and all that was in them. Others of these paths may be of files, of any kind. */
  foldersDeleted(paths: ReadonlySet<string>): void {
    if (paths.size === 0) return;
    for (const file of this.#files) {
      for (let folder = folderOf(file); folder !== folderOf(folder); folder = folderOf(folder))
        if (paths.has(folder)) this.fileChanged(file, false);
    }
  }

  /** Another number after each change. */
  get revision(): number {
    return this.#revision;
  }

  /** How many files are not up to date. */
  get waiting(): number {
    let sum = 0;
    for (const folder of this.#folders.values()) sum += folder.waiting;
    return sum;
  }

  /** Whether the programs are those of the texts as they are now. */
  get isCurrent(): boolean {
    return this.waiting === 0;
  }

  /** Whether it is known which files there are. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** What a configuration says that holds for some file. */
  configurationAt(path: string): ConfigurationFile | undefined {
    for (const folder of this.#folders.values()) {
      const found = folder.configurationAt(path);
      if (found) return found;
    }
    return undefined;
  }

  /** The programs that were built last. */
  get projects(): Iterable<Project> {
    return [...this.#folders.values()].flatMap((folder) => [...folder.projects]);
  }

  /** The project of a file, as it was built last. A file that two folders' programs have belongs to its own folder's. */
  projectOf(path: string): Project | undefined {
    const own = this.#folders.get(this.#rootOf(path))?.projectOf(path);
    if (own) return own;
    for (const folder of this.#folders.values()) {
      const project = folder.projectOf(path);
      if (project) return project;
    }
    return undefined;
  }

  /** The files of the folder that a file lies in, whether or not they have been read. */
  filesAround(path: string): Iterable<string> {
    return this.#folders.get(this.#rootOf(path))?.asked ?? [];
  }

  /** The programs of the folder that a file lies in. */
  *programsAround(path: string): Iterable<Program> {
    for (const { program } of this.#folders.get(this.#rootOf(path))?.projects ?? []) yield program;
  }

  /** The files whose programs are other ones than when this was asked last, or are gone. */
  takeChanges(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** Brings up to date what is open, and a file: what they hold on to, and nothing else. */
  async buildOpen(path?: string): Promise<void> {
    const { texts } = this.#shared;
    for (;;) {
      const wanted = path === undefined ? texts.opened : [path, ...texts.opened];
      const waiting = [...this.#folders.values()].map((folder) => [folder, folder.waitsFor(wanted)] as const);
      const next = waiting.find(([, file]) => file !== undefined);
      if (!next) break;
      await next[0].build(next[1]!);
    }
    this.#dropEmpty();
  }

  /** Brings a part of what is left up to date, so small that who types does not notice. */
  async buildSome(): Promise<void> {
    const end = performance.now() + slice;
    for (const folder of this.#folders.values()) {
      while (folder.waiting > 0) {
        const { unread, stale } = folder.next(atOnce);
        await folder.read(unread);
        for (const path of stale) if (performance.now() < end) await folder.build(path);
        if (performance.now() >= end) return;
      }
    }
    this.#dropEmpty();
  }

  /** Forgets folders of which no file is wanted any more. */
  #dropEmpty(): void {
    for (const [root, folder] of this.#folders) {
      if (!folder.isEmpty) continue;
      folder.configurationsChanged();
      this.#folders.delete(root);
    }
  }

  /**
   * Brings the programs up to date with all changes so far.
   *
   * @param pause lets others have their turn: meanwhile something may change, and what is open comes first again
   */
  async build(pause: () => Promise<void> = async () => {}): Promise<void> {
    while (!this.isCurrent) {
      await this.buildOpen();
      await this.buildSome();
      await pause();
    }
  }

  /** The innermost folder that holds a file. */
  #rootOf(path: string): string {
    if (path.startsWith(libraryPrefix)) return libraryPrefix;
    const around = this.#paths.filter((folder) => isInside(path, folder));
    return around.reduce((inner, folder) => (folder.length > inner.length ? folder : inner), around[0] ?? folderOf(path));
  }

  /** A document outside of all folders brings those beside it, and takes them away. */
  #placeOpen(path: string): void {
    this.#place(path);
    if (!this.isInFolder(path)) for (const file of this.#beside.get(folderOf(path)) ?? []) this.#place(file);
  }

  /** Asks the folder of a file for it, if anybody wants it, and no other one. */
  #place(path: string): void {
    const root = this.#isWanted(path) ? this.#rootOf(path) : undefined;
    for (const folder of this.#folders.values()) if (folder.root !== root) folder.ask(path, false);
    if (root === undefined) return;
    let folder = this.#folders.get(root);
    if (!folder) this.#folders.set(root, (folder = new Folder(root, this.#isListed || !this.isInFolder(path), this.#shared)));
    folder.ask(path, true);
  }

  #isWanted(path: string): boolean {
    if (this.#files.has(path) || this.isOpen(path)) return true;
    if (this.isInFolder(path)) return false;
    const folder = folderOf(path);
    const isBeside = this.#beside.get(folder)?.has(path) === true;
    return isBeside && [...this.#shared.texts.opened].some((open) => folderOf(open) === folder);
  }
}
