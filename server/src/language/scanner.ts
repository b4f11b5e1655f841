/**
 * From text to tokens and comments, in one pass over the characters.
 *
 * Written by hand, and not with Chevrotain's lexer: half of all time went there, and what is wrong with a text
 * (a quote that is missing, a letter that names do not have) is best told apart while its characters are read.
 */

import type { Span } from "../diagnostics/diagnostic.ts";
import { Findings } from "./findings.ts";
import { reportBadName } from "./names.ts";
import { startsLine } from "./places.ts";
import { Search } from "./search.ts";
import {
  readStrays,
  reportForeignComment,
  reportForeignQuotes,
  reportMixedQuotes,
  reportUnclosed,
  reportUnclosedBlock,
  starsAtEnd,
} from "./strays.ts";
import { closingQuote, endOfUnclosed, endOfUnclosedBlock, mixedBefore, mixedClosing } from "./textEnds.ts";
import { closers } from "./texts.ts";
import { TokenList } from "./tokenList.ts";
import * as T from "./tokens.ts";
import { K } from "./tokens.ts";

export interface Comment {
  /** `///` documents the declaration below it. */
  readonly kind: "line" | "doc";
  readonly span: Span;
  /** Without the slashes, and without white space around it. */
  readonly text: string;
}

/** What is known of a text up to a place between two of its tokens: its tokens, the braces that are open there, and the parentheses since the last one. */
export interface Before {
  readonly tokens: TokenList;
  readonly depth: number;
  readonly parentheses: number;
}

/** How many braces and parentheses are open where the scanner is, and at most; whether a brace closes nothing. */
export interface Nesting {
  readonly depth: number;
  readonly parentheses: number;
  readonly closedTooMany: boolean;
  readonly mostBlocks: number;
  readonly mostParentheses: number;
}

/** Whether some line of a text ends as on an old Macintosh. */
export function hasLoneCr(text: string): boolean {
  return text.includes("\r") && /\r(?!\n)/.test(text);
}

const [name, text, textBlock, number, day, open, close] = [T.Name, T.Text, T.TextBlock, T.Number, T.Day, T.LCurly, T.RCurly].map(
  (type) => type.tokenTypeIdx!,
) as [number, number, number, number, number, number, number];
const isDay = /^\d{4}-\d\d-\d\d$/;
const dayLength = "2026-11-24".length;

// What a character starts.
const space = 1;
const letter = 2;
const digit = 3;
const sign = 4;
const quote = 5;
const hash = 6;
const slash = 7;
const other = 0;

const ascii = new Uint8Array(128);
/** Letters, digits and `_`: what a name goes on with. */
const inName = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[\t\n\v\f\r ]/.test(character)) ascii[code] = space;
  else if (/[A-Za-z]/.test(character)) ascii[code] = letter;
  else if (/[0-9]/.test(character)) ascii[code] = digit;
  else if (/[-{}(),.=<>+*]/.test(character)) ascii[code] = sign;
  if (/\w/.test(character)) inName[code] = 1;
}
ascii[0x22] = ascii[0x27] = quote;
ascii[0x23] = hash;
ascii[0x2f] = slash;

const signs = new Map(
  [
    T.LCurly,
    T.RCurly,
    T.LParen,
    T.RParen,
    T.DotDot,
    T.Dot,
    T.Arrow,
    T.Equal,
    T.AtMost,
    T.AtLeast,
    T.Less,
    T.More,
    T.Assign,
    T.Plus,
    T.Minus,
    T.Star,
  ].map((type) => [type.LABEL!, type.tokenTypeIdx!]),
);
signs.set(",", T.Comma.tokenTypeIdx!);
const oneSign = new Uint16Array(128);
for (const [label, type] of signs) if (label.length === 1) oneSign[label.charCodeAt(0)] = type;

/** Inside a dimension, before a text and at the start of a line, these name an item: as clauses they never stand before a text. */
const neverBeforeText = flags([K.reverse, K.required, K.optional, K.covers, K.only, K.short, K.scale, K.dimension]);
/** Before a number these name an option: as clauses they never stand before one. */
const neverBeforeNumber = flags([K.specify, K.exclusive, K.missing]);

function flags(types: readonly { tokenTypeIdx?: number }[]): Uint8Array {
  const set = new Uint8Array(Math.max(...types.map((type) => type.tokenTypeIdx!)) + 1);
  for (const { tokenTypeIdx } of types) set[tokenTypeIdx!] = 1;
  return set;
}

const longestKeyword = Math.max(...T.words.map((word) => word.length));
/** White space, and the marks that other systems put at the start of a file. */
const wideSpace = /[\s\u200B\uFEFF]/;
const wordPart = /[\p{L}\p{M}\p{N}_]/u;

export class Scanner {
  readonly tokens: TokenList;
  readonly comments: Comment[] = [];
  private readonly source: string;
  private readonly findings: Findings;
  /** Open braces, and parentheses open since the last brace. */
  private depth: number;
  private parentheses: number;
  private mostBlocks = 0;
  private mostParentheses = 0;
  private closedTooMany = false;
  private readonly lineEnds: Search;
  private readonly backslashes: Search;
  /** Up to where, a line end, none of some closing quotes stands. */
  private readonly noneUntil = new Map<string, number>();
  /** Whether one of the `"""` texts from here on has no end, as far as is known. */
  private lacksBlockEnd: boolean | undefined;
  private endsInBlock = false;
  /** A lone CR ends a line, too, but old Macintosh files are not worth a search of their own in every text. */
  private readonly loneCr: boolean;

  /** @param before what was scanned before the place where to begin; without it, that is the start of the text */
  constructor(findings: Findings, before?: Before) {
    this.findings = findings;
    this.source = String(findings.text);
    this.tokens = before?.tokens ?? new TokenList(findings.text);
    this.depth = before?.depth ?? 0;
    this.parentheses = before?.parentheses ?? 0;
    this.lineEnds = new Search(findings.text, "\n");
    this.backslashes = new Search(findings.text, "\\");
    this.loneCr = before === undefined && hasLoneCr(this.source);
  }

  nesting(): Nesting {
    const { depth, parentheses, closedTooMany, mostBlocks, mostParentheses } = this;
    return { depth, parentheses, closedTooMany, mostBlocks, mostParentheses };
  }

  /**
   * Scans from a place between two tokens to the end of the text.
   *
   * @param isEnough asked between tokens; true says to stop
   */
  scan(from = 0, isEnough?: (at: number) => boolean): void {
    const { source } = this;
    const { length } = source;
    let at = from;
    while (at < length) {
      if (isEnough?.(at) === true) return;
      const code = source.charCodeAt(at);
      switch (code < 128 ? ascii[code]! : this.wide(at)) {
        case space:
          at++;
          break;
        case letter:
          at = this.word(at);
          break;
        case quote:
          at = this.quoted(at, code);
          break;
        case sign:
          at = this.sign(at, code);
          break;
        case digit:
          at = this.digits(at);
          break;
        case slash:
          at = this.slash(at);
          break;
        case hash:
          at = this.comment(at, this.lineEnd(at));
          break;
        default:
          at = this.strays(at);
      }
    }
  }

  /** What a character beyond ASCII starts. */
  private wide(at: number): number {
    const character = this.source.charAt(at);
    if (character in closers) return quote;
    return wideSpace.test(character) ? space : other;
  }

  private word(at: number): number {
    const { source, tokens } = this;
    let end = at + 1;
    let code = source.charCodeAt(end);
    while (inName[code] === 1) code = source.charCodeAt(++end);
    if (code >= 128 && this.isWordPart(end)) return this.oddWord(at);
    let type = name;
    const first = source.charCodeAt(at);
    if (first >= 0x61 && end - at <= longestKeyword) type = T.keywordTypes.get(source.slice(at, end))?.tokenTypeIdx ?? name;
    tokens.push(type, at, end);
    return end;
  }

  private digits(at: number): number {
    const { source, tokens } = this;
    let end = this.afterDigits(at);
    if (end - at === 4 && isDay.test(source.slice(at, at + dayLength)) && !this.isWordPart(at + dayLength)) {
      tokens.push(day, at, at + dayLength);
      return at + dayLength;
    }
    if (source.charCodeAt(end) === 0x2e && ascii[source.charCodeAt(end + 1)] === digit) end = this.afterDigits(end + 1);
    else if (this.isWordPart(end)) return this.oddWord(at);
    if (neverBeforeNumber[tokens.lastType] === 1) tokens.lastType = name;
    tokens.push(number, at, end);
    return end;
  }

  private afterDigits(at: number): number {
    while (ascii[this.source.charCodeAt(at)] === digit) at++;
    return at;
  }

  private isWordPart(at: number): boolean {
    const code = this.source.codePointAt(at);
    if (code === undefined) return false;
    // Most texts never need the expression, which takes a while to prepare.
    return code < 128 ? inName[code] === 1 : wordPart.test(String.fromCodePoint(code));
  }

  /** A word that is no name for its letters, or for a digit at its start: one name and one finding. */
  private oddWord(at: number): number {
    let end = at;
    while (this.isWordPart(end)) end += this.source.codePointAt(end)! > 0xffff ? 2 : 1;
    reportBadName({ start: at, end }, this.findings);
    this.tokens.push(name, at, end);
    return end;
  }

  private sign(at: number, code: number): number {
    const pair = this.source.charCodeAt(at + 1);
    if (code === 0x2d && pair === 0x2d && this.startsDashComment(at)) return this.comment(at, this.lineEnd(at));
    // Every sign of two characters ends in `=`, `>` or `.`.
    if (pair === 0x3d || pair === 0x3e || pair === 0x2e) {
      const type = signs.get(this.source.slice(at, at + 2));
      if (type !== undefined) {
        this.tokens.push(type, at, at + 2);
        return at + 2;
      }
    }
    const type = oneSign[code]!;
    if (type === open || type === close) this.brace(type === open ? 1 : -1);
    else if (code === 0x28) this.mostParentheses = Math.max(this.mostParentheses, ++this.parentheses);
    else if (code === 0x29 && this.parentheses > 0) this.parentheses--;
    this.tokens.push(type, at, at + 1);
    return at + 1;
  }

  /** Two hyphens are a comment of SQL and Haskell, where nothing goes before them that could be calculated with. */
  private startsDashComment(at: number): boolean {
    const { source, tokens } = this;
    if (!/[\s\w"]/.test(source.charAt(at + 2)) || !/^$|\s/.test(source.charAt(at - 1))) return false;
    const before = tokens.lastType;
    return startsLine(source, at) || before === text || before === textBlock || before === open || before === close;
  }

  private brace(step: 1 | -1): void {
    this.depth += step;
    this.parentheses = 0;
    if (this.depth < 0) this.closedTooMany = true;
    if (this.depth > this.mostBlocks) this.mostBlocks = this.depth;
  }

  private slash(at: number): number {
    const code = this.source.charCodeAt(at + 1);
    if (code === 0x2f) return this.comment(at, this.lineEnd(at));
    if (code === 0x2a) {
      const end = this.source.indexOf("*/", at + 2);
      return this.comment(at, end === -1 ? this.source.length : end + 2);
    }
    this.tokens.push(T.Slash.tokenTypeIdx!, at, at + 1);
    return at + 1;
  }

  private comment(start: number, end: number): number {
    const image = this.source.slice(start, end);
    if (!image.startsWith("//")) reportForeignComment(start, end, this.findings);
    const kind = image.startsWith("///") && !image.startsWith("////") ? "doc" : "line";
    const words = image
      .replace(/^(?:\/{2,}|#+|\/\*+|-+)/, "")
      .replace(starsAtEnd, "")
      .trim();
    this.comments.push({ kind, span: { start, end }, text: words });
    return end;
  }

  private strays(at: number): number {
    if (this.isWordPart(at)) return this.oddWord(at);
    if (this.source.startsWith("!=", at)) {
      this.tokens.push(T.Unequal.tokenTypeIdx!, at, at + 2);
      return at + 2;
    }
    let end = at + 1;
    while (end < this.source.length && this.isStray(end)) end++;
    const meant = readStrays(at, end, this.findings);
    if (meant !== undefined) this.tokens.push(meant.tokenTypeIdx!, at, end);
    return end;
  }

  private isStray(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return (code < 128 ? ascii[code]! : this.wide(at)) === other && !this.isWordPart(at);
  }

  // ---------------------------------------------------------------- texts

  private quoted(at: number, code: number): number {
    const { source } = this;
    if (code !== 0x22) return this.otherQuotes(at);
    if (source.startsWith('"""', at)) return this.block(at);
    let end = source.indexOf('"', at + 1);
    if (end !== -1 && this.isPlain(at, end)) {
      this.pushText(text, at, end + 1);
      return end + 1;
    }
    end = at + 1;
    for (;;) {
      const next = source.charCodeAt(end);
      if (next === 0x22) break;
      if (next === 0x0a || next === 0x0d || end >= source.length) return this.unclosed(at, end, '"');
      // A backslash takes the next character with it, but not the end of the line.
      if (next === 0x5c && source.charCodeAt(end + 1) !== 0x0a && source.charCodeAt(end + 1) !== 0x0d) end++;
      end++;
    }
    this.pushText(text, at, end + 1);
    return end + 1;
  }

  /** Whether neither a line end nor a backslash stands between two places. */
  private isPlain(from: number, to: number): boolean {
    return !this.lineEnds.isBetween(from, to) && !this.backslashes.isBetween(from, to) && !this.loneCr;
  }

  private pushText(type: number, start: number, end: number): void {
    const { tokens } = this;
    if (neverBeforeText[tokens.lastType] === 1 && this.depth >= 2 && startsLine(this.source, tokens.lastStart)) {
      // A dimension without its name has a block, and an item called "dimension" seldom has.
      if (tokens.lastType !== K.dimension.tokenTypeIdx || !/[ \t]*\{/y.test(this.source.slice(end, end + 80))) tokens.lastType = name;
    }
    tokens.push(type, start, end);
  }

  private block(at: number): number {
    const { source } = this;
    const close = source.indexOf('"""', at + 3);
    this.lacksBlockEnd ??= this.findsNoLastEnd();
    const cut = this.lacksBlockEnd ? endOfUnclosedBlock(source, at, close === -1 ? source.length : close) : undefined;
    if (cut !== undefined) this.lacksBlockEnd = false;
    const end = cut ?? (close === -1 ? source.length : close + 3);
    this.endsInBlock = close === -1;
    if (cut !== undefined || close === -1) reportUnclosedBlock(at, end, this.findings);
    this.pushText(textBlock, at, end);
    return end;
  }

  /**
   * Whether one of the texts between `"""` has no end: whether, with each read up to the next such quotes, none are left for the last. Quotes in
   * comments are no witness. Only where their number is odd, the file is read once more for it.
   */
  private findsNoLastEnd(): boolean {
    if (this.source.split('"""').length % 2 === 1) return false;
    const plain = new Scanner(new Findings(this.findings.file, this.source));
    plain.lacksBlockEnd = false;
    plain.scan();
    return plain.endsInBlock;
  }

  /** Quotes of word processors and of other languages. */
  private otherQuotes(at: number): number {
    const { source } = this;
    const closing = closers[source.charAt(at)]!;
    const end = at < (this.noneUntil.get(closing) ?? 0) ? -1 : closingQuote(source, at, closing);
    if (end === -1) {
      // A line of many opening quotes is not to be read once for each of them.
      let none = this.noneUntil.get(closing) ?? 0;
      if (at >= none) this.noneUntil.set(closing, (none = this.lineEnd(at)));
      return this.unclosed(at, none, closing.charAt(0));
    }
    const mixed = mixedBefore(source, at, end);
    if (mixed !== -1) return this.mixed(at, mixed);
    if (foreignQuotes.includes(source.charAt(at))) reportForeignQuotes(at, end + 1, this.findings);
    this.pushText(text, at, end + 1);
    return end + 1;
  }

  private mixed(at: number, end: number): number {
    reportMixedQuotes(at, end + 1, this.findings);
    this.pushText(text, at, end + 1);
    return end + 1;
  }

  /**
   * A text runs to the end of its line, so that a missing quote is one fault. An opening brace at the end is not taken for text
   * where the next line is indented deeper: it opens a block then, and is no half-typed placeholder.
   */
  private unclosed(at: number, lineEnd: number, closing: string): number {
    const image = this.source.slice(at, lineEnd);
    if (foreignQuotes.includes(image.charAt(0))) {
      // An apostrophe, more likely than a quote.
      this.findings.add("stray-characters", { start: at, end: at + 1 }, { found: image.charAt(0) });
      return at + 1;
    }
    const mixed = mixedClosing(this.source, at);
    if (mixed !== -1) return this.mixed(at, mixed);
    const end = endOfUnclosed(this.source, at, lineEnd);
    reportUnclosed(at, end, closing, this.findings);
    this.pushText(text, at, end);
    return end;
  }

  private lineEnd(at: number): number {
    const { source } = this;
    while (at < source.length && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d) at++;
    return at;
  }
}

/** Quotes that are not ours: understood where they close, and reported. */
const foreignQuotes = "'‘”";
