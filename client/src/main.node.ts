/** The extension where Node is: in VS Code on the desktop, and in its server. */

import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./extension.ts";

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist/server.js").fsPath;
  return start(context, (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options));
}
