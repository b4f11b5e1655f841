/** Writes the import that an accepted completion needs. */

import * as vscode from "vscode";
import type { TextEdit } from "vscode-languageclient";
import { addImportCommand } from "../../server/src/protocol/requests.ts";
import type { Server } from "./server.ts";

export function registerAddImport(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(addImportCommand, async (uri: string, edits: readonly TextEdit[]) => {
    const edit = new vscode.WorkspaceEdit();
    edit.set(
      server.parseUri(uri),
      edits.map(({ range, newText }) => new vscode.TextEdit(server.parseRange(range), newText)),
    );
    await vscode.workspace.applyEdit(edit);
  });
}
