/** The tokens of a file, packed: a large file has hundreds of thousands, and as objects they would outlive several collections. */

import { Token } from "./tokens.ts";

export class TokenList {
  readonly text: string;
  length = 0;
  private types: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(text: string, room = (text.length >> 4) + 64) {
    this.text = text;
    this.types = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  static of(text: string, tokens: readonly Token[]): TokenList {
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

  at(index: number): Token {
    return new Token(this.text, this.types[index]!, this.starts[index]!, this.ends[index]!);
  }

  all(): Token[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
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

  private grow(): void {
    const room = this.length * 2 + 64;
    const grown = <Packed extends Uint16Array | Uint32Array>(packed: Packed, larger: Packed): Packed => {
      larger.set(packed);
      return larger;
    };
    this.types = grown(this.types, new Uint16Array(room));
    this.starts = grown(this.starts, new Uint32Array(room));
    this.ends = grown(this.ends, new Uint32Array(room));
  }
}
