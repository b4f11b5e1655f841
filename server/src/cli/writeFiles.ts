/**
 * Writing that leaves either the old file or the new one, never half of one: each text goes to a temporary file in the
 * same folder and onto the disk before it takes the name. Of several files, all are written out before the first
 * takes its name.
 */

import { accessSync, closeSync, constants, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Misuse } from "./misuse.ts";
import { reasonOf } from "./systemErrors.ts";

export interface NewFile {
  readonly path: string;
  /** A text, or the bytes of what is none. */
  readonly content: string | Uint8Array;
}

/** The operations that writing uses; a test gives some that fail. They wait, as a command has nothing else to do, and start faster. */
const disk = { accessSync, closeSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync };
export type Disk = typeof disk;

/** Writes the files, making their folders. Throws `Misuse` with the file and the reason, and then leaves nothing behind. */
export function writeFiles(files: readonly NewFile[], on: Disk = disk): void {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  const made: string[] = [];
  let current = "";
  try {
    for (const file of files) {
      current = file.path;
      makeFolder(dirname(file.path), made, on);
      const old = on.statSync(file.path, { throwIfNoEntry: false });
      // A link is followed, so that it stays one.
      const path = old ? on.realpathSync(file.path) : file.path;
      if (old?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
      // A file that is protected could be replaced all the same, as only its folder counts for that.
      if (old) on.accessSync(path, constants.W_OK);
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      written.push({ temporary, path });
      writeOut(temporary, file.content, (old?.mode ?? 0o666) & 0o777, on);
    }
    for (const { temporary, path } of written) {
      current = path;
      on.renameSync(temporary, path);
    }
  } catch (error) {
    for (const { temporary } of written) quietly(() => on.rmSync(temporary, { force: true }));
    // A folder that holds something by now stays.
    for (const folder of made.reverse()) quietly(() => on.rmdirSync(folder));
    throw new Misuse(`${current} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Node's own way to make a folder and those above it never ends in a place where none can be made, such as /proc. */
function makeFolder(path: string, made: string[], on: Disk): void {
  const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
  const make = () => {
    on.mkdirSync(path);
    made.push(path);
  };
  try {
    make();
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    makeFolder(dirname(path), made, on);
    make();
  }
}

function writeOut(path: string, content: string | Uint8Array, mode: number, on: Disk): void {
  const descriptor = on.openSync(path, "w", mode);
  try {
    on.writeFileSync(descriptor, content);
    on.fsyncSync(descriptor);
  } finally {
    on.closeSync(descriptor);
  }
}

/** What stays behind of a failure is no second failure. */
function quietly(remove: () => void): void {
  try {
    remove();
  } catch {}
}
