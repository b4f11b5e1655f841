/** A folder for what a command needs for a while: among the temporary ones of the system, under a name that nobody can foresee. */

import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Does some work in such a folder, and removes it whatever comes of it. */
export async function inWorkshop<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ukur-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many bytes of a file are held at once. */
const most = 1 << 20;

/** The bytes of a file, a piece at a time. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, "r");
  try {
    const buffer = new Uint8Array(most);
    for (let count = readSync(descriptor, buffer); count > 0; count = readSync(descriptor, buffer)) yield buffer.subarray(0, count);
  } finally {
    closeSync(descriptor);
  }
}
