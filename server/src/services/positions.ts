/**
 * Between the offsets of the tree and the lines and characters of an editor, both from 0. Editors count characters in units of UTF-16, as our
 * strings do, in bytes of UTF-8 or in code points: this is the one place that knows.
 */

import type { Position, Range } from "vscode-languageserver-types";
import { countUpTo } from "../diagnostics/ascending.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Span } from "../language/ast.ts";
import { lineStarts, positionAt as lineAndColumn, type ColumnUnit, type Lines } from "../language/lines.ts";

/** What a position is in. */
export interface Source {
  readonly text: SourceText;
  readonly columns?: ColumnUnit;
  readonly lines?: Lines;
}

/** The characters of a text that are wider or narrower for the editor than in our strings. */
interface Widths {
  /** The offset behind each. */
  readonly ends: readonly number[];
  /** How much wider all are together that end there or before. */
  readonly sums: readonly number[];
}

interface Layout {
  readonly starts: readonly number[];
  /** Nothing where the editor counts as we do. */
  readonly widths: Widths | undefined;
}

const layouts = new WeakMap<Source, Layout>();

function layoutOf(source: Source): Layout {
  let found = layouts.get(source);
  if (!found) {
    const { text, columns = "utf-16", lines } = source;
    layouts.set(
      source,
      (found = {
        starts: lines?.starts ?? lineStarts(String(text)),
        widths: columns === "utf-16" ? undefined : widthsIn(String(text), columns),
      }),
    );
  }
  return found;
}

function widthsIn(text: string, columns: "utf-8" | "utf-32"): Widths {
  const ends: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const { index, 0: character } of text.matchAll(columns === "utf-8" ? /[^\0-\x7f]/gu : /[\u{10000}-\u{10ffff}]/gu)) {
    sum += (columns === "utf-8" ? bytesOf(character.codePointAt(0)!) : 1) - character.length;
    ends.push(index + character.length);
    sums.push(sum);
  }
  return { ends, sums };
}

function bytesOf(codePoint: number): number {
  return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** How much wider a span is for the editor than in our strings. */
function extra({ widths }: Layout, start: number, end: number): number {
  if (!widths) return 0;
  const upTo = (offset: number): number => widths.sums[countUpTo(widths.ends, offset) - 1] ?? 0;
  return upTo(end) - upTo(start);
}

/** The offset at a position. Beyond a line's end it is the line's end; outside the text, the text's nearer end; in a character, its start. */
export function offsetAt(source: Source, { line, character }: Position): number {
  const { text } = source;
  const layout = layoutOf(source);
  const { starts } = layout;
  if (line < 0) return 0;
  if (line >= starts.length) return text.length;
  const start = starts[line]!;
  let end = starts[line + 1] ?? text.length;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  const wanted = Math.max(0, character);
  if (!layout.widths) return Math.min(start + wanted, end);
  // The last offset that is not beyond: widths only grow.
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (middle - start + extra(layout, start, middle) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low > start && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(low - 1, low + 1)) ? low - 1 : low;
}

/** The position at an offset. */
export function positionAt(source: Source, offset: number): Position {
  const layout = layoutOf(source);
  const end = Math.min(offset, source.text.length);
  const { line, column } = lineAndColumn(layout.starts, end);
  return { line: line - 1, character: column - 1 + extra(layout, layout.starts[line - 1]!, end) };
}

/** How wide a span of one line is. */
export function widthOf(source: Source, { start, end }: Span): number {
  return end - start + extra(layoutOf(source), start, end);
}

/** Where the line of an offset ends, without the blanks there; not before the offset. */
export function lineEndAt(source: Source, offset: number): number {
  const { starts } = layoutOf(source);
  let end = starts[lineAndColumn(starts, offset).line] ?? source.text.length;
  while (end > offset && /\s/.test(source.text.charAt(end - 1))) end--;
  return end;
}

/** The range of a span. */
export function rangeOf(source: Source, { start, end }: Span): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}
