/** The documents that a client has opened, whose changes are counted as the client counts. */

import { TextDocuments, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { Position } from "vscode-languageserver-types";
import { edited, type SourceText } from "../diagnostics/sourceText.ts";
import type { Edit } from "../language/edit.ts";
import { Lines, type ColumnUnit } from "../language/lines.ts";
import { offsetAt } from "../services/positions.ts";

/** A document as it stands in the editor. */
export class OpenDocument {
  readonly uri: string;
  version: number;
  text: SourceText;
  #lines: Lines;
  #edits: Edit[] | undefined = [];

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.#lines = new Lines(text);
  }

  /** Takes over a change, which is counted in the text as it is now. */
  change(change: TextDocumentContentChangeEvent, columns: ColumnUnit): void {
    if (!("range" in change)) {
      this.text = change.text;
      this.#lines = new Lines(change.text);
      this.#edits = undefined;
      return;
    }
    const [one, other] = [this.#offsetAt(change.range.start, columns), this.#offsetAt(change.range.end, columns)];
    const edit = { start: Math.min(one, other), end: Math.max(one, other), newLength: change.text.length };
    this.text = edited(this.text, edit.start, edit.end, change.text);
    this.#lines = this.#lines.after(edit, this.text);
    this.#edits?.push(edit);
  }

  /** What was done to it since this was asked last; nothing where its whole text was replaced. */
  takeEdits(): readonly Edit[] | undefined {
    const edits = this.#edits;
    this.#edits = [];
    return edits;
  }

  /** Of the text, only the line is looked at: what is far from an edit of a long text costs nothing. */
  #offsetAt({ line, character }: Position, columns: ColumnUnit): number {
    const { starts } = this.#lines;
    const start = starts[line];
    if (start === undefined) return line < 0 ? 0 : this.text.length;
    return start + offsetAt({ text: this.text.slice(start, starts[line + 1]), columns }, { line: 0, character });
  }
}

export class Documents extends TextDocuments<OpenDocument> {
  /** Those of a client that counts so. */
  constructor(columns: ColumnUnit) {
    super({
      create: (uri, _language, version, text) => new OpenDocument(uri, version, text),
      // Each change is counted in the text that the ones before it leave.
      update: (document, changes, version) => {
        for (const change of changes) document.change(change, columns);
        document.version = version;
        return document;
      },
    });
  }
}
