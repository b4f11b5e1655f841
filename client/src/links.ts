/** Links in a folder that somebody else may have made: they may lead anywhere. */

import * as vscode from "vscode";

/** The first link on the way from a folder to a place in it, the place included. The folder itself was chosen by the user, and may be one. */
export async function linkBelow(folder: vscode.Uri, place: vscode.Uri): Promise<vscode.Uri | undefined> {
  let at = folder;
  for (const part of pathBelow(folder, place)?.split("/") ?? []) {
    at = vscode.Uri.joinPath(at, part);
    if (await isLink(at)) return at;
  }
  return undefined;
}

/** The path of a place from a folder that it lies in by its name; otherwise nothing. */
export function pathBelow(folder: vscode.Uri, place: vscode.Uri): string | undefined {
  const prefix = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  const isSame = folder.scheme === place.scheme && folder.authority === place.authority;
  return isSame && place.path.startsWith(prefix) ? place.path.slice(prefix.length) : undefined;
}

/** What is not there yet is no link. One that leads nowhere is there. */
async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch (error) {
    if ((error as vscode.FileSystemError).code === "FileNotFound") return false;
    throw error;
  }
}
