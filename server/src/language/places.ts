/** Where tokens stand on their lines. */

import type { IToken } from "chevrotain";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";

export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: endOf(token) };
}

export function endOf(token: IToken): number {
  return token.endOffset! + 1;
}

/** Whether nothing but white space stands before `offset` on its line. */
export function startsLine(text: SourceText, offset: number): boolean {
  for (let i = offset - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0xa0 && code !== 0xfeff) return false;
  }
  return true;
}

/** How far the line of `offset` is indented; a tab goes on to the next multiple of four. */
export function indentation(text: SourceText, offset: number): number {
  let column = 0;
  for (let i = lineStart(text, offset); i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x09) column += 4 - (column % 4);
    else if (code === 0x20 || code === 0xa0) column++;
    else if (code !== 0xfeff) break;
  }
  return column;
}

/** The blanks at the start of the line of `offset`. */
export function blanksBefore(text: SourceText, offset: number): string {
  let end = lineStart(text, offset);
  const start = end;
  while (end < offset && /[ \t]/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

export function lineStart(text: SourceText, offset: number): number {
  let start = offset;
  while (start > 0 && text.charCodeAt(start - 1) !== 0x0a && text.charCodeAt(start - 1) !== 0x0d) start--;
  return start;
}

/** Where the line of `offset` ends, before its line end; not behind `limit`. */
export function lineEnd(text: SourceText, offset: number, limit = text.length): number {
  let end = offset;
  while (end < limit && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return end;
}
