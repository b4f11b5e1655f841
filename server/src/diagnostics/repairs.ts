/** The usual repairs of a text. */

import type { Fix, Span } from "./diagnostic.ts";

/** Puts another text in the place of a span. */
export function changeTo(span: Span, newText: string): Fix {
  return { title: `Change to ${newText}`, edits: [{ span: { start: span.start, end: span.end }, newText }] };
}

/** Takes a span out of a text, with the blanks before it. */
export function remove(text: string, { start, end }: Span, what: string): Fix {
  let from = start;
  while (from > 0 && " \t".includes(text[from - 1]!)) from--;
  return { title: `Delete ${what}`, edits: [{ span: { start: from, end }, newText: "" }] };
}
