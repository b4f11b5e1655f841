/** Which files really lie in a folder. A link in a stranger's folder may lead to what its user would show nobody. */

import { message } from "../messages/message.ts";
import type { FileSystem, ReadResult } from "./fileSystem.ts";
import type { Found } from "./link.ts";
import { isInside } from "./paths.ts";

/** Whether a path lies in a folder, all links followed. The folder itself may be a link. */
export async function isReallyInside(fileSystem: FileSystem, path: string, folder: string): Promise<boolean> {
  return isInside(await fileSystem.realPath(path), await fileSystem.realPath(folder));
}

/** Reads what an import may lead to; what a link leads to elsewhere is not looked at. */
export async function findInside(fileSystem: FileSystem, path: string, folder: string): Promise<Found & { readonly result: ReadResult }> {
  if (await isReallyInside(fileSystem, path, folder)) return { isInside: true, result: await fileSystem.read(path) };
  return { isInside: false, result: outside(folder) };
}

/** What is read of a file that does not lie in the folder. */
export function outside(folder: string): ReadResult {
  return { kind: "failed", reason: message("failures.outside", { root: folder }) };
}

/** Reads a file that lies in the folder. */
export async function readInside(fileSystem: FileSystem, path: string, folder: string): Promise<ReadResult> {
  return (await findInside(fileSystem, path, folder)).result;
}
