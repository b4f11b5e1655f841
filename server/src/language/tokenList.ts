/** The tokens of a file, packed: a large file has hundreds of thousands, and as objects they would outlive several collections. */

import { countUpTo } from "../diagnostics/ascending.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import { Token } from "./tokens.ts";

export class TokenList {
  readonly text: SourceText;
  length = 0;
  private types: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(text: SourceText, room = (text.length >> 4) + 64) {
    this.text = text;
    this.types = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  static of(text: SourceText, tokens: readonly Token[]): TokenList {
    const list = new TokenList(text, tokens.length);
    for (const token of tokens) list.push(token.tokenTypeIdx, token.startOffset, token.endOffset + 1);
    return list;
  }

  push(type: number, start: number, end: number): void {
    if (this.length === this.types.length) this.grow();
    this.types[this.length] = type;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  /** The type of the last token, or 0. */
  get lastType(): number {
    return this.length === 0 ? 0 : this.types[this.length - 1]!;
  }

  set lastType(type: number) {
    this.types[this.length - 1] = type;
  }

  get lastStart(): number {
    return this.starts[this.length - 1]!;
  }

  typeAt(index: number): number {
    return this.types[index]!;
  }

  startAt(index: number): number {
    return this.starts[index]!;
  }

  imageAt(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index]);
  }

  endAt(index: number): number {
    return this.ends[index]!;
  }

  /** The first token that does not start before a place, or the length. */
  firstFrom(offset: number): number {
    return countUpTo(this.starts, offset - 1, this.length);
  }

  at(index: number): Token {
    return new Token(this.text, this.types[index]!, this.starts[index]!, this.ends[index]!);
  }

  all(): Token[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }

  /**
   * Puts other tokens in the place of some, in this list itself: one of hundreds of thousands is not copied for a letter typed.
   *
   * @param from their list, of which the first `skip` are left out
   * @param by how much further on those behind stand
   */
  splice(first: number, end: number, from: TokenList, skip: number, by: number): void {
    const count = from.length - skip;
    const more = count - (end - first);
    if (this.length + more > this.types.length) this.grow(this.length + more);
    const { types, starts, ends } = this;
    if (more !== 0) for (const packed of [types, starts, ends]) packed.copyWithin(end + more, end, this.length);
    types.set(from.types.subarray(skip, from.length), first);
    starts.set(from.starts.subarray(skip, from.length), first);
    ends.set(from.ends.subarray(skip, from.length), first);
    this.length += more;
    if (by === 0) return;
    for (let i = end + more, { length } = this; i < length; i++) {
      starts[i]! += by;
      ends[i]! += by;
    }
  }

  /** Moves all tokens. */
  move(by: number): void {
    for (let i = 0; i < this.length; i++) {
      this.starts[i]! += by;
      this.ends[i]! += by;
    }
  }

  /** Takes the arrays of another list, which is not to be used any more. */
  static emptying(list: TokenList, text: SourceText): TokenList {
    const own = new TokenList(text, 0);
    own.types = list.types;
    own.starts = list.starts;
    own.ends = list.ends;
    own.length = list.length;
    return own;
  }

  /** The same tokens without room for more. */
  packed(): TokenList {
    const list = new TokenList(this.text, 0);
    list.types = this.types.slice(0, this.length);
    list.starts = this.starts.slice(0, this.length);
    list.ends = this.ends.slice(0, this.length);
    list.length = this.length;
    return list;
  }

  private grow(least = 0): void {
    const room = Math.max(this.length, least) * 2 + 64;
    const grown = <Packed extends Uint16Array | Uint32Array>(packed: Packed, larger: Packed): Packed => {
      larger.set(packed);
      return larger;
    };
    this.types = grown(this.types, new Uint16Array(room));
    this.starts = grown(this.starts, new Uint32Array(room));
    this.ends = grown(this.ends, new Uint32Array(room));
  }
}
