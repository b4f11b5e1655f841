/** A folder of files for a test of the command line, and the command run in it. */

import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Host } from "../../server/src/cli/host.ts";
import { run } from "../../server/src/cli/run.ts";
import type { Status } from "../../server/src/cli/status.ts";

export interface Ran {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

export class Workbench {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Workbench> {
    const bench = new Workbench(await realpath(await mkdtemp(join(tmpdir(), "ukur-cli-"))));
    for (const [name, content] of Object.entries(files)) await bench.put(name, content);
    return bench;
  }

  async put(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }

  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), "utf8");
  }

  async json(name: string): Promise<any> {
    return JSON.parse(await this.read(name));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** Runs `ukur` with these arguments in the folder. */
  ukur(...args: string[]): Promise<Ran> {
    return this.ukurWith({}, ...args);
  }

  async ukurWith(change: Partial<Host>, ...args: string[]): Promise<Ran> {
    let out = "";
    let err = "";
    const host: Host = {
      cwd: this.folder,
      colour: false,
      columns: () => undefined,
      errColumns: () => undefined,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      stdin: () => Promise.resolve(""),
      untilStopped: () => new Promise(() => {}),
      ...change,
    };
    const status = await run(args, host);
    return { status, out, err };
  }
}

/** A whole instrument without findings. */
export const clean = `import scales

instrument desk "The help desk" {
  languages en

  battery perception "The help desk…" scale agree5 code P

  dimension help "Help" {
    H1 "answers my question"
    H2 "is open when I need it"
  }

  score overall "Overall" = mean(perception)

  test "half" {
    given H1.perception = 4, H2.perception = 5
    expect overall = 4.5
  }
}
`;

/** The same with an error: a scale that is misspelt. */
export const faulty = clean.replace("scale agree5", "scale agre5");
