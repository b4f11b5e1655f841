/** Lays a file out, or a part of it: the changes of white space that the formatter would make. */

import type { Position, Range, TextEdit } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import { Findings } from "../language/findings.ts";
import { format } from "../language/format.ts";
import type { ParsedFile } from "../language/parse.ts";
import { scan } from "../language/scan.ts";
import * as T from "../language/tokens.ts";
import type { Program } from "../semantics/program.ts";
import { offsetAt, rangeOf } from "./positions.ts";

interface Edit extends Span {
  readonly newText: string;
}

/** The changes in a file; none while it has errors. */
export function formatDocument(program: Program, file: string): TextEdit[] {
  return formatWithin(program, file, () => ({ start: 0, end: Number.POSITIVE_INFINITY }));
}

/** The changes in a range of a file. */
export function formatRange(program: Program, file: string, range: Range): TextEdit[] {
  return formatWithin(program, file, (parsed) => ({ start: offsetAt(parsed, range.start), end: offsetAt(parsed, range.end) }));
}

/** The changes in the block that the brace before a position closes. */
export function formatOnType(program: Program, file: string, position: Position, typed: string): TextEdit[] {
  return formatWithin(program, file, (parsed) => {
    const end = offsetAt(parsed, position);
    const start = typed === "}" ? openingOf(parsed, end - 1) : undefined;
    return start === undefined ? undefined : { start, end };
  });
}

function formatWithin(program: Program, file: string, partOf: (parsed: ParsedFile) => Span | undefined): TextEdit[] {
  const parsed = program.files.get(file)?.parsed;
  const part = parsed && partOf(parsed);
  if (!part) return [];
  const formatted = format(parsed);
  return differences(String(parsed.text), formatted)
    .filter(({ start, end }) => start >= part.start && end <= part.end)
    .map(({ start, end, newText }) => ({ range: rangeOf(parsed, { start, end }), newText }));
}

/** Where the line starts of the brace that is closed at an offset. */
function openingOf({ text, tokens }: ParsedFile, closing: number): number | undefined {
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const type = tokens.typeAt(i);
    if (type === T.LCurly.tokenTypeIdx) open.push(tokens.startAt(i));
    else if (type === T.RCurly.tokenTypeIdx) {
      const start = open.pop();
      if (tokens.startAt(i) === closing) return start === undefined ? undefined : String(text).lastIndexOf("\n", start) + 1;
    }
  }
  return undefined;
}

/** Where two texts differ. The formatter writes the same words and comments in the same order, so that they can be held side by side. */
function differences(before: string, after: string): Edit[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  const found: Edit[] = [];
  const compare = (start: number, end: number, from: number, to: number): void => {
    const newText = after.slice(from, to);
    if (before.slice(start, end) !== newText) found.push({ start, end, newText });
  };
  let [start, from] = [0, 0];
  for (let i = 0; i < Math.min(old.length, now.length); i++) {
    compare(start, old[i]!.start, from, now[i]!.start);
    compare(old[i]!.start, old[i]!.end, now[i]!.start, now[i]!.end);
    [start, from] = [old[i]!.end, now[i]!.end];
  }
  compare(start, before.length, from, after.length);
  return found;
}

/** The words, signs, texts and comments of a text. */
function piecesOf(text: string): Span[] {
  const { tokens, comments } = scan(new Findings("", text));
  const words = tokens.all().map((token) => ({ start: token.startOffset, end: token.endOffset + 1 }));
  return [...words, ...comments.map(({ span }) => span)].sort((a, b) => a.start - b.start);
}
