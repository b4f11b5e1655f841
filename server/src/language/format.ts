/**
 * The formatter. It writes the same words and comments again with other white space between them, so it cannot
 * change what a file means. Only quotes of word processors become straight ones.
 */

import { Findings } from "./findings.ts";
import { layoutOf, type Layout } from "./layout.ts";
import type { ParsedFile } from "./parse.ts";
import { endOf } from "./places.ts";
import { scan } from "./scan.ts";
import { textValue } from "./texts.ts";
import * as T from "./tokens.ts";
import { K, type Token } from "./tokens.ts";

/** A block that was written on one line stays on it up to this width. */
const width = 110;

/** The file laid out. A file with errors comes back as it is: its structure is not certain. */
export function format(parsed: ParsedFile): string {
  if (parsed.diagnostics.some(({ severity }) => severity === "error")) return parsed.text;
  const eol = eolOf(parsed.text);
  return new Formatter(parsed)
    .lines()
    .map((line) => line + eol)
    .join("");
}

/** The line end that most lines have. */
function eolOf(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  return crlf > lf ? "\r\n" : "\n";
}

/** A word, sign, text or comment. */
interface Piece {
  readonly token: Token | undefined;
  readonly image: string;
  readonly start: number;
  readonly end: number;
  /** Line ends between the piece before and this one. */
  readonly breaks: number;
}

interface OpenBlock {
  /** Of the statement that the block belongs to. */
  readonly indent: number;
  readonly onOneLine: boolean;
}

class Formatter {
  private readonly pieces: Piece[] = [];
  private readonly layout: Layout;
  private readonly starts: ReadonlySet<number>;
  private readonly hyphenated: ReadonlySet<number>;
  private readonly done: string[] = [];
  private line = "";
  private readonly open: OpenBlock[] = [];
  /** The first piece from the one being written on that is no comment. */
  private nextToken = 0;
  /** The last brace that opened before the piece being written, and the last piece that begins a line. */
  private lastBrace = -1;
  private lastBreak = -1;
  /** Whether the block of that brace was written on one line and is too long for one, once that has been asked. */
  private exploded: boolean | undefined;

  constructor({ text, tree }: ParsedFile) {
    const { tokens, comments } = scan(new Findings("", text));
    const all = tokens.all();
    this.layout = layoutOf(tree);
    this.starts = withTestLines(all, this.layout);
    this.hyphenated = insideOf(all, this.layout);
    let next = 0;
    const addComments = (before: number): void => {
      for (; next < comments.length && comments[next]!.span.start < before; next++) {
        const { start, end } = comments[next]!.span;
        this.add(text, undefined, text.slice(start, end).trimEnd(), start, end);
      }
    };
    for (const token of all) {
      addComments(token.startOffset);
      this.add(text, token, straight(token.image), token.startOffset, endOf(token));
    }
    addComments(text.length);
  }

  private add(text: string, token: Token | undefined, image: string, start: number, end: number): void {
    const gap = text.slice(this.pieces.at(-1)?.end ?? 0, start);
    this.pieces.push({ token, image, start, end, breaks: gap.match(/\r\n?|\n/g)?.length ?? 0 });
  }

  lines(): string[] {
    this.pieces.forEach((piece, i) => this.write(piece, i));
    if (this.line !== "") this.done.push(this.line);
    return this.done;
  }

  private write(piece: Piece, i: number): void {
    const before = this.pieces[i - 1];
    const type = piece.token?.tokenType;
    if (before?.token?.tokenType === T.LCurly) {
      this.lastBrace = i - 1;
      this.exploded = undefined;
    }
    if (piece.breaks > 0) this.lastBreak = i;
    if (type === T.RCurly) {
      const block = this.open.pop();
      if (block?.onOneLine === false) this.newLine(block.indent);
      else if (before?.token?.tokenType !== T.LCurly) this.line += " ";
      this.line += piece.image;
      return;
    }
    if (before !== undefined) {
      if (this.breaksBefore(piece, before)) {
        if (piece.breaks > 1 && this.keepsBlankLine(piece, before)) this.blankLine();
        this.newLine(this.indentOf(piece, i));
      } else if (piece.token === undefined) this.line += "  ";
      else if (this.spaceBetween(before, piece)) this.line += " ";
    }
    if (type === T.LCurly) this.open.push({ indent: this.statementIndent(), onOneLine: this.staysOnOneLine(i) });
    if (type === T.TextBlock) this.writeTextBlock(piece.image);
    else this.line += piece.image;
  }

  // ---------------------------------------------------------------- line ends

  private breaksBefore(piece: Piece, before: Piece): boolean {
    if (before.token === undefined) return true;
    if (piece.token === undefined) return piece.breaks > 0;
    const opened = before.token.tokenType === T.LCurly;
    if (this.isStatement(piece)) {
      const block = this.open.at(-1);
      if (block?.onOneLine === true) return false;
      return opened || piece.breaks > 0 || !this.layout.names.has(piece.start) || this.isExploded();
    }
    return piece.breaks > 0 && !this.staysWithLineAbove(piece, before);
  }

  private isStatement(piece: Piece): boolean {
    return piece.token !== undefined && (this.starts.has(piece.start) || this.layout.names.has(piece.start));
  }

  /** Whether a name belongs to a page that was written on one line and is too long for one. */
  private isExploded(): boolean {
    return this.lastBreak <= this.lastBrace && (this.exploded ??= this.isOnOneLine(this.lastBrace));
  }

  /** Whether a block was written on one line. */
  private isOnOneLine(brace: number): boolean {
    for (let k = brace + 1; k < this.pieces.length; k++) {
      if (this.pieces[k]!.breaks > 0) return false;
      if (this.pieces[k]!.token?.tokenType === T.RCurly) return true;
    }
    return true;
  }

  /** Signs that never start a line. */
  private staysWithLineAbove(piece: Piece, before: Piece): boolean {
    const type = piece.token!.tokenType;
    return type === T.LCurly || type === T.Comma || !this.spaceBetween(before, piece);
  }

  private keepsBlankLine(piece: Piece, before: Piece): boolean {
    if (before.token?.tokenType === T.LCurly) return false;
    return piece.token === undefined || this.isStatement(piece);
  }

  private blankLine(): void {
    this.done.push(this.line);
    this.line = "";
  }

  private newLine(indent: number): void {
    this.done.push(this.line);
    this.line = " ".repeat(indent);
  }

  private statementIndent(): number {
    const block = this.open.at(-1);
    return block === undefined ? 0 : block.indent + 2;
  }

  private indentOf(piece: Piece, i: number): number {
    // Pieces come in their order: comments in their thousands are passed over once.
    if (this.nextToken < i) this.nextToken = i;
    while (this.nextToken < this.pieces.length && this.pieces[this.nextToken]!.token === undefined) this.nextToken++;
    const below = this.pieces[this.nextToken];
    const continues = below !== undefined && !this.isStatement(below) && below.token!.tokenType !== T.RCurly;
    return this.statementIndent() + (continues && (piece.token !== undefined || i > 0) ? 4 : 0);
  }

  /** Whether a block, written on one line, fits there with what follows it. */
  private staysOnOneLine(i: number): boolean {
    // An empty one does, so that laying out twice is laying out once.
    if (this.pieces[i + 1]?.token?.tokenType === T.RCurly) return true;
    let length = this.line.length + 1;
    let closed = false;
    for (let k = i + 1; k < this.pieces.length; k++) {
      const piece = this.pieces[k]!;
      const type = piece.token?.tokenType;
      if (closed && (piece.breaks > 0 || piece.token === undefined || type === T.RCurly || this.isStatement(piece))) break;
      if (!closed && (piece.breaks > 0 || piece.token === undefined || type === T.LCurly || type === T.TextBlock)) return false;
      length += piece.image.length + (this.spaceBetween(this.pieces[k - 1]!, piece) ? 1 : 0);
      if (length > width) return false;
      if (type === T.RCurly) closed = true;
    }
    return length <= width;
  }

  // ---------------------------------------------------------------- spaces

  private spaceBetween(before: Piece, piece: Piece): boolean {
    const left = before.token?.tokenType;
    const right = piece.token?.tokenType;
    if (right === T.Comma || right === T.RParen || right === T.Dot || right === T.DotDot) return false;
    if (left === T.Dot || left === T.DotDot || left === T.LParen) return false;
    if (left === T.LCurly && right === T.RCurly) return false;
    if (left === T.Minus && this.layout.unary.has(before.start)) return false;
    if (right === T.LParen && this.layout.functions.has(before.start)) return false;
    return !this.hyphenated.has(piece.start);
  }

  /** The lines of a `"""` block, indented by two more than its statement; how they stand to each other is kept. */
  private writeTextBlock(image: string): void {
    const indent = this.statementIndent();
    const [opening = "", ...rest] = image
      .slice(3, -3)
      .split(/\r\n?|\n/)
      .map((line) => line.trimEnd());
    const shared = rest
      .filter((line) => line !== "")
      .reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Number.POSITIVE_INFINITY);
    const lines = [opening.trimStart(), ...rest.map((line) => line.slice(shared))];
    const last = lines.findLastIndex((line) => line !== "");
    this.line += '"""';
    lines.forEach((line, i) => {
      if (line !== "") {
        this.newLine(indent + 2);
        this.line += line;
      } else if (i > 0 && lines[i - 1] !== "" && i < last) this.newLine(0);
    });
    this.newLine(indent);
    this.line += '"""';
  }
}

/** A text of one line in straight quotes, with the same value. */
export function straight(image: string): string {
  if (!"“„«»".includes(image.charAt(0))) return image;
  return `"${textValue(image).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

/** The starts of statements, with the lines of tests. */
function withTestLines(tokens: readonly Token[], { statements, tests }: Layout): ReadonlySet<number> {
  if (tests.length === 0) return statements;
  const starts = new Set(statements);
  let test = 0;
  tokens.forEach((token, i) => {
    while (test < tests.length && tests[test]!.end <= token.startOffset) test++;
    if (test === tests.length || token.startOffset < tests[test]!.start) return;
    if (token.tokenType !== K.given && token.tokenType !== K.expect) return;
    const before = tokens[i - 1]!;
    const isName =
      starts.has(before.startOffset) ||
      before.tokenType === T.Comma ||
      before.tokenType === T.Assign ||
      before.tokenType === T.LParen ||
      before.tokenType === T.Dot;
    if (!isName) starts.add(token.startOffset);
  });
  return starts;
}

/** The starts of the words and hyphens that follow the first word of a hyphenated name. */
function insideOf(tokens: readonly Token[], { hyphenated }: Layout): ReadonlySet<number> {
  const inside = new Set<number>();
  const spans = [...hyphenated].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { startOffset } of tokens) {
    while (next < spans.length && spans[next]!.end <= startOffset) next++;
    if (next < spans.length && spans[next]!.start < startOffset) inside.add(startOffset);
  }
  return inside;
}
