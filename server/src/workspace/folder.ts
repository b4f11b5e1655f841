/**
 * The files of one folder that imports may not leave, as the programs that they are: one for each group of files that hold on to each other. An edit
 * is a matter of its group, however many other files there are.
 */

import type { Kept } from "../checks/kept.ts";
import type { Dictionaries } from "../checks/spelling/dictionaries.ts";
import { readConfiguration, type ConfigurationFile } from "../configuration/read.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Profile } from "../findings/levels.ts";
import type { BoundFile } from "../semantics/files.ts";
import { Configurations } from "./configurations.ts";
import { isReallyInside, outside } from "./inside.ts";
import { libraryIndex, libraryPrefix, type LibraryTexts } from "./library.ts";
import type { Found } from "./link.ts";
import { namedIn } from "./named.ts";
import { isInside } from "./paths.ts";
import { createProject, type Project } from "./project.ts";
import type { Texts } from "./texts.ts";
import { Together } from "./together.ts";

/** What the folders of a session share. */
export interface Shared {
  readonly texts: Texts;
  readonly library: LibraryTexts;
  /** The library's files that are bound. They are the same for all. */
  readonly bound: Map<string, BoundFile>;
  dictionaries: Dictionaries | undefined;
  /** The profile that is set for a folder, where its project says none. */
  readonly profileIn: (root: string) => Promise<Profile | undefined>;
  /** Is told of each file whose program is another one. */
  readonly tell: (path: string) => void;
}

export class Folder {
  readonly root: string;
  #isListed: boolean;
  readonly #shared: Shared;
  readonly #asked = new Set<string>();
  readonly #together = new Together();
  /** Files of which nobody knows yet what their text names. */
  readonly #unread = new Set<string>();
  /** Files whose programs are not those of the texts as they are now. */
  readonly #stale = new Set<string>();
  readonly #projects = new Map<string, Project>();
  /** Files of programs that may have to say more once all is read. */
  readonly #heldBack = new Set<string>();
  #configurations: Configurations | undefined;
  readonly #isInside = new Map<string, boolean>();
  #turn = 0;

  constructor(root: string, isListed: boolean, shared: Shared) {
    this.root = root;
    this.#isListed = isListed;
    this.#shared = shared;
  }

  /** Whether nobody asks for any file of it. */
  get isEmpty(): boolean {
    return this.#asked.size === 0 && this.#stale.size === 0;
  }

  /** Its programs, as they were built last. */
  get projects(): Iterable<Project> {
    return new Set(this.#projects.values());
  }

  projectOf(path: string): Project | undefined {
    return this.#projects.get(path);
  }

  /** The files that are asked for. */
  get asked(): ReadonlySet<string> {
    return this.#asked;
  }

  /** A file is asked for, or not any more. */
  ask(path: string, isAsked: boolean): void {
    if (isAsked === this.#asked.has(path)) return;
    if (isAsked) this.#asked.add(path);
    else this.#asked.delete(path);
    this.#note(path);
  }

  /** The text at a path may be another one. */
  changed(path: string): void {
    if (this.#asked.has(path) || this.#together.has(path)) this.#note(path);
  }

  #note(path: string): void {
    this.#unread.add(path);
    this.#stale.add(path);
  }

  /** Everything is to be looked at again, as it is read now. */
  recheck(): void {
    for (const path of this.#projects.keys()) this.#stale.add(path);
  }

  /** Configurations may say something else. */
  configurationsChanged(): void {
    for (const { file } of this.#configurations?.files ?? []) this.#shared.tell(file);
    this.#configurations = undefined;
    this.recheck();
  }

  /** The configuration at a path, if it holds for any file. */
  configurationAt(path: string): ConfigurationFile | undefined {
    return this.#configurations?.files.find(({ file }) => file === path);
  }

  /** How many files are not up to date. */
  get waiting(): number {
    return this.#stale.size;
  }

  /** A file that has to be brought up to date for one of these: itself, or one that is in its program. */
  waitsFor(paths: Iterable<string>): string | undefined {
    if (this.#stale.size === 0) return undefined;
    for (const path of paths) {
      if (this.#stale.has(path)) return path;
      for (const other of this.#projects.get(path)?.program.files.keys() ?? []) if (this.#stale.has(other)) return other;
    }
    return undefined;
  }

  /** Some of the files that nobody has read yet, and where these are the last, some that are not up to date. */
  next(most: number): { readonly unread: readonly string[]; readonly stale: readonly string[] } {
    return { unread: first(most, this.#unread), stale: this.#unread.size <= most ? first(most, this.#stale) : [] };
  }

  /** Reads files, if nobody has, and notes what they name. */
  async read(paths: readonly string[]): Promise<void> {
    const unknown = paths.filter((path) => !this.#found(path));
    if (unknown.length > 0) await Promise.all(unknown.map((path) => this.#find(path)));
    for (const path of paths) if (this.#unread.has(path)) this.#look(path);
    this.#release();
  }

  /** It is known now which files there are. */
  listed(): void {
    this.#isListed = true;
    this.#release();
  }

  /** Whether all files have been read. */
  get #isWhole(): boolean {
    return this.#isListed && this.#unread.size === 0;
  }

  /** Lets be said what was held back, if nothing is left that may answer it. */
  #release(): void {
    if (!this.#isWhole) return;
    for (const path of this.#heldBack) this.#stale.add(path);
    this.#heldBack.clear();
  }

  /** Brings a file up to date, and all that hold on to it. From the reading of a text to the program made of it, nothing else runs. */
  async build(path: string): Promise<void> {
    while (this.#stale.has(path)) await this.#tryBuild(path);
    this.#release();
  }

  /** Builds, or gives what has to be waited for. */
  #tryBuild(path: string): Promise<unknown> | undefined {
    const configurations = this.#configurations;
    if (!configurations) return this.#configure();
    const group = new Set<string>();
    const unknown: string[] = [];
    const waiting = [path];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (group.has(next)) continue;
      group.add(next);
      if (isPath(next) && (this.#unread.has(next) || !this.#together.isKnown(next)) && !this.#look(next)) unknown.push(next);
      waiting.push(...this.#together.beside(next));
      // What stood together is looked at together, though it may part now.
      for (const other of this.#projects.get(next)?.program.files.keys() ?? []) if (isOwn(other, this.root)) waiting.push(other);
    }
    const files = [...group].filter(isPath);
    for (const file of files) if (!this.#found(file)) unknown.push(file);
    if (unknown.length > 0) return Promise.all(unknown.map((file) => this.#find(file)));
    const unconfigured = files.find((file) => !configurations.has(file));
    if (unconfigured !== undefined) return configurations.find(unconfigured);
    this.#replace(files, configurations);
    return undefined;
  }

  /** Makes the programs of files that have been read. None of them holds on to any other. */
  #replace(files: readonly string[], configurations: Configurations): void {
    const before = new Map(this.#shared.bound);
    for (const file of files)
      for (const [path, each] of this.#projects.get(file)?.program.files ?? []) if (isOwn(path, this.root)) before.set(path, each);
    const taken = new Set<Kept>();
    const made = new Map<string, Project>();
    const failures: unknown[] = [];
    const done = new Set<string>();
    for (const file of files) {
      if (done.has(file)) continue;
      const group = this.#together.around(file);
      for (const each of group) done.add(each);
      try {
        // Where files part, what was remembered goes with the first of them.
        const kept = [...group].map((each) => this.#projects.get(each)?.kept).find((each) => each && !taken.has(each));
        if (kept) taken.add(kept);
        for (const [path, project] of this.#made(group, before, kept, configurations)) made.set(path, project);
      } catch (error) {
        // What was known stays, and the next change tries again.
        failures.push(error);
        for (const each of group) if (this.#projects.has(each)) made.set(each, this.#projects.get(each)!);
      }
    }
    for (const file of files) this.#take(file, made.get(file));
    if (failures.length > 0) throw failures[0];
  }

  /** The program of a group of files, by each file that it has; none where nobody asks for any of them. */
  *#made(
    group: ReadonlySet<string>,
    before: ReadonlyMap<string, BoundFile>,
    kept: Kept | undefined,
    configurations: Configurations,
  ): Iterable<[string, Project]> {
    const { texts, library, bound, dictionaries } = this.#shared;
    const paths = [...group].filter((each) => this.#asked.has(each)).sort();
    if (paths.length === 0) return;
    const project = createProject(paths, {
      root: this.root,
      library,
      parse: texts.parse,
      skipsMissing: true,
      found: (path) => this.#found(path),
      configurations,
      dictionaries,
      isWhole: this.#isWhole,
      isOpen: [...group].some((file) => texts.isOpen(file)),
      before,
      kept,
    });
    for (const [path, each] of project.program.files) {
      if (isOwn(path, this.root)) yield [path, project];
      else if (!bound.has(path)) bound.set(path, each);
    }
  }

  /** Takes over what was made of a file. */
  #take(file: string, project: Project | undefined): void {
    const { texts, tell } = this.#shared;
    this.#stale.delete(file);
    this.#heldBack.delete(file);
    tell(file);
    if (project) {
      this.#projects.set(file, project);
      if (project.isHeldBack) this.#heldBack.add(file);
      return;
    }
    this.#projects.delete(file);
    texts.dropTree(file);
    if (!this.#asked.has(file)) this.#together.delete(file);
  }

  /** Notes what a file names; false where nobody has read it yet. */
  #look(path: string): boolean {
    const found = this.#found(path);
    if (!found) return false;
    this.#unread.delete(path);
    this.#together.set(path, found.result.kind === "text" ? this.#namesIn(path, found.result.text) : []);
    return true;
  }

  /**
   * The files that a file names, and what it must be looked at for together with others: mappings lead in circles over files that do not know each
   * other, and two files may translate the same of the library.
   */
  #namesIn(path: string, text: SourceText): string[] {
    if (path.startsWith(libraryPrefix)) return [];
    const { library, texts } = this.#shared;
    const { imports, translated, maps } = namedIn(texts.parse(text, path).tree, path);
    const names = new Set<string>();
    for (const { file } of imports) if (file !== undefined && isInside(file, this.root)) names.add(file);
    if (maps) names.add("#mappings");
    for (const name of translated) if (libraryIndex(library).fileOf(name) !== undefined) names.add(`#translates ${name}`);
    return [...names];
  }

  #found(path: string): Found | undefined {
    const { texts } = this.#shared;
    const result = texts.known(path);
    if (path.startsWith(libraryPrefix)) return { isInside: true, result: result ?? { kind: "missing" } };
    if (this.#turn !== texts.turn) this.#isInside.clear();
    this.#turn = texts.turn;
    const isOwn = this.#isInside.get(path);
    if (isOwn === false && !texts.isOpen(path)) return { isInside: false, result: outside(this.root) };
    return isOwn === undefined || !result ? undefined : { isInside: isOwn, result };
  }

  async #find(path: string): Promise<void> {
    const { texts } = this.#shared;
    const { turn } = texts;
    const isOwn = await isReallyInside(texts, path, this.root);
    if (isOwn || texts.isOpen(path)) await texts.read(path);
    if (texts.turn === turn && this.#turn === turn) this.#isInside.set(path, isOwn);
  }

  async #configure(): Promise<void> {
    const { texts, profileIn } = this.#shared;
    const usual = this.root === libraryPrefix ? undefined : await profileIn(this.root);
    this.#configurations ??= new Configurations({ fileSystem: texts, root: this.root, reader: async () => readConfiguration, usual });
  }
}

/** Whether a name is that of a file. */
function isPath(name: string): boolean {
  return !name.startsWith("#");
}

/** Whether a file is not one that the library has lent. */
function isOwn(path: string, root: string): boolean {
  return root === libraryPrefix || !path.startsWith(libraryPrefix);
}

function first(most: number, all: ReadonlySet<string>): string[] {
  const some: string[] = [];
  for (const each of all) if (some.push(each) === most) break;
  return some;
}
