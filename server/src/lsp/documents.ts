/** The documents that a client has opened, whose changes are counted as the client counts. */

import { TextDocuments } from "vscode-languageserver";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Position } from "vscode-languageserver-types";
import type { Edit } from "../language/edit.ts";
import type { ColumnUnit } from "../language/lines.ts";
import { offsetAt } from "../services/positions.ts";

export class Documents extends TextDocuments<TextDocument> {
  readonly #edits: Map<string, Edit[] | undefined>;

  /** Those of a client that counts so. */
  constructor(columns: ColumnUnit) {
    const edits = new Map<string, Edit[] | undefined>();
    super({
      create: TextDocument.create,
      // Each change is counted in the text that the ones before it leave.
      update: (document, changes, version) => {
        for (const change of changes) {
          const ours = inOurUnits(document, change, columns);
          note(document, ours, edits);
          TextDocument.update(document, [ours], version);
        }
        return TextDocument.update(document, [], version);
      },
    });
    this.#edits = edits;
  }

  /** What was done to a document since this was asked last; nothing where its whole text was replaced. */
  takeEdits({ uri }: TextDocument): readonly Edit[] | undefined {
    const edits = this.#edits.get(uri);
    this.#edits.delete(uri);
    return edits;
  }
}

function note(document: TextDocument, change: TextDocumentContentChangeEvent, edits: Map<string, Edit[] | undefined>): void {
  const { uri } = document;
  const before = edits.has(uri) ? edits.get(uri) : [];
  if (!("range" in change)) return void edits.set(uri, undefined);
  const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
  const edit = { start: Math.min(one, other), end: Math.max(one, other), newLength: change.text.length };
  edits.set(uri, before && [...before, edit]);
}

function inOurUnits(document: TextDocument, change: TextDocumentContentChangeEvent, columns: ColumnUnit): TextDocumentContentChangeEvent {
  if (columns === "utf-16" || !("range" in change)) return change;
  const ours = ({ line, character }: Position): Position => {
    const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    return { line, character: offsetAt({ text, columns }, { line: 0, character }) };
  };
  return { text: change.text, range: { start: ours(change.range.start), end: ours(change.range.end) } };
}
