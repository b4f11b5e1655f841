/**
 * The text of a file: a string, or where it is long and somebody edits it, pieces.
 *
 * A string that was cut and put together is copied as a whole when somebody looks into it, and in a long text that is most of what a keystroke costs. Of
 * pieces, an edit copies one.
 */

import { countUpTo } from "./ascending.ts";

/** What can be asked of a text without having all of it in one piece. `String(text)` is all of it. */
export type SourceText = string | PiecedText;

/** Shorter texts are copied sooner than they are cut up. */
const usualPiece = 16_384;

/** A text after one of its stretches got another one in its place. */
export function edited(text: SourceText, start: number, end: number, newText: string): SourceText {
  if (typeof text !== "string") return text.edited(start, end, newText);
  if (text.length < 2 * usualPiece) return text.slice(0, start) + newText + text.slice(end);
  return PiecedText.of(text).edited(start, end, newText);
}

export class PiecedText {
  readonly length: number;
  readonly #size: number;
  readonly #pieces: readonly string[];
  /** Where each of them starts. */
  readonly #starts: readonly number[];
  /** The piece that was looked into last: mostly, it is the next one, too. */
  #last = 0;
  #whole: string | undefined;

  private constructor(pieces: readonly string[], size: number) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.length = length;
    this.#size = size;
    this.#pieces = pieces;
    this.#starts = starts;
  }

  /** @param size how many characters a piece has, at least half of them and at most twice as many */
  static of(text: string, size = usualPiece): PiecedText {
    return new PiecedText(cut(text, size), size);
  }

  charCodeAt(offset: number): number {
    if (!(offset >= 0 && offset < this.length)) return NaN;
    const piece = this.#pieceAt(offset);
    return this.#pieces[piece]!.charCodeAt(offset - this.#starts[piece]!);
  }

  charAt(offset: number): string {
    return this.slice(Math.max(0, offset), Math.max(0, offset + 1));
  }

  /** The text between two offsets, neither of which counts from the end. */
  slice(start = 0, end = this.length): string {
    const from = Math.max(0, start);
    const to = Math.min(end, this.length);
    if (from >= to) return "";
    let piece = this.#pieceAt(from);
    let found = this.#in(piece, from, to);
    while (from + found.length < to) found += this.#in(++piece, from, to);
    return found;
  }

  /** Where a character stands first, from an offset on; -1 where it does not. */
  indexOf(character: string, from = 0): number {
    if (this.length === 0) return -1;
    const first = this.#pieceAt(Math.max(0, from));
    for (let piece = first; piece < this.#pieces.length; piece++) {
      const start = this.#starts[piece]!;
      const at = this.#pieces[piece]!.indexOf(character, from - start);
      if (at !== -1) return start + at;
    }
    return -1;
  }

  edited(start: number, end: number, newText: string): PiecedText {
    const pieces = this.#pieces;
    if (pieces.length === 0) return PiecedText.of(newText, this.#size);
    let first = this.#pieceAt(start);
    const last = this.#pieceAt(Math.max(start, end - 1));
    let changed = this.slice(this.#starts[first], start) + newText + this.slice(end, this.#starts[last]! + pieces[last]!.length);
    // A small piece goes to the one before it.
    if (first > 0 && changed.length < this.#size / 2) changed = pieces[--first]! + changed;
    return new PiecedText([...pieces.slice(0, first), ...cut(changed, this.#size), ...pieces.slice(last + 1)], this.#size);
  }

  /** All of it, put together when it is asked for first. */
  toString(): string {
    return (this.#whole ??= this.#pieces.join(""));
  }

  /** The part of a piece that lies between two offsets. */
  #in(piece: number, from: number, to: number): string {
    const start = this.#starts[piece]!;
    return this.#pieces[piece]!.slice(Math.max(0, from - start), to - start);
  }

  /** The piece in which an offset lies; the last one, for what lies behind. */
  #pieceAt(offset: number): number {
    const starts = this.#starts;
    const last = this.#last;
    if (starts[last]! <= offset && (last + 1 === starts.length || offset < starts[last + 1]!)) return last;
    return (this.#last = Math.max(0, countUpTo(starts, offset) - 1));
  }
}

/** Pieces of a text; one that is not too long is left as it is. */
function cut(text: string, size: number): string[] {
  if (text.length === 0) return [];
  if (text.length <= 2 * size) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += size) pieces.push(text.slice(start, start + size));
  // The rest is not left alone where it is small.
  if (pieces.length > 1 && pieces.at(-1)!.length < size / 2) pieces.push(pieces.splice(-2).join(""));
  return pieces;
}
