/** Wider and wider selections: the word, the text, the statement, the block, the declaration, the file. */

import type { Position, SelectionRange } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import type { Program } from "../semantics/program.ts";
import { placeIn } from "./completion/context.ts";
import { offsetAt, rangeOf } from "./positions.ts";

/** The selections around each position. */
export function selectionRanges(program: Program, file: string, positions: readonly Position[]): SelectionRange[] {
  const parsed = program.files.get(file)?.parsed;
  return positions.map((position) => {
    if (!parsed) return { range: { start: position, end: position } };
    const spans = around(parsed, offsetAt(parsed, position));
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(parsed, span), ...(parent ? { parent } : {}) }),
      undefined,
    )!;
  });
}

/** The spans around an offset, the narrowest first; each next one is wider. */
function around(parsed: ParsedFile, offset: number): Span[] {
  const { text, tree } = parsed;
  const candidates: Span[] = [{ start: 0, end: text.length }];
  descend(tree, offset, candidates);
  const { inText } = placeIn(parsed, offset);
  if (inText) {
    const whole = { start: inText.startOffset, end: inText.endOffset + 1 };
    const quotes = /^(?:"""|.)/.exec(text.slice(whole.start))![0].length;
    candidates.push(whole, { start: whole.start + quotes, end: Math.max(whole.start + quotes, whole.end - quotes) });
  }
  const before = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]*$/u.exec(text.slice(Math.max(0, offset - 100), offset))![0].length;
  const after = /^[\p{L}\p{N}_]*/u.exec(text.slice(offset, offset + 100))![0].length;
  candidates.push({ start: offset - before, end: offset + after });
  const widening: Span[] = [];
  for (const span of candidates.filter(({ start, end }) => start <= offset && offset <= end)) {
    const outer = widening.at(-1);
    const isWithin = !outer || (span.start >= outer.start && span.end <= outer.end && span.end - span.start < outer.end - outer.start);
    if (isWithin) widening.push(span);
  }
  return widening.reverse();
}

/** Adds the nodes of a tree that an offset is in, from the outermost. */
function descend(node: object, offset: number, found: Span[]): void {
  for (const part of Object.values(node) as unknown[]) {
    if (typeof part !== "object" || part === null) continue;
    if (Array.isArray(part)) {
      descend(part, offset, found);
      continue;
    }
    const { start, end } = part as Span;
    // What does not hold the offset holds no part that does.
    if (start > offset || end < offset) continue;
    found.push({ start, end });
    descend(part, offset, found);
  }
}
