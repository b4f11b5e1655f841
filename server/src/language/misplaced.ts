/** Scales and lists of choices that stand in an instrument, where newcomers look for them, and not at the top of the file. They are not read. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type * as ast from "./ast.ts";
import type { ParsedFile } from "./parse.ts";
import * as T from "./tokens.ts";

export interface Misplaced {
  readonly name: string;
  /** The whole statement. */
  readonly span: ast.Span;
  /** What says that it stands in the wrong place. */
  readonly finding: Diagnostic;
  readonly instrument: ast.Instrument;
}

const words = /^(?:scale|choices)$/;

export function misplacedIn({ diagnostics, text, tokens, tree }: ParsedFile): readonly Misplaced[] {
  return diagnostics.flatMap((finding): Misplaced[] => {
    const { code, span } = finding;
    if (code !== "unknown-keyword" || !words.test(text.slice(span.start, span.end))) return [];
    const instrument = tree.declarations.find(
      (decl): decl is ast.Instrument => decl.kind === "instrument" && decl.start < span.start && span.end <= decl.end,
    );
    const name = /^[^\S\n]+(\w+)/.exec(text.slice(span.end, span.end + 200))?.[1];
    return instrument && name !== undefined
      ? [{ name, span: { start: span.start, end: endOf(text, tokens, span.start) }, finding, instrument }]
      : [];
  });
}

/** Where a statement ends: with its line, or with the braces that it has opened there. */
function endOf(text: SourceText, tokens: ParsedFile["tokens"], start: number): number {
  let depth = 0;
  let end = start;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.startAt(at) < start) continue;
    if (depth === 0 && text.slice(end, tokens.startAt(at)).includes("\n")) break;
    const type = tokens.typeAt(at);
    if (type === T.RCurly.tokenTypeIdx && depth === 0) break;
    if (type === T.LCurly.tokenTypeIdx) depth++;
    end = tokens.endAt(at);
    if (type === T.RCurly.tokenTypeIdx && --depth === 0) break;
  }
  return end;
}
