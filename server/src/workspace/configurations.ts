/** Which configuration holds for which file: the nearest `ukur.config.json`, in its folder or above. */

import { configurationOf, standard, type Configuration } from "../configuration/configuration.ts";
import type { ConfigurationFile, readConfiguration } from "../configuration/read.ts";
import type { Decided } from "../configuration/schema.ts";
import type { Profile } from "../findings/levels.ts";
import type { FileSystem } from "./fileSystem.ts";
import { readInside } from "./inside.ts";
import { faultOf, libraryPrefix } from "./load.ts";
import { folderOf, isInside } from "./paths.ts";

/** What the file is called. */
export const configurationName = "ukur.config.json";

export interface ConfigurationHost {
  readonly fileSystem: FileSystem;
  /** The folder that the program's files stay in. */
  readonly root: string;
  /** Gives what reads a configuration: most projects have none, and do not wait for it. */
  readonly reader: () => Promise<typeof readConfiguration>;
  /** The profile that holds whatever a file says. */
  readonly asked?: Profile | undefined;
  /** The profile that holds where no file says one. */
  readonly usual?: Profile | undefined;
}

export interface Configurations {
  /** What holds for a file of the program; the same object as long as it says the same. */
  readonly of: (file: string) => Configuration;
  /** The file that says so, if one does. */
  readonly fileFor: (file: string) => ConfigurationFile | undefined;
  /** Those files, and what is wrong with them. */
  readonly files: readonly ConfigurationFile[];
}

/** Looks for what holds for each of these files. Never rejects: what cannot be read has its finding, and does not count. */
export async function configurationsFor(paths: Iterable<string>, host: ConfigurationHost): Promise<Configurations> {
  const byFolder = new Map<string, ConfigurationFile | undefined>();
  for (const path of paths) if (!path.startsWith(libraryPrefix)) await nearest(folderOf(path), byFolder, host);
  const usual = made(undefined, host);
  const files = new Map([...new Set(byFolder.values())].flatMap((file) => (file ? [[file, made(file, host)]] : [])));
  return {
    of: (path) => {
      const file = byFolder.get(folderOf(path));
      return file ? files.get(file)! : usual;
    },
    fileFor: (path) => byFolder.get(folderOf(path)),
    files: [...files.keys()],
  };
}

/** Finds the nearest file of a folder, and notes it for this folder and those above. */
async function nearest(folder: string, byFolder: Map<string, ConfigurationFile | undefined>, host: ConfigurationHost): Promise<void> {
  const passed: string[] = [];
  let found: ConfigurationFile | undefined;
  for (let at = folder; ; at = folderOf(at)) {
    found = byFolder.get(at);
    if (byFolder.has(at)) break;
    passed.push(at);
    found = await readIn(at, host);
    // Only a disk has folders above the one that is open.
    if (found || at === folderOf(at) || (at === host.root && /^[a-z][\w+.-]+:\/\//i.test(at))) break;
  }
  for (const each of passed) byFolder.set(each, found);
}

async function readIn(folder: string, { fileSystem, root, reader }: ConfigurationHost): Promise<ConfigurationFile | undefined> {
  const file = `${folder === "/" ? "" : folder}/${configurationName}`;
  const isOwn = isInside(file, root);
  // No link shows what lies elsewhere.
  const result = await readInside(fileSystem, file, isOwn ? root : folder);
  if (result.kind === "text") return (await reader())(file, result.text);
  // Above the folder that somebody works in, what cannot be read is none of theirs.
  if (result.kind === "missing" || !isOwn) return undefined;
  return { file, text: "", decided: {}, findings: [faultOf(result, file)(file, { start: 0, end: 0 })] };
}

/** Those that were made, by what they are made of: a rule looks again where it is given another one. */
const known = new Map<string, Configuration>([[JSON.stringify({ profile: "standard" }), standard]]);

/** The profile that was asked for comes before that of the file, and that before the usual one. */
function made(file: ConfigurationFile | undefined, { asked, usual }: ConfigurationHost): Configuration {
  const decided: Decided = { ...file?.decided, profile: asked ?? file?.decided.profile ?? usual ?? "standard" };
  const key = JSON.stringify(decided);
  const configuration = known.get(key) ?? configurationOf(decided);
  known.set(key, configuration);
  return configuration;
}
