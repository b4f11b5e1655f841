/** Edits of several files as a client takes them. */

import type { WorkspaceEdit } from "vscode-languageserver-types";
import type { Session } from "./session.ts";

/** With the versions of the documents that they are for, where the client can: it can tell then that it has another text by now. */
export function versioned({ can, documents }: Session, edit: WorkspaceEdit): WorkspaceEdit {
  const { changes = {} } = edit;
  // Such are made for clients that can take them.
  if (edit.documentChanges) return edit;
  if (!can.versionedEdits) return { changes };
  return {
    documentChanges: Object.entries(changes).map(([uri, edits]) => ({
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits,
    })),
  };
}
