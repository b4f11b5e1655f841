/** Writing what a command makes. The folder may be somebody else's work: neither its settings nor its links lead out of it. */

import * as vscode from "vscode";
import { linkBelow, pathBelow } from "./links.ts";

export interface Destination {
  readonly folder: vscode.Uri;
  /** The folder that the user has opened or chosen, which is not left. */
  readonly within: vscode.Uri;
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes files into a folder. Throws with a reason for the user where one of them would lie elsewhere, and then writes none. */
export async function writeFiles({ folder, within }: Destination, files: readonly NewFile[]): Promise<vscode.Uri[]> {
  const written = files.map(({ name, bytes }) => ({ uri: vscode.Uri.joinPath(folder, name), bytes }));
  for (const { uri } of written) {
    if (pathBelow(within, uri) === undefined) {
      throw new Error(
        vscode.l10n.t(
          "Nothing was written: {0} is not in the folder {1}. Name a folder inside it in the setting ukur.outputFolder.",
          uri.path,
          within.path,
        ),
      );
    }
    const link = await linkBelow(within, uri);
    if (link) {
      throw new Error(
        vscode.l10n.t(
          "Nothing was written: {0} is a link, and nothing is written through links. Remove the link, or name another folder in the setting ukur.outputFolder.",
          link.path,
        ),
      );
    }
  }
  for (const { uri, bytes } of written) await vscode.workspace.fs.writeFile(uri, bytes);
  return written.map(({ uri }) => uri);
}
