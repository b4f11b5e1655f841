/** Files for the tests of the suite, in the folder that is open. */

import * as vscode from "vscode";
import { eventually } from "./expect.ts";

export const folder = vscode.workspace.workspaceFolders![0]!.uri;

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, name);
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  return uriOf(name);
}

/** No file of the suite is empty: one that VS Code is writing is for a moment, and is read again. */
export async function read(name: string): Promise<string> {
  return eventually(`${name} has a text`, async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name))));
}

let files = 0;

/** Writes a file of a new name: the editor holds on to the text of one that was there before. */
export function fresh(text: string): Promise<vscode.Uri> {
  return write(`file${++files}.ukur`, text);
}

export async function close(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** The place just behind a text. */
export function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const index = document.getText().indexOf(text);
  if (index === -1) throw new Error(`${text} is not in ${document.uri.path}`);
  return document.positionAt(index + text.length);
}

/** The codes of the findings that the editor shows in a file. */
export function codes(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(typeof code === "object" ? code.value : code));
}

export function finds(uri: vscode.Uri, code: string): Promise<unknown> {
  return eventually(`${code} is shown, not only: ${codes(uri).join(", ")}`, () => codes(uri).includes(code));
}

export function findsNothing(uri: vscode.Uri): Promise<unknown> {
  return eventually(`nothing is found any more, not: ${codes(uri).join(", ")}`, () => codes(uri).length === 0);
}
