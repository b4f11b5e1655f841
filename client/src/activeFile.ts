import * as vscode from "vscode";

/** The file that a command is about: the one that it was called on, or that of the active editor where it is one of ours. */
export function activeFile(chosen?: unknown): vscode.Uri | undefined {
  if (chosen instanceof vscode.Uri) return chosen;
  if (typeof chosen === "string") return vscode.Uri.parse(chosen);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === "ukur" ? document.uri : undefined;
}
