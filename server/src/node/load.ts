/** Reads the files that a command is about, with all that they import. */

import { check } from "../checks/index.ts";
import type { readConfiguration } from "../configuration/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Profile } from "../findings/levels.ts";
import { libraryBlocks, libraryTexts } from "../library/texts.ts";
import type { Program } from "../semantics/program.ts";
import { configurationsFor, type ConfigurationHost, type Configurations } from "../workspace/configurations.ts";
import type { FileSystem } from "../workspace/fileSystem.ts";
import { type LoadHost, loadProgram } from "../workspace/load.ts";
import { folderOf, isInside } from "../workspace/paths.ts";
import { filesIn, rootOf } from "./findFiles.ts";
import { nodeFileSystem, withSlashes } from "./nodeFileSystem.ts";
import { loadDictionaries } from "./dictionaries.ts";
import { loadShipped } from "./shipped.ts";

export interface Loaded {
  /** One for each folder that imports may not leave. */
  readonly programs: readonly Program[];
  /** Everything that is wrong, by file and place. */
  readonly findings: readonly Diagnostic[];
  /** Every file that was read, or would have been if it were there. */
  readonly asked: readonly string[];
  /** The profile that holds for a file. */
  profileOf(file: string): Profile;
  textOf(file: string): string;
}

export interface LoadOptions {
  /** The files and folders as they were asked for. */
  readonly args?: readonly string[];
  /** The profile that holds whatever the project says. */
  readonly profile?: Profile | undefined;
  /** Whether words are looked up in dictionaries: only who reads all findings waits for them. */
  readonly spelling?: boolean;
}

export async function load(paths: readonly string[], cwd: string, { args = [], profile, spelling }: LoadOptions = {}): Promise<Loaded> {
  const dictionaries = spelling ? loadDictionaries() : undefined;
  const programs: Program[] = [];
  const findings: Diagnostic[] = [];
  const configurations: Configurations[] = [];
  const asked = new Set<string>();
  const fileSystem: FileSystem = { ...nodeFileSystem, read: (path) => (asked.add(path), nodeFileSystem.read(path)) };
  const roots = new Map(paths.map((path) => [path, rootOf(path, cwd, args)]));
  for (const root of new Set(roots.values())) {
    const inRoot = paths.filter((path) => roots.get(path) === root);
    const host: LoadHost = { fileSystem, root, library: libraryTexts, blocks: libraryBlocks };
    const alone = await loadProgram(inRoot, host);
    const beside = importersBeside(alone);
    const program = beside.length > 0 ? await loadProgram([...inRoot, ...beside], host) : alone;
    programs.push(program);
    const configured = await configurationsFor(alone.files.keys(), {
      fileSystem: configurationsIn(root, asked),
      root,
      reader,
      asked: profile,
    });
    configurations.push(configured);
    // What is wrong with the files that were only looked at for their imports was not asked.
    findings.push(
      ...sorted(
        alone,
        check(program, configured.of, dictionaries).filter(({ file }) => alone.files.has(file)),
      ),
    );
  }
  const files = new Map(configurations.flatMap((each) => each.files.map((found) => [found.file, found])));
  const textOf = (file: string) =>
    String(
      files.get(file)?.text ?? programs.map((program) => program.files.get(file)?.parsed.text).find((text) => text !== undefined) ?? "",
    );
  const profileOf = (file: string) =>
    configurations[programs.findIndex((program) => program.files.has(file))]?.of(file).profile ?? "standard";
  const ofConfigurations = [...files.values()].flatMap((each) => each.findings);
  return { programs, findings: [...ofConfigurations, ...findings], asked: [...asked], profileOf, textOf };
}

const reader: ConfigurationHost["reader"] = async () =>
  (await loadShipped<{ readonly readConfiguration: typeof readConfiguration }>("../configuration/read.ts", "configuration.cjs"))
    .readConfiguration;

/** Reads configurations. One that is made in the folder later would count; those above it are too many folders to watch. */
function configurationsIn(root: string, asked: Set<string>): FileSystem {
  return {
    ...nodeFileSystem,
    read: async (path) => {
      const result = await nodeFileSystem.read(path);
      if (result.kind === "text" || isInside(path, root)) asked.add(path);
      return result;
    },
  };
}

/**
 * A translation in a file of its own is found by the instrument that imports it. Where such a file is checked alone,
 * the instrument is looked for beside it.
 */
function importersBeside({ files, roots }: Program): string[] {
  const imported = new Set([...files.values()].flatMap(({ parsed }) => parsed.imports.map(({ file }) => file)));
  const lonely = roots.filter((file) => {
    const declarations = files.get(file)?.parsed.tree.declarations ?? [];
    return !imported.has(file) && declarations.length > 0 && declarations.every(({ kind }) => kind === "translation");
  });
  return [...new Set(lonely.map(folderOf))].flatMap((folder) => filesIn(folder).map(withSlashes)).filter((file) => !files.has(file));
}

/** The files that were asked for come first, then what they import. */
function sorted({ roots, files }: Program, findings: readonly Diagnostic[]): Diagnostic[] {
  const order = new Map([...new Set([...roots, ...files.keys()])].map((file, index) => [file, index]));
  return [...findings].sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.span.start - b.span.start);
}
