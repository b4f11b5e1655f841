/** The extension in a web worker, as on vscode.dev. The server runs in a worker of its own. */

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { start } from "./extension.ts";

/** What a worker has, and the types of Node lack. */
declare const Worker: new (url: string) => object;

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/server.browser.js");
  return start(context, (id, name, options) => new LanguageClient(id, name, () => startWorker(script), options));
}

/** A worker can be started from what the editor has read, wherever the extension lies; not from each such address. */
async function startWorker(script: vscode.Uri): Promise<never> {
  const bytes = await vscode.workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "text/javascript" }));
  // The type of workers is that of browsers, which are not among the types of this project.
  return new Worker(url) as never;
}
