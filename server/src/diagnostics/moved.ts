/** A finding at another place: what it is about was moved by an edit above it. */

import type { Diagnostic, Span } from "./diagnostic.ts";

/** The finding with its places in a file moved: its own, those of its repairs, and those that belong to it and lie in that file. */
export function moved(finding: Diagnostic, delta: number, file = finding.file): Diagnostic {
  if (delta === 0) return finding;
  return withSpans(finding, (span, of) => (of === file ? { start: span.start + delta, end: span.end + delta } : span));
}

/** The finding with each of its spans replaced, which are told by the file that they lie in. */
export function withSpans(finding: Diagnostic, place: (span: Span, file: string) => Span): Diagnostic {
  const { file, span, related, fixes } = finding;
  return {
    ...finding,
    span: place(span, file),
    related: related.map((each) => ({ ...each, span: place(each.span, each.file) })),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: place(edit.span, file) })) })),
  };
}
