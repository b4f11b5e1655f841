/**
 * How words, signs, texts and comments stand on lines. The formatter lays out those of a file (`format.ts`), the printer those of a tree
 * (`print/`), so that what is printed is laid out already.
 */

import type { TokenType } from "chevrotain";
import * as T from "./tokens.ts";

/** A block that was written on one line stays on it up to this width. */
export const width = 110;

/** A word, sign, text or comment. */
export interface Piece {
  /** Of a comment, none. */
  readonly type: TokenType | undefined;
  readonly image: string;
  /** Line ends between the piece before and this one. */
  readonly breaks: number;
  /**
   * What starts here: a statement has a line of its own, unless its block stands on one line. Of statements that are single names, the
   * author's lines of several are kept.
   */
  readonly starts?: "statement" | "name" | undefined;
  /** Nothing stands between it and the next: a minus of one operand, a function, a part of a name with hyphens. */
  readonly clings?: boolean;
  /** What starts here goes onto a line of its own where it does not fit on the one that is begun. */
  readonly yields?: boolean;
}

interface OpenBlock {
  /** Of the statement that the block belongs to. */
  readonly indent: number;
  readonly onOneLine: boolean;
}

/** The lines of some pieces, without their ends. */
export function layOut(pieces: readonly Piece[], mostColumns = width): string[] {
  return new Layout(pieces, mostColumns).lines();
}

class Layout {
  private readonly pieces: readonly Piece[];
  private readonly width: number;
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

  constructor(pieces: readonly Piece[], mostColumns: number) {
    this.pieces = pieces;
    this.width = mostColumns;
  }

  lines(): string[] {
    this.pieces.forEach((piece, i) => this.write(piece, i));
    if (this.line !== "") this.done.push(this.line);
    return this.done;
  }

  private write(piece: Piece, i: number): void {
    const before = this.pieces[i - 1];
    const { type } = piece;
    if (before?.type === T.LCurly) {
      this.lastBrace = i - 1;
      this.exploded = undefined;
    }
    if (piece.breaks > 0) this.lastBreak = i;
    if (type === T.RCurly) {
      const block = this.open.pop();
      if (block?.onOneLine === false) this.newLine(block.indent);
      else if (before?.type !== T.LCurly) this.line += " ";
      this.line += piece.image;
      return;
    }
    if (before !== undefined) {
      if (this.breaksBefore(piece, before, i)) {
        if (piece.breaks > 1 && keepsBlankLine(piece, before)) this.blankLine();
        this.newLine(this.indentOf(piece, i));
      } else if (type === undefined) this.line += "  ";
      else if (spaceBetween(before, piece)) this.line += " ";
    }
    if (type === T.LCurly) this.open.push({ indent: this.statementIndent(), onOneLine: this.staysOnOneLine(i) });
    if (type === T.TextBlock) this.writeTextBlock(piece.image);
    else this.line += piece.image;
  }

  // ---------------------------------------------------------------- line ends

  private breaksBefore(piece: Piece, before: Piece, i: number): boolean {
    if (before.type === undefined) return true;
    if (piece.type === undefined) return piece.breaks > 0;
    if (piece.starts !== undefined) {
      const block = this.open.at(-1);
      if (block?.onOneLine === true) return false;
      return before.type === T.LCurly || piece.breaks > 0 || piece.starts === "statement" || this.isExploded();
    }
    if (piece.yields === true && !this.fits(i)) return true;
    return piece.breaks > 0 && !staysWithLineAbove(piece, before);
  }

  /** Whether what starts at a piece goes onto the line that is begun, up to where the next may go onto another. */
  private fits(from: number): boolean {
    let length = this.line.length;
    for (let k = from; k < this.pieces.length; k++) {
      const piece = this.pieces[k]!;
      if (k > from && (piece.breaks > 0 || piece.yields === true || piece.starts !== undefined)) break;
      length += piece.image.length + (spaceBetween(this.pieces[k - 1]!, piece) ? 1 : 0);
      if (piece.type === T.LCurly) break;
    }
    return length <= this.width;
  }

  /** Whether a name belongs to a page that was written on one line and is too long for one. */
  private isExploded(): boolean {
    return this.lastBreak <= this.lastBrace && (this.exploded ??= this.isOnOneLine(this.lastBrace));
  }

  /** Whether a block was written on one line. */
  private isOnOneLine(brace: number): boolean {
    for (let k = brace + 1; k < this.pieces.length; k++) {
      if (this.pieces[k]!.breaks > 0) return false;
      if (this.pieces[k]!.type === T.RCurly) return true;
    }
    return true;
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
    while (this.nextToken < this.pieces.length && this.pieces[this.nextToken]!.type === undefined) this.nextToken++;
    const below = this.pieces[this.nextToken];
    const continues = below !== undefined && below.starts === undefined && below.type !== T.RCurly;
    return this.statementIndent() + (continues && (piece.type !== undefined || i > 0) ? 4 : 0);
  }

  /** Whether a block, written on one line, fits there with what follows it. */
  private staysOnOneLine(i: number): boolean {
    // An empty one does, so that laying out twice is laying out once.
    if (this.pieces[i + 1]?.type === T.RCurly) return true;
    let length = this.line.length + 1;
    let closed = false;
    for (let k = i + 1; k < this.pieces.length; k++) {
      const piece = this.pieces[k]!;
      const { type } = piece;
      // Of a text of several lines, nothing but the quotes stands on this one.
      if (closed && (piece.breaks > 0 || type === undefined || type === T.RCurly || type === T.TextBlock || piece.starts !== undefined))
        break;
      if (!closed && (piece.breaks > 0 || type === undefined || type === T.LCurly || type === T.TextBlock)) return false;
      length += piece.image.length + (spaceBetween(this.pieces[k - 1]!, piece) ? 1 : 0);
      if (length > this.width) return false;
      if (type === T.RCurly) closed = true;
    }
    return length <= this.width;
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

/** Signs that never start a line. */
function staysWithLineAbove(piece: Piece, before: Piece): boolean {
  return piece.type === T.LCurly || piece.type === T.Comma || !spaceBetween(before, piece);
}

function keepsBlankLine(piece: Piece, before: Piece): boolean {
  return before.type !== T.LCurly && (piece.type === undefined || piece.starts !== undefined);
}

function spaceBetween(before: Piece, { type: right }: Piece): boolean {
  const { type: left } = before;
  if (right === T.Comma || right === T.RParen || right === T.Dot || right === T.DotDot) return false;
  if (left === T.Dot || left === T.DotDot || left === T.LParen) return false;
  if (left === T.LCurly && right === T.RCurly) return false;
  return before.clings !== true;
}
