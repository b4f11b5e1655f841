/** Characters that nobody sees and that no form should hold. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Fix, Span } from "../diagnostics/diagnostic.ts";
import { message } from "../messages/message.ts";

/** Control characters, which most platforms leave out, and those that turn the direction of whatever follows. */
const invisible = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]/g;

export interface Invisible {
  /** Such as `U+202E`. */
  readonly character: string;
  readonly at: Span;
  readonly fix: Fix;
}

/** The first that a text holds, by its number. */
export function firstInvisible(value: string): string | undefined {
  const at = value.search(invisible);
  return at < 0 ? undefined : numberOf(value.charCodeAt(at));
}

function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first within a span of a source, and how to take all of them out of it. */
export function invisibleIn(source: SourceText, { start, end }: Span): Invisible | undefined {
  const found = [...source.slice(start, end).matchAll(invisible)].map(({ index }) => ({ start: start + index, end: start + index + 1 }));
  const [first] = found;
  if (first === undefined) return undefined;
  const character = numberOf(source.charCodeAt(first.start));
  return {
    character,
    at: first,
    fix: { title: message("fixes.delete", { text: character }), edits: found.map((span) => ({ span, newText: "" })) },
  };
}
