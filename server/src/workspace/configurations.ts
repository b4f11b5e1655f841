/** Which configuration holds for which file: the nearest `ukur.config.json`, in its folder or above. */

import { configurationOf, standard, type Configuration } from "../configuration/configuration.ts";
import type { ConfigurationFile, readConfiguration } from "../configuration/read.ts";
import type { Decided } from "../configuration/schema.ts";
import type { Profile } from "../findings/levels.ts";
import { faultOf } from "./faults.ts";
import type { FileSystem } from "./fileSystem.ts";
import { readInside } from "./inside.ts";
import { libraryPrefix } from "./library.ts";
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

/** What was found for the folders that were looked at. */
export class Configurations {
  readonly #host: ConfigurationHost;
  readonly #byFolder = new Map<string, ConfigurationFile | undefined>();
  readonly #made = new Map<ConfigurationFile | undefined, Configuration>();

  constructor(host: ConfigurationHost) {
    this.#host = host;
  }

  /** Whether it was looked for what holds for a file. */
  has(file: string): boolean {
    return file.startsWith(libraryPrefix) || this.#byFolder.has(folderOf(file));
  }

  /** Looks for the nearest configuration of a file. Never rejects: what cannot be read has its finding, and does not count. */
  async find(file: string): Promise<void> {
    const passed: string[] = [];
    let found: ConfigurationFile | undefined;
    for (let at = folderOf(file); ; at = folderOf(at)) {
      found = this.#byFolder.get(at);
      if (this.#byFolder.has(at)) break;
      passed.push(at);
      found = await readIn(at, this.#host);
      // Only a disk has folders above the one that is open.
      if (found || at === folderOf(at) || (at === this.#host.root && /^[a-z][\w+.-]+:\/\//i.test(at))) break;
    }
    for (const each of passed) this.#byFolder.set(each, found);
  }

  /** What holds for a file; the same object as long as it says the same. */
  readonly of = (file: string): Configuration => {
    const found = this.fileFor(file);
    let configuration = this.#made.get(found);
    if (!configuration) this.#made.set(found, (configuration = made(found, this.#host)));
    return configuration;
  };

  /** The file that says so, if one does. */
  readonly fileFor = (file: string): ConfigurationFile | undefined => this.#byFolder.get(folderOf(file));

  /** Those files, and what is wrong with them. */
  get files(): readonly ConfigurationFile[] {
    return [...new Set(this.#byFolder.values())].filter((file) => file !== undefined);
  }
}

/** Looks for what holds for each of these files. */
export async function configurationsFor(paths: Iterable<string>, host: ConfigurationHost): Promise<Configurations> {
  const found = new Configurations(host);
  for (const path of paths) if (!found.has(path)) await found.find(path);
  return found;
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
