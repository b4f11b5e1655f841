/** The usual repairs of a text. */

import { message, type Message } from "../messages/message.ts";
import type { Fix, Span } from "./diagnostic.ts";
import type { SourceText } from "./sourceText.ts";

/** Puts another text in the place of a span. */
export function changeTo(span: Span, newText: string): Fix {
  return { title: message("fixes.change", { text: newText }), edits: [{ span: { start: span.start, end: span.end }, newText }] };
}

/** Takes a span out of a text, with the blanks before it. */
export function remove(text: SourceText, { start, end }: Span, title: Message): Fix {
  let from = start;
  while (from > 0 && " \t".includes(text.charAt(from - 1))) from--;
  return { title, edits: [{ span: { start: from, end }, newText: "" }] };
}
