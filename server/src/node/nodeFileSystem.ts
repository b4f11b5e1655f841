/**
 * Files on disk, read with care: only ordinary files of bearable size that hold UTF-8 text. They are read at once, as a command
 * has nothing else to do meanwhile and starts faster.
 */

import { isUtf8 } from "node:buffer";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { message } from "../messages/message.ts";
import { type BytesResult, type FileSystem, largestFile, type ReadResult } from "../workspace/fileSystem.ts";
import { reasonOf } from "./systemErrors.ts";

export const nodeFileSystem: FileSystem = { read, realPath };

async function read(path: string): Promise<ReadResult> {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { kind: "directory" };
    if (!status.isFile()) return { kind: "failed", reason: message("failures.device") };
    if (status.size > largestFile) return { kind: "too-large", bytes: status.size };
    return textOf(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { kind: "missing" };
    return { kind: "failed", reason: reasonOf(error) };
  }
}

/**
 * The bytes of a file, read beside what else there is to do. Never rejects.
 *
 * @param known the stamp of what was read of it before
 */
export async function readBytes(path: string, known?: string): Promise<BytesResult> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { kind: "directory" };
    if (!status.isFile()) return { kind: "failed", reason: message("failures.device") };
    if (status.size > largestFile) return { kind: "too-large", bytes: status.size };
    const stamp = `${status.mtimeMs} ${status.size}`;
    return stamp === known ? { kind: "same" } : { kind: "bytes", bytes: await readFile(path), stamp };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { kind: "missing" };
    return { kind: "failed", reason: reasonOf(error) };
  }
}

async function realPath(path: string): Promise<string> {
  try {
    return withSlashes(realpathSync.native(path));
  } catch {
    const folder = dirname(path);
    return folder === path ? path : withSlashes(join(await realPath(folder), basename(path)));
  }
}

/** A path of this platform as the program knows paths: with forward slashes. */
export function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** The text of a file's bytes, without a byte order mark. */
export function textOf(bytes: Buffer): ReadResult {
  if (isUtf16(bytes)) return { kind: "not-text", reason: message("failures.utf16") };
  if (bytes.includes(0)) return { kind: "not-text", reason: message("failures.zeroBytes") };
  if (!isUtf8(bytes)) {
    return { kind: "not-text", reason: message("failures.lineNotUtf8", { line: firstLineNotUtf8(bytes) }) };
  }
  return { kind: "text", text: new TextDecoder().decode(bytes) };
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString("hex");
  return mark === "fffe" || mark === "feff";
}

/** A line feed is never a part of a longer UTF-8 sequence, so each line can be looked at alone. */
function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
