/** What can be folded: blocks, long texts, comments of several lines and the imports. */

import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import { startsLine } from "../language/places.ts";
import * as T from "../language/tokens.ts";
import type { Program } from "../semantics/program.ts";
import { positionAt } from "./positions.ts";

/** The folds of a file. The line of a closing brace stays in sight. */
export function foldingRanges(program: Program, file: string): FoldingRange[] {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return [];
  const lineAt = (offset: number): number => positionAt(parsed, offset).line;
  const fold = (start: number, end: number, kind?: FoldingRangeKind): FoldingRange[] =>
    end > start ? [{ startLine: start, endLine: end, ...(kind ? { kind } : {}) }] : [];
  const imports = parsed.tree.declarations.filter(({ kind }) => kind === "import");
  return [
    ...bracedSpans(parsed).flatMap(({ start, end, isBlock }) => fold(lineAt(start), lineAt(end) - (isBlock ? 1 : 0))),
    ...comments(parsed, lineAt).flatMap(([first, last]) => fold(first, last, FoldingRangeKind.Comment)),
    ...(imports.length > 1 ? fold(lineAt(imports[0]!.start), lineAt(imports.at(-1)!.start), FoldingRangeKind.Imports) : []),
  ];
}

/** Blocks from their opening brace to the closing one, where both are written; and texts of several lines. */
function bracedSpans({ text, tokens }: ParsedFile): (Span & { readonly isBlock: boolean })[] {
  const found: (Span & { readonly isBlock: boolean })[] = [];
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens.typeAt(i);
    if (type === T.LCurly.tokenTypeIdx) open.push(tokens.startAt(i));
    else if (type === T.RCurly.tokenTypeIdx) {
      const start = open.pop();
      const end = tokens.startAt(i);
      if (start !== undefined && text.charAt(end) === "}") found.push({ start, end, isBlock: true });
    } else if (type === T.TextBlock.tokenTypeIdx) found.push({ start: tokens.startAt(i), end: tokens.at(i).endOffset, isBlock: false });
  }
  return found;
}

/** The first and last lines of comments that stand below each other. */
function comments({ comments: all, text }: ParsedFile, lineAt: (offset: number) => number): [number, number][] {
  const found: [number, number][] = [];
  for (const { span } of all) {
    if (!startsLine(text, span.start)) continue;
    const [first, last] = [lineAt(span.start), lineAt(span.end)];
    const before = found.at(-1);
    if (before && before[1] === first - 1) before[1] = last;
    else found.push([first, last]);
  }
  return found;
}
