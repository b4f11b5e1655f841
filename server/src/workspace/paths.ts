/** Paths as the program knows them: absolute, with forward slashes, on every platform and in the browser. */

/** The folder that holds a file. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash <= 0 ? "/" : path.slice(0, slash);
}

/** `relative` as seen from the folder of `from`, with `.` and `..` resolved. */
export function resolvePath(from: string, relative: string): string {
  const segments = folderOf(from).split("/");
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") {
      // The drive of a Windows path (`C:`) and the empty segment before the first slash stay.
      if (segments.length > 1) segments.pop();
    } else {
      segments.push(segment);
    }
  }
  return segments.length === 1 ? `${segments[0]}/` : segments.join("/");
}

/** Whether a path lies in a folder, at any depth. */
export function isInside(path: string, folder: string): boolean {
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix);
}
