/**
 * The code in a page of Markdown, in colours. An editor's Markdown preview colours the languages that it knows itself, which ours is not; code
 * that is HTML already it leaves as it is.
 */

import { parse } from "../language/parse.ts";
import * as T from "../language/tokens.ts";
import { createProgram } from "../semantics/program.ts";
import { noLibrary } from "../semantics/scope.ts";
import { colouredWords } from "./semanticTokens.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
  /** The class in the style sheet. */
  readonly look: string;
}

/** A page with the code of its fences as HTML. */
export function colouredPage(markdown: string): string {
  return markdown.replace(/^```ukur\n([^]*?)^```$/gm, (_, code: string) => `<pre class="ukur"><code>${coloured(code)}</code></pre>`);
}

function coloured(text: string): string {
  const pieces = piecesOf(text).sort((a, b) => a.start - b.start);
  let html = "";
  let at = 0;
  for (const { start, end, look } of pieces) {
    if (start < at) continue;
    html += `${escaped(text.slice(at, start))}<span class="ukur-${look}">${escaped(text.slice(start, end))}</span>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

function piecesOf(text: string): Piece[] {
  const file = "page.ukur";
  const parsed = { ...parse(text, file), imports: [] };
  const program = createProgram(new Map([[file, parsed]]), [file], [], noLibrary);
  const tokens = parsed.tokens.all().flatMap(({ startOffset, endOffset, tokenType }) => {
    const look =
      tokenType === T.Text || tokenType === T.TextBlock ? "text" : tokenType === T.Number || tokenType === T.Day ? "number" : undefined;
    return look ? [{ start: startOffset, end: endOffset + 1, look }] : [];
  });
  const words = colouredWords(program, file).map(({ start, end, type }) => ({ start, end, look: type }));
  return [...parsed.comments.map(({ span }) => ({ ...span, look: "comment" })), ...tokens, ...words];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
