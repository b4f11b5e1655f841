/** What is found in files, as the server says when it is asked: what the editor shows may be a moment older. */

import * as vscode from "vscode";
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from "vscode-languageclient";
import { visible } from "../../server/src/diagnostics/visible.ts";
import { isOwn, type Server } from "./server.ts";

/** Of errors and of warnings, as the protocol counts them. */
export const severities = { error: 1, warning: 2 } as const;

/** The findings of a file, in the order of its lines. */
export async function findingsOf(server: Server, uri: vscode.Uri, token?: vscode.CancellationToken): Promise<Diagnostic[]> {
  const report = await server.send<DocumentDiagnosticReport>(
    "textDocument/diagnostic",
    { textDocument: { uri: server.uriOf(uri) } },
    token,
  );
  return report.kind === "full" ? inOrder(report.items) : [];
}

/** The findings of all files in a folder, also where there are none. */
export async function findingsIn(server: Server, folder: vscode.WorkspaceFolder): Promise<Map<vscode.Uri, Diagnostic[]>> {
  const { items } = await server.send<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  const files = items.map((report) => [server.parseUri(report.uri), report.kind === "full" ? inOrder(report.items) : []] as const);
  const own = files.filter(([uri]) => isOwn(uri) && vscode.workspace.getWorkspaceFolder(uri)?.index === folder.index);
  return new Map(own.sort(([a], [b]) => (a.path < b.path ? -1 : 1)));
}

function inOrder(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...findings].sort((a, b) => a.range.start.line - b.range.start.line);
}

/** A finding as `ukur check` prints it, in two lines that the problem matcher reads. */
export function asText(uri: vscode.Uri, { range: { start }, severity, code, message }: Diagnostic): string {
  const word = severity === severities.error ? "error" : severity === severities.warning ? "warning" : "info";
  const lines = [`${vscode.workspace.asRelativePath(uri)}:${start.line + 1}:${start.character + 1}  ${word}  ${code}`, `  ${message}`];
  return lines.map(visible).join("\n");
}
