/** The extension in a web worker, as on vscode.dev. The server runs in a worker of its own. */

import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from "vscode-languageclient/browser";
import { start } from "./extension.ts";

/** What a worker has, and the types of Node lack. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/server.browser.js");
  return start(context, (id, name, options) => new LanguageClient(id, name, () => startWorker(script), options));
}

/**
 * A worker can be started from what the editor has read, wherever the extension lies; not from each such address. VS Code has a constructor of
 * its own for workers, which the client does not take for one: it gets the two ends of the connection.
 */
async function startWorker(script: vscode.Uri): Promise<MessageTransports> {
  const bytes = await vscode.workspace.fs.readFile(script);
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "text/javascript" }));
  const worker = new Worker(url);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
