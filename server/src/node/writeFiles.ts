/**
 * Everything that the command line writes is written here: in the folder that was named, and whole. Each text goes to a temporary file in the
 * same folder and onto the disk before it takes the name. Of several files, all are written out before the first takes its name.
 *
 * A folder may be somebody else's work, with links among its files. So the real place of each file must lie in the real folder that was named, and
 * a link at an output's name is refused. It is not replaced by a file either: whoever has put it there on purpose would go on reading the
 * old text where it leads.
 */

import {
  accessSync,
  closeSync,
  constants,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { message } from "../messages/message.ts";
import { isInside } from "../workspace/paths.ts";
import { Misuse } from "./misuse.ts";
import { withSlashes } from "./nodeFileSystem.ts";
import { reasonOf } from "./systemErrors.ts";
import { isLeftover, temporaryName } from "./temporaries.ts";

export interface NewFile {
  readonly path: string;
  /** A text, whole or piece by piece, or the bytes of what is none. */
  readonly content: string | Uint8Array | Iterable<string | Uint8Array>;
  /** The folder that was named, which may itself be a link. No link in it leads what is written out of it. */
  readonly within: string;
}

/**
 * The operations that writing uses; a test gives some that fail. They wait, as a command has nothing else to do, and start faster. Only for what the
 * disk itself needs, it is waited for all files at once.
 */
const disk = {
  accessSync,
  closeSync,
  fsync: (descriptor: number, done: (error: Error | null) => void): void => fsync(descriptor, done),
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
};
export type Disk = typeof disk;

/** So many files are open at most. */
const mostOpen = 100;

/** Writes the files, making their folders. Rejects with `Misuse`, the file and the reason, and then leaves nothing behind. */
export async function writeFiles(files: readonly NewFile[], on: Disk = disk): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  const made: string[] = [];
  const tidied = new Set<string>();
  const taken = new Map<string, string>();
  const open: Promise<void>[] = [];
  let current = "";
  try {
    for (const { path } of files) {
      current = path;
      const other = taken.get(keyOf(path));
      if (other !== undefined) throw new Refusal(message("complaints.sameName", { other }));
      taken.set(keyOf(path), path);
    }
    for (const { path, content, within } of files) {
      current = path;
      const folder = dirname(path);
      stayWithin(within, folder, on);
      makeFolder(folder, made, on);
      if (!tidied.has(folder)) quietly(() => removeLeftovers(folder, on));
      tidied.add(folder);
      const old = on.lstatSync(path, { throwIfNoEntry: false });
      if (old?.isSymbolicLink()) throw new Refusal(message("complaints.throughLink"));
      if (old) stayApart(path, on);
      if (old?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
      // A file that is protected could be replaced all the same, as only its folder counts for that.
      if (old) on.accessSync(path, constants.W_OK);
      const temporary = join(folder, temporaryName());
      const descriptor = writeOut(temporary, content, (old?.mode ?? 0o666) & 0o777, () => written.push({ temporary, path }), on);
      open.push(
        ontoDisk(descriptor, on).catch((error: unknown) => {
          current = path;
          throw error;
        }),
      );
      if (open.length === mostOpen) await Promise.all(open.splice(0));
    }
    await Promise.all(open);
    for (const { temporary, path } of written) {
      current = path;
      on.renameSync(temporary, path);
    }
  } catch (error) {
    const faulty = current;
    await Promise.allSettled(open);
    for (const { temporary } of written) quietly(() => on.rmSync(temporary, { force: true }));
    // A folder that holds something by now stays.
    for (const folder of made.reverse()) quietly(() => on.rmdirSync(folder));
    const reason = error instanceof Refusal ? error.told : reasonOf(error);
    throw new Misuse(message("complaints.notWritten", { path: faulty, reason }));
  }
}

/** That nothing is written, for a reason of ours. */
class Refusal extends Misuse {}

/** What two paths have in common that some disk takes for one. */
function keyOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** A disk that does not tell capitals apart shows another file under the name: that of another instrument. */
function stayApart(path: string, on: Disk): void {
  // Some disks write letters with accents in another form, and mean the same.
  const name = basename(path).normalize("NFC");
  const names = on.readdirSync(dirname(path)).map((each) => each.normalize("NFC"));
  const other = names.includes(name) ? undefined : names.find((each) => keyOf(each) === keyOf(name));
  if (other !== undefined) throw new Refusal(message("complaints.sameNameThere", { other }));
}

/** Of a folder that is not there yet, the part that is there counts. */
function stayWithin(within: string, folder: string, on: Disk): void {
  const real = realPath(within, on);
  const place = realPath(folder, on);
  if (place === real || isInside(withSlashes(place), withSlashes(real))) return;
  throw new Refusal(message("complaints.leadsOut", { folder: within, place }));
}

function realPath(path: string, on: Disk): string {
  try {
    return on.realpathSync.native(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder, on), path.slice(folder.length));
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

/** Opens a file that is not there yet, which no link can be, notes that it is ours from then on, and leaves it open. */
function writeOut(path: string, content: NewFile["content"], mode: number, opened: () => void, on: Disk): number {
  const descriptor = on.openSync(path, "wx", mode);
  opened();
  try {
    if (typeof content === "string" || content instanceof Uint8Array) on.writeFileSync(descriptor, content);
    else for (const piece of content) on.writeFileSync(descriptor, piece);
  } catch (error) {
    on.closeSync(descriptor);
    throw error;
  }
  return descriptor;
}

/** Waits until a file is on the disk, and closes it. */
function ontoDisk(descriptor: number, on: Disk): Promise<void> {
  return new Promise((done, failed) =>
    on.fsync(descriptor, (error) => {
      try {
        on.closeSync(descriptor);
        if (error) throw error;
        done();
      } catch (fault) {
        failed(fault as Error);
      }
    }),
  );
}

/** A run that is killed while it writes cannot tidy up. The next one that writes there does, before it needs the room itself. */
function removeLeftovers(folder: string, on: Disk): void {
  for (const name of on.readdirSync(folder)) {
    // Most names say at once that they are none.
    if (!name.startsWith(".ukur-")) continue;
    const path = join(folder, name);
    const status = on.lstatSync(path, { throwIfNoEntry: false });
    if (status?.isFile() && isLeftover(name, status.mtimeMs, Date.now())) quietly(() => on.rmSync(path, { force: true }));
  }
}

/** What stays behind of a failure is no second failure. */
function quietly(remove: () => void): void {
  try {
    remove();
  } catch {}
}
