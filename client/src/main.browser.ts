/** The extension where Node is: VS Code on the desktop, and its servers. */

import * as vscode from "vscode";

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.languages.createLanguageStatusItem("ukur", { language: "ukur" }));
}
