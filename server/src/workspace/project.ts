/** Files that hold on to each other, as one program, and what is found in them. */

import { check } from "../checks/index.ts";
import { Kept } from "../checks/kept.ts";
import type { Dictionaries } from "../checks/spelling/dictionaries.ts";
import type { ConfigurationFile } from "../configuration/read.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { catalogue } from "../findings/catalogue.ts";
import type { Entry } from "../findings/entry.ts";
import type { Profile } from "../findings/levels.ts";
import type { BoundFile } from "../semantics/files.ts";
import { createProgram, type Program } from "../semantics/program.ts";
import type { Configurations } from "./configurations.ts";
import { libraryPrefix } from "./library.ts";
import { link, type LinkHost } from "./link.ts";

export interface Project {
  /** The workspace folder, which imports may not leave; for a file outside of all, its own folder; for the library, `library:`. */
  readonly root: string;
  readonly program: Program;
  /** Of every file of the program, and of its configurations, that has any. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly configurations: readonly ConfigurationFile[];
  /** The one that holds for a file. */
  readonly configurationFor: (file: string) => ConfigurationFile | undefined;
  /** The profile that holds for a file. */
  readonly profileOf: (file: string) => Profile;
  /** What its checks remember, where somebody may edit one of the files. */
  readonly kept: Kept | undefined;
  /** Whether something is not said yet, as a file that is still to be read may answer it. */
  readonly isHeldBack: boolean;
}

export interface ProjectHost extends LinkHost {
  readonly configurations: Configurations;
  readonly dictionaries: Dictionaries | undefined;
  /** Whether all files of the folder have been read. */
  readonly isWhole: boolean;
  /** What is bound already, of these files and of the library. */
  readonly before: ReadonlyMap<string, BoundFile>;
  /** Whether one of the files is open. */
  readonly isOpen: boolean;
  /** What was found of one of them and its like; the project that it was of is not to be used any more. */
  readonly kept: Kept | undefined;
}

/** Makes the program of the files at the paths and of what they import. All of them have been read. */
export function createProject(paths: readonly string[], host: ProjectHost): Project {
  const { root, configurations, dictionaries, isWhole, isOpen, before, kept = new Kept() } = host;
  const { files, diagnostics, library } = link(paths, host);
  const program = createProgram(files, paths, diagnostics, library, before);
  const findings = new Map<string, Diagnostic[]>();
  let isHeldBack = false;
  const add = (finding: Diagnostic): void => {
    if (!isWhole && waits(finding, program)) {
      isHeldBack = true;
      return;
    }
    const list = findings.get(finding.file);
    if (list) list.push(finding);
    else findings.set(finding.file, [finding]);
  };
  for (const finding of check(program, configurations.of, dictionaries, kept)) add(finding);
  const own = [...files.keys()].filter((file) => !file.startsWith(libraryPrefix));
  const its = [...new Set(own.map(configurations.fileFor))].filter((file) => file !== undefined);
  for (const configuration of its) for (const finding of configuration.findings) add(finding);
  return {
    root,
    program,
    findings,
    configurations: its,
    configurationFor: configurations.fileFor,
    profileOf: (file) => configurations.of(file).profile,
    kept: isOpen ? kept : undefined,
    isHeldBack,
  };
}

/**
 * Whether a file that nobody has read yet may put right what was found: it may import the file, and translate what that declares or declare what
 * that translates.
 */
function waits({ code, file, span }: Diagnostic, { files }: Program): boolean {
  const { lack }: Entry = catalogue[code];
  if (lack === "file") return true;
  const { declarations } = files.get(file)?.parsed.tree ?? { declarations: [] };
  return code === "unknown-name" && declarations.some((decl) => decl.kind === "translation" && decl.of?.start === span.start);
}
