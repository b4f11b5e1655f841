/** Lines and columns of a text. Lines end in LF, CRLF or a lone CR. */

import { countUpTo } from "../diagnostics/ascending.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Edit } from "./edit.ts";

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** In what columns are counted: bytes of UTF-8, units of UTF-16, or code points. */
export type ColumnUnit = "utf-8" | "utf-16" | "utf-32";

/** The offset at which each line starts. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    // Several times as fast, and nearly every text is so.
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}

/** The lines of a text, found when somebody asks, and from then on followed over its edits: most of a long text stays as it is. */
export class Lines {
  readonly #text: SourceText;
  #starts: number[] | undefined;

  constructor(text: SourceText) {
    this.#text = text;
  }

  /** The offset at which each line starts. */
  get starts(): readonly number[] {
    return (this.#starts ??= lineStarts(String(this.#text)));
  }

  /** Those of the text after an edit. These here are not to be asked any more. */
  after({ start, end, newLength }: Edit, text: SourceText): Lines {
    const lines = new Lines(text);
    const starts = this.#starts;
    if (!starts) return lines;
    // Whether a line starts at an offset is told by the characters before and behind it.
    const from = Math.max(1, countUpTo(starts, start - 1));
    const to = countUpTo(starts, end);
    const between: number[] = [];
    for (let at = Math.max(1, start); at <= start + newLength; at++) if (startsLine(text, at)) between.push(at);
    const by = newLength - (end - start);
    if (by !== 0) for (let index = Math.max(from, to); index < starts.length; index++) starts[index]! += by;
    if (between.length === 0 && to <= from) lines.#starts = starts;
    else if (between.length < 1_000) {
      starts.splice(from, Math.max(0, to - from), ...between);
      lines.#starts = starts;
    } else lines.#starts = [...starts.slice(0, from), ...between, ...starts.slice(Math.max(from, to))];
    return lines;
  }
}

function startsLine(text: SourceText, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === 10 || (before === 13 && text.charCodeAt(at) !== 10);
}

/** Where an offset lies; an offset outside the text counts as its nearer end. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const at = Math.max(0, offset);
  const line = countUpTo(starts, at);
  return { line, column: at - starts[line - 1]! + 1 };
}

/** The line end that a text uses: its first one, as many ask for it in a long text. */
export function eolOf(text: SourceText): string {
  return text.charAt(text.indexOf("\n") - 1) === "\r" ? "\r\n" : "\n";
}
