/** The documents that a client has opened, whose changes are counted as the client counts. */

import { TextDocuments } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Position } from "vscode-languageserver-types";
import type { ColumnUnit } from "../language/lines.ts";
import { offsetAt } from "../services/positions.ts";

/** The documents of a client that counts so. */
export function documentsIn(columns: ColumnUnit): TextDocuments<TextDocument> {
  if (columns === "utf-16") return new TextDocuments(TextDocument);
  return new TextDocuments({
    create: TextDocument.create,
    // Each change is counted in the text that the ones before it leave.
    update: (document, changes, version) =>
      changes.reduce((before, change) => TextDocument.update(before, [inOurUnits(before, change, columns)], version), document),
  });
}

function inOurUnits(document: TextDocument, change: TextDocumentContentChangeEvent, columns: ColumnUnit): TextDocumentContentChangeEvent {
  if (!("range" in change)) return change;
  const ours = ({ line, character }: Position): Position => {
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    return { line, character: offsetAt({ text, columns }, { line: 0, character }) };
  };
  return { text: change.text, range: { start: ours(change.range.start), end: ours(change.range.end) } };
}
