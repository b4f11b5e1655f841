/** An editor's session: folders, open documents, and the programs made of them, kept up to date. */

import { check } from "../checks/index.ts";
import { Kept } from "../checks/kept.ts";
import { dictionariesOf, type Dictionaries } from "../checks/spelling/dictionaries.ts";
import { readConfiguration, type ConfigurationFile } from "../configuration/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Profile } from "../findings/levels.ts";
import type { ColumnUnit } from "../language/lines.ts";
import type { Program } from "../semantics/program.ts";
import { configurationsFor } from "./configurations.ts";
import type { FileSystem } from "./fileSystem.ts";
import { libraryPrefix, loadProgram } from "./load.ts";
import { folderOf, isInside } from "./paths.ts";
import { Texts } from "./texts.ts";

/** The files of one folder that imports may not leave, as one program. */
export interface Project {
  /** The workspace folder; for a file outside of all, its own folder; for the library, `library:`. */
  readonly root: string;
  readonly program: Program;
  /** Of every file of the program, and of its configurations, that has any. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly configurations: readonly ConfigurationFile[];
  /** The one that holds for a file. */
  readonly configurationFor: (file: string) => ConfigurationFile | undefined;
  /** The profile that holds for a file. */
  readonly profileOf: (file: string) => Profile;
}

/**
 * The programs of a session. Changes are noted at once, and programs are made when somebody asks: many changes make one build. Only
 * texts that have changed are read again, and only they and what depends on them is bound and checked again.
 */
export class Workspace {
  readonly #texts: Texts;
  readonly #library: Readonly<Record<string, string>>;
  readonly #profileIn: (root: string) => Promise<Profile | undefined>;
  #folders: readonly string[] = [];
  readonly #files = new Set<string>();
  /** By folder, the files beside documents that lie outside of all workspace folders. */
  readonly #beside = new Map<string, readonly string[]>();
  #projects: ReadonlyMap<string, Project> = new Map();
  readonly #kept = new Map<string, Kept>();
  #revision = 0;
  #built = -1;
  #building: Promise<void> | undefined;
  #dictionaries: Dictionaries | undefined;

  /**
   * @param columns in what the editor counts the columns of places
   * @param profileIn the profile that is set for a folder, where its project says none
   */
  constructor(
    disk: FileSystem,
    library: Readonly<Record<string, string>>,
    columns: ColumnUnit = "utf-16",
    profileIn: (root: string) => Promise<Profile | undefined> = async () => undefined,
  ) {
    this.#profileIn = profileIn;
    this.#texts = new Texts(disk, library, columns);
    this.#library = library;
  }

  /** The workspace has these folders, and in them these `.ukur` files. Paths are absolute, with forward slashes. */
  setFolders(folders: readonly string[], files: Iterable<string>): void {
    this.#folders = folders;
    this.#files.clear();
    for (const file of files) this.#files.add(file);
    this.configurationsChanged();
  }

  /** Whether a file lies in a workspace folder. */
  isInFolder(path: string): boolean {
    return this.#folders.some((folder) => isInside(path, folder));
  }

  /**
   * Beside a document outside of all workspace folders lie these files. A translation in a file of its own is understood through the
   * instrument that imports it.
   */
  setBeside(folder: string, files: readonly string[]): void {
    this.#beside.set(folder, files);
    this.#revision++;
  }

  /** A document was opened, or has another text. */
  setText(path: string, text: string): void {
    this.#texts.set(path, text);
    this.#revision++;
  }

  isOpen(path: string): boolean {
    return this.#texts.isOpen(path);
  }

  /** A document was closed; its file counts again. */
  close(path: string): void {
    this.#texts.close(path);
    this.#revision++;
  }

  /** A file on disk was written, made or deleted. */
  fileChanged(path: string, exists: boolean): void {
    this.#texts.forget(path);
    if (exists && this.isInFolder(path)) this.#files.add(path);
    else this.#files.delete(path);
    this.#revision++;
  }

  /** A configuration was written, made or deleted, or the profile that is set for a folder is another one. */
  configurationsChanged(): void {
    this.#texts.forgetConfigurations();
    this.#revision++;
  }

  /** From now on, words are looked up. */
  spell(english: Uint8Array): void {
    this.#dictionaries = dictionariesOf(english);
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

  /** Whether the programs are those of the texts as they are now. */
  get isCurrent(): boolean {
    return this.#built === this.#revision;
  }

  /** The programs that were built last. */
  get projects(): Iterable<Project> {
    return this.#projects.values();
  }

  /** The project that a file belongs to, as it was built last. */
  projectOf(path: string): Project | undefined {
    return this.#projects.get(this.#rootOf(path));
  }

  /** Brings the programs up to date with all changes so far. */
  async build(): Promise<void> {
    while (!this.isCurrent) {
      this.#building ??= this.#buildOnce().finally(() => (this.#building = undefined));
      await this.#building;
    }
  }

  /** The innermost folder that holds a file. */
  #rootOf(path: string): string {
    if (path.startsWith(libraryPrefix)) return libraryPrefix;
    const around = this.#folders.filter((folder) => isInside(path, folder));
    return around.reduce((inner, folder) => (folder.length > inner.length ? folder : inner), around[0] ?? folderOf(path));
  }

  async #buildOnce(): Promise<void> {
    const revision = this.#revision;
    const byRoot = new Map<string, string[]>();
    const opened = [...this.#texts.opened];
    const beside = opened.flatMap((path) => (this.isInFolder(path) ? [] : (this.#beside.get(folderOf(path)) ?? [])));
    for (const path of [...new Set([...this.#files, ...opened, ...beside])].sort()) {
      const root = this.#rootOf(path);
      const paths = byRoot.get(root);
      if (paths) paths.push(path);
      else byRoot.set(root, [path]);
    }
    const projects = new Map<string, Project>();
    for (const [root, paths] of byRoot) projects.set(root, await this.#project(root, paths));
    this.#projects = projects;
    for (const root of this.#kept.keys()) if (!projects.has(root)) this.#kept.delete(root);
    this.#texts.keepTrees((file) => [...projects.values()].some(({ program }) => program.files.has(file)));
    this.#built = revision;
  }

  /** What the checks of a folder remember. */
  #keptOf(root: string): Kept {
    let kept = this.#kept.get(root);
    if (!kept) this.#kept.set(root, (kept = new Kept()));
    return kept;
  }

  async #project(root: string, paths: readonly string[]): Promise<Project> {
    const before = this.#projects.get(root)?.program;
    const program = await loadProgram(paths, {
      fileSystem: this.#texts,
      root,
      library: this.#library,
      parse: this.#texts.parse,
      skipsMissing: true,
      isOpen: (path) => this.#texts.isOpen(path),
      ...(before && { before }),
    });
    const configured = await configurationsFor(program.files.keys(), {
      fileSystem: this.#texts,
      root,
      reader: async () => readConfiguration,
      usual: root === libraryPrefix ? undefined : await this.#profileIn(root),
    });
    const findings = new Map<string, Diagnostic[]>();
    for (const finding of [
      ...check(program, configured.of, this.#dictionaries, this.#keptOf(root)),
      ...configured.files.flatMap((each) => each.findings),
    ]) {
      const list = findings.get(finding.file);
      if (list) list.push(finding);
      else findings.set(finding.file, [finding]);
    }
    return {
      root,
      program,
      findings,
      configurations: configured.files,
      configurationFor: configured.fileFor,
      profileOf: (file) => configured.of(file).profile,
    };
  }
}
