/** Edits of several files as a client takes them. */

import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Session } from "./session.ts";

/**
 * With the versions of the documents that they are for, where the client can: it can tell then that it has another text by now. With the names of its
 * steps, where it can show them.
 */
export function versioned({ can, documents }: Session, edit: WorkspaceEdit): WorkspaceEdit {
  // Those that make files are made for clients that can take them.
  if (edit.documentChanges) return edit;
  const { changes = {}, changeAnnotations } = edit;
  const isAnnotated = can.annotatedEdits && changeAnnotations !== undefined;
  const given = isAnnotated
    ? changes
    : Object.fromEntries(Object.entries(changes).map(([uri, edits]) => [uri, edits.map(({ range, newText }) => ({ range, newText }))]));
  if (!can.versionedEdits) return { changes: given };
  return {
    documentChanges: Object.entries(given).map(([uri, edits]) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits,
    })),
    ...(isAnnotated && { changeAnnotations }),
  };
}
