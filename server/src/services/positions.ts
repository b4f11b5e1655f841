/** Between the offsets of the tree and the lines and characters of an editor, both from 0. */

import type { Position, Range } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import { lineStarts, positionAt as lineAndColumn } from "../language/lines.ts";

/** What a position is in. */
interface Source {
  readonly text: string;
}

const startsOf = new WeakMap<Source, readonly number[]>();

function starts(source: Source): readonly number[] {
  let found = startsOf.get(source);
  if (!found) startsOf.set(source, (found = lineStarts(source.text)));
  return found;
}

/** The offset at a position. Beyond a line's end it is the line's end; outside the text, the text's nearer end. */
export function offsetAt(source: Source, { line, character }: Position): number {
  const lines = starts(source);
  if (line < 0) return 0;
  if (line >= lines.length) return source.text.length;
  const start = lines[line]!;
  const next = lines[line + 1] ?? source.text.length + 1;
  const width = source.text.slice(start, next).replace(/[\r\n]+$/, "").length;
  return start + Math.min(Math.max(0, character), width);
}

/** The position at an offset. */
export function positionAt(source: Source, offset: number): Position {
  const { line, column } = lineAndColumn(starts(source), Math.min(offset, source.text.length));
  return { line: line - 1, character: column - 1 };
}

/** Where the line of an offset ends, without the blanks there; not before the offset. */
export function lineEndAt(source: Source, offset: number): number {
  const lines = starts(source);
  let end = lines[lineAndColumn(lines, offset).line] ?? source.text.length;
  while (end > offset && /\s/.test(source.text.charAt(end - 1))) end--;
  return end;
}

/** The range of a span. */
export function rangeOf(source: Source, { start, end }: Span): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}
