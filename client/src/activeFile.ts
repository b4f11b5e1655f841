import * as vscode from "vscode";

/** The file of ours that was in front last. */
let last: vscode.Uri | undefined;

/** Notes which file is in front, for when something is that is no text: a walkthrough, or the preview. */
export function followActiveFile(): vscode.Disposable {
  const note = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId === "ukur") last = editor.document.uri;
  };
  note(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(note);
}

/**
 * The file that a command is about: the one that it was called on, or that of the active editor where it is one of ours. Where no text is in
 * front, it is the one that was so last, if it is still open.
 */
export function activeFile(chosen?: unknown): vscode.Uri | undefined {
  if (chosen instanceof vscode.Uri) return chosen;
  if (typeof chosen === "string") return vscode.Uri.parse(chosen);
  const document = vscode.window.activeTextEditor?.document;
  if (document) return document.languageId === "ukur" ? document.uri : undefined;
  return vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === last?.toString())?.uri;
}

/** Says that a command has no file to be about. */
export function askForFile(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t("Open an instrument first: a file whose name ends in .ukur."));
}
