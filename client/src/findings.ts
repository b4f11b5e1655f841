/** What is found in files, as the server says when it is asked: what the editor shows may be a moment older. */

import * as vscode from "vscode";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageclient";
import type { Server } from "./server.ts";

/** Of errors and of warnings, as the protocol counts them. */
export const severities = { error: 1, warning: 2 } as const;

/** The findings of a file, in the order of its lines. */
export async function findingsOf(server: Server, uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Diagnostic[]> {
  const report = await server.send<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri: server.uriOf(uri) } }, token);
  return report.kind === "full" ? [...report.items].sort((a, b) => a.range.start.line - b.range.start.line) : [];
}

/** A finding as `ukur check` prints it, in two lines that the problem matcher reads. */
export function asText(uri: vscode.Uri, { range: { start }, severity, code, message }: Diagnostic): string {
  const word = severity === severities.error ? "error" : severity === severities.warning ? "warning" : "info";
  return `${vscode.workspace.asRelativePath(uri)}:${start.line + 1}:${start.character + 1}  ${word}  ${code}\n  ${message}`;
}
