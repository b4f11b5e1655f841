/** The extension where Node is: in VS Code on the desktop, and in its server. */

import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { start } from "./extension.ts";

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist/server.cjs").fsPath;
  const run = { module, transport: TransportKind.ipc };
  // Where the extension runs under a debugger, its server can be attached to.
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return start(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
