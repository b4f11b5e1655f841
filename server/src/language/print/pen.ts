/** What printing is done with: it takes words, signs and texts, and knows how each is written. */

import type { TokenType } from "chevrotain";
import type * as ast from "../ast.ts";
import { width, type Piece } from "../layout.ts";
import { asLabel, inQuotes } from "../texts.ts";
import * as T from "../tokens.ts";
import type { Word } from "../tokens.ts";
import type { Commented, Written } from "../written.ts";
import { textBlock } from "./textBlock.ts";

/** What may stand above a statement. */
type Statement = Commented & { readonly doc?: string | undefined };

/** How the statements of a block stand. */
export interface Arrangement<Node> {
  /** Together on one line, where they fit. */
  readonly onOneLine?: boolean;
  readonly starts?: "statement" | "name";
  /** Whether an empty line stands between two; `long` says that one of them has several lines. */
  readonly apart?: (before: Node, node: Node, long: boolean) => boolean;
}

export class Pen {
  readonly pieces: Piece[] = [];
  private depth: number;
  private next: Pick<Piece, "breaks" | "starts" | "yields"> = { breaks: 0 };

  /** @param depth how many blocks are open around what is printed */
  constructor(depth = 0) {
    this.depth = depth;
  }

  /** The columns that a line has behind its indentation. */
  get columns(): number {
    return width - 2 * this.depth;
  }

  private put(type: TokenType | undefined, image: string, clings = false): this {
    this.pieces.push({ type, image, clings, ...this.next });
    this.next = { breaks: 0 };
    return this;
  }

  /** A word. Nothing stands between it and what comes next, if it clings. */
  word(image: string, clings = false): this {
    return this.put(T.Name, image, clings);
  }

  /** A keyword. */
  key(word: Word): this {
    return this.word(word);
  }

  sign(type: TokenType, clings = false): this {
    return this.put(type, type === T.Comma ? "," : type.LABEL!, clings);
  }

  /** What comes next may stand on a line of its own, where it does not fit on this one. */
  yielding(): this {
    this.next = { ...this.next, yields: true };
    return this;
  }

  // ---------------------------------------------------------------- parts; one that is not there is not written

  name(name: Written<ast.Name> | undefined): this {
    return name === undefined ? this : this.word(textOf(name));
  }

  /** @param long whether a text that is too long for a line stands on several, where nobody has said how it stands */
  text(text: Written<ast.Str> | undefined, long = false): this {
    if (text === undefined) return this;
    const { value, block } = typeof text === "string" ? { value: text } : text;
    const onOneLine = inQuotes(value);
    const wanted = block ?? (value.includes("\n\n") || (long && onOneLine.length > this.columns - 12));
    const image = wanted ? textBlock(value, this.columns - 2) : undefined;
    return image === undefined ? this.put(T.Text, onOneLine) : this.put(T.TextBlock, image);
  }

  num(num: Written<ast.Num> | undefined): this {
    if (num === undefined) return this;
    const raw = typeof num === "number" ? decimal(num) : num.raw;
    if (raw.startsWith("-")) this.sign(T.Minus, true);
    return this.put(T.Number, raw.replace(/^-/, ""));
  }

  range(range: Written<ast.Range> | undefined): this {
    return range === undefined ? this : this.num(range.lo).sign(T.DotDot).num(range.hi);
  }

  path(path: Written<ast.Path> | undefined): this {
    path?.segments?.forEach((segment, i) => (i === 0 ? this.name(segment) : this.sign(T.Dot).name(segment)));
    return this;
  }

  /** A text that serves as a name: without quotes where it is one. */
  label(label: Written<ast.KeySegment> | undefined): this {
    return label === undefined ? this : this.word(asLabel(textOf(label)));
  }

  separated<Part>(parts: readonly Part[], write: (part: Part) => void): this {
    parts.forEach((part, i) => {
      if (i > 0) this.sign(T.Comma);
      write(part);
    });
    return this;
  }

  // ---------------------------------------------------------------- clauses

  flag(word: Word, isSaid: boolean | ast.Span | undefined): this {
    return isSaid ? this.key(word) : this;
  }

  named(word: Word, name: Written<ast.Name> | undefined): this {
    return name === undefined ? this : this.key(word).name(name);
  }

  said(word: Word, text: Written<ast.Str> | undefined): this {
    return text === undefined ? this : this.key(word).text(text);
  }

  listed(word: Word, names: readonly Written<ast.Name>[] = []): this {
    return names.length === 0 ? this : this.key(word).separated(names, (name) => this.name(name));
  }

  allow({ code, because }: Written<ast.Allow>): this {
    return this.key("allow").name(code).said("because", because);
  }

  allows(allows: readonly Written<ast.Allow>[] = []): this {
    for (const each of allows) this.allow(each);
    return this;
  }

  // ---------------------------------------------------------------- statements

  block<Node extends Statement>(nodes: readonly Node[], write: (node: Node) => void, how: Arrangement<Node> = {}): this {
    const onOneLine = how.onOneLine === true && nodes.every(({ above, doc }) => doc === undefined && (above ?? []).length === 0);
    this.sign(T.LCurly);
    this.depth++;
    this.statements(nodes, write, { ...how, onOneLine });
    this.depth--;
    this.next = { breaks: onOneLine ? 0 : 1 };
    return this.sign(T.RCurly);
  }

  statements<Node extends Statement>(nodes: readonly Node[], write: (node: Node) => void, how: Arrangement<Node> = {}): void {
    const { onOneLine = false, starts = "statement", apart } = how;
    let before: { readonly node: Node; readonly long: boolean } | undefined;
    for (const node of nodes) {
      const first = this.pieces.length;
      this.next = { breaks: onOneLine || first === 0 ? 0 : 1 };
      this.comments(node);
      const from = this.pieces.length;
      this.next = { ...this.next, starts };
      write(node);
      const long = this.isLong(from);
      if (before && apart?.(before.node, node, before.long || long) && this.pieces[first])
        this.pieces[first] = { ...this.pieces[first], breaks: 2 };
      before = { node, long };
    }
  }

  private comments({ above = [], doc }: Statement): void {
    const lines = above.flatMap((comment) => comment.split(lineEnds).map((line) => (line === "" ? "" : `// ${line}`)));
    for (const line of lines) {
      if (line === "") this.next = { breaks: 2 };
      else this.put(undefined, line.trimEnd()).next = { breaks: 1 };
    }
    if (doc === undefined) return;
    for (const line of doc.split(lineEnds)) this.put(undefined, `/// ${line}`.trimEnd()).next = { breaks: 1 };
  }

  /** Whether what was written from a piece on has several lines. */
  private isLong(from: number): boolean {
    for (let i = from; i < this.pieces.length; i++) {
      const { type, breaks } = this.pieces[i]!;
      if (type === T.TextBlock || (i > from && breaks > 0)) return true;
    }
    return false;
  }
}

const lineEnds = /\r\n?|\n/;

export function textOf(name: Written<ast.Name>): string {
  return typeof name === "string" ? name : name.text;
}

/** A number without an exponent. */
export function decimal(value: number): string {
  const [digits = "", exponent] = String(Math.abs(value)).split("e");
  const sign = value < 0 ? "-" : "";
  if (exponent === undefined) return sign + digits;
  return sign + (Number(exponent) > 0 ? BigInt(Math.abs(value)) : `0.${"0".repeat(-exponent - 1)}${digits.replace(".", "")}`);
}
