/**
 * Writing that leaves either the old file or the new one, never half of one: each text goes to a temporary file in the
 * same folder and onto the disk before it takes the name. Of several files, all are written out before the first
 * takes its name.
 */

import * as disk from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Misuse } from "./misuse.ts";
import { reasonOf } from "./systemErrors.ts";

export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The operations that writing uses; a test gives some that fail. */
export type Disk = Pick<typeof disk, "mkdir" | "open" | "realpath" | "rename" | "rm" | "stat">;

/** Writes the files, making their folders. Throws `Misuse` with the file and the reason, and then leaves nothing behind. */
export async function writeFiles(files: readonly NewFile[], on: Disk = disk): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  let current = "";
  try {
    for (const file of files) {
      current = file.path;
      await makeFolder(dirname(file.path), on);
      const path = await on.realpath(file.path).catch(() => file.path);
      const old = await on.stat(path).catch(() => undefined);
      if (old?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      written.push({ temporary, path });
      await writeOut(temporary, file.text, (old?.mode ?? 0o666) & 0o777, on);
    }
    for (const { temporary, path } of written) {
      current = path;
      await on.rename(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of written) await on.rm(temporary, { force: true }).catch(() => {});
    throw new Misuse(`${current} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Node's own way to make a folder and those above it never ends in a place where none can be made, such as /proc. */
async function makeFolder(path: string, on: Disk): Promise<void> {
  const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
  try {
    await on.mkdir(path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path), on);
    await on.mkdir(path);
  }
}

async function writeOut(path: string, text: string, mode: number, on: Disk): Promise<void> {
  const handle = await on.open(path, "w", mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
