/**
 * A parser that never gives up.
 *
 * Chevrotain's own recovery throws away the rule in which a fault lies. Here a part that is missing is reported
 * and left `undefined`, and reading goes on, so that a half-typed statement keeps all that was written of it.
 * What belongs to nothing is skipped to the end of its line, or of its statement, and reported once.
 * Nothing is thrown; braces balance already (`braces.ts`), so a fault cannot leave its block.
 */

import { EOF, type IToken, type TokenType } from "chevrotain";
import { closest } from "../../diagnostics/suggest.ts";
import type { Allow, Span, Str } from "../ast.ts";
import { type Findings, quoted, replace } from "../findings.ts";
import type { PastedPlace } from "../pastedRun.ts";
import { endOf, indentation, lineEnd, spanOf, startsLine } from "../places.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K, retype, Token, type Word } from "../tokens.ts";
import { ReadingParser } from "./reading.ts";

/** What may stand in a block, for telling where a statement starts and what a misspelt word was meant to be. */
export interface Block {
  /** For messages: "in an instrument". */
  readonly place: string;
  /** What is expected there, for messages. */
  readonly expected: string;
  readonly keywords: readonly Word[];
  /** Whether two tokens start a statement of the block that does not start with a keyword. */
  startsStatement(next: IToken, after: IToken): boolean;
  /** Statements start with a name. */
  readonly byName: boolean;
  /** Whether a token starts a statement whose name was left out. */
  nameless(next: IToken): boolean;
  /** Where lists are pasted into that were written elsewhere. */
  readonly pasted?: PastedPlace;
  /** Where keywords belong that do not belong here, as a sentence with a space before it. */
  readonly elsewhere?: ReadonlyMap<Word, string>;
  /** The keyword that a statement without one must have lost, told by what follows. */
  readonly guess?: (ahead: (count: number) => IToken) => Word | undefined;
}

/** What a declaration's header fills in. */
export interface Header {
  text?: Str | undefined;
  allows: readonly Allow[];
}

/** What may follow in a statement. */
export interface Clauses {
  /** For messages: "battery". */
  readonly kind: string;
  readonly keywords: readonly Word[];
  /** The statement ends in a block, or may. */
  readonly block: boolean;
  /** The header has a text, which may be found behind the clauses. */
  readonly text?: boolean;
  /** Where words belong that do not belong here, as a sentence with a space before it. */
  readonly elsewhere?: ReadonlyMap<Word, string>;
}

/** What may have a condition. */
export const ofPages: ReadonlyMap<Word, string> = new Map([["when", " A condition belongs to a page: page NAME when … { … }"]]);

const eof = EOF.tokenTypeIdx!;
const closeType = T.RCurly.tokenTypeIdx!;
const openType = T.LCurly.tokenTypeIdx!;

export abstract class RecoveringParser extends ReadingParser {
  /** Up to here, further faults of the same line are the first one's consequences. */
  private quietUntil = -1;
  private block: Block | undefined;
  /** The declaration that is being read, for what the headers of all kinds have. */
  protected header!: Header;

  protected override load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    super.load(tokens, comments, findings);
    this.quietUntil = -1;
    this.block = undefined;
  }

  // ---------------------------------------------------------------- faults

  /** A token of `type` is expected and something else stands there. */
  protected override mismatch(type: TokenType, next: IToken, expected: string): IToken | undefined {
    const sameLine = this.onSameLine(next);
    if (K[type.LABEL as Word] === type) expected = `the word ${expected}`;
    if (sameLine && this.meant(next, type)) return this.take();
    if (this.skipJoined(next)) return this.is(this.LA(1), type) ? this.take() : this.mismatch(type, this.LA(1), expected);
    const after = this.LA(2);
    // One word too many; but a text in the place of a name says that the name was left out.
    if (sameLine && !T.isBrace(next) && !(type === T.Name && T.isText(next)) && this.is(after, type) && !startsLine(this.findings.text, after.startOffset)) {
      this.reportUnexpected(next, expected);
      this.take();
      return this.take();
    }
    this.reportMissing(expected);
    return undefined;
  }

  /** Whether a word is a keyword misspelt, or in capitals; if so it is reported. */
  private meant(token: IToken, keyword: TokenType): boolean {
    const word = keyword.LABEL as Word | undefined;
    if (word === undefined || K[word] !== keyword || closest(token.image, [word]) === undefined) return false;
    // Of the words that are keywords themselves, dimension and dimensions alone are easily taken for each other.
    if (token.tokenType !== T.Name && `${word}s` !== token.image && word !== `${token.image}s`) return false;
    this.reportMisspelt(token, word, "here");
    return true;
  }

  protected reportMisspelt(token: IToken, keyword: Word, place: string): void {
    const fixes = [replace(`Write ${keyword}`, spanOf(token), keyword)];
    if (token.image.toLowerCase() === keyword) this.findings.add("keyword-capitals", spanOf(token), { keyword }, { fixes });
    else this.findings.add("unknown-keyword", spanOf(token), { word: quoted(token.image), place, hint: ` Did you mean ${keyword}?` }, { fixes });
  }

  protected override reportMissing(expected: string): void {
    const before = this.LA(0);
    const at = endOf(before);
    if (at <= this.quietUntil || this.findings.leftOutAfter.has(at)) return;
    const next = this.LA(1);
    const span = spanOf(this.onSameLine(next) ? next : before);
    this.hush(at);
    this.findings.add("missing-part", span, { place: `After ${this.said(before)}`, expected });
  }

  protected override mismatchAtStart(next: IToken): undefined {
    if (next.startOffset <= this.quietUntil) return;
    this.hush(next.startOffset);
    this.findings.add("missing-part", spanOf(next), { place: `Before ${this.said(next)}`, expected: T.Name.LABEL! });
  }

  protected reportUnexpected(token: IToken, expected: string): void {
    if (token.startOffset <= this.quietUntil) return;
    this.hush(token.startOffset);
    this.findings.add("unexpected-text", spanOf(token), { found: this.said(token), expected });
  }

  private hush(offset: number): void {
    this.quietUntil = lineEnd(this.findings.text, offset);
  }

  /** A token in the words of a message. */
  private said(token: IToken): string {
    if (token.tokenTypeIdx === eof) return this.LA(0) === token ? "the start of the file" : "The end of the file";
    if (isVirtual(token)) return token.tokenType === T.RCurly ? "}" : "{";
    return quoted(token.image);
  }

  private onSameLine(token: IToken): boolean {
    return token.tokenTypeIdx !== eof && !isVirtual(token) && !startsLine(this.findings.text, token.startOffset);
  }

  /** Takes the next token, whatever it is. */
  protected take(): IToken {
    const token = this.LA(1);
    if (token.tokenTypeIdx !== eof) this.currIdx++;
    return token;
  }

  // ---------------------------------------------------------------- statements

  /**
   * Asked when a statement's clauses have been read: is there more on its line that belongs to nothing?
   * Reports and skips it, or makes a misspelt word the keyword it was meant to be; true says to read on for clauses.
   */
  protected stray(clauses: Clauses, statement: number): boolean {
    if (this.RECORDING_PHASE) return false;
    const next = this.LA(1);
    const type = next.tokenTypeIdx;
    if (type === closeType || type === eof || (type === openType && clauses.block)) return false;
    const block = this.block;
    if (block !== undefined && (this.starts(block, next) || this.isPasted(block))) return false;
    return this.skipStray(next, clauses, statement);
  }

  private skipStray(next: IToken, clauses: Clauses, statement: number): boolean {
    const { text } = this.findings;
    const ownLine = startsLine(text, next.startOffset);
    const continues = !ownLine || indentation(text, next.startOffset) > indentation(text, statement);
    if (next.tokenType === T.Name && continues) {
      const keyword = closest(next.image, clauses.keywords) as Word | undefined;
      if (keyword !== undefined) {
        this.reportMisspelt(next, keyword, `of ${aOrAn(clauses.kind)}`);
        retype(next, K[keyword]);
        return true;
      }
    }
    if (ownLine && (T.isName(next) || !continues)) return false;
    if (T.isText(next) && clauses.text === true && this.takeLateText(next, clauses)) return true;
    if (this.skipJoined(next)) return true;
    if (T.isName(next)) {
      if (next.startOffset > this.quietUntil && isGoodName(next)) {
        this.hush(next.startOffset);
        const hint = clauses.elsewhere?.get(next.tokenType.LABEL as Word) ?? possible(clauses.keywords);
        this.findings.add("unknown-keyword", spanOf(next), { word: quoted(next.image), place: `of ${aOrAn(clauses.kind)}`, hint });
      }
    } else this.reportUnexpected(next, clauses.keywords.length === 0 ? "the end of the line" : oneOf(clauses.keywords));
    this.skipOne();
    return true;
  }

  protected override isNextStatement(next: IToken): boolean {
    const { block } = this;
    const before = this.LA(0);
    if (block === undefined || before.startOffset === next.startOffset || !startsLine(this.findings.text, next.startOffset)) return false;
    if (this.starts(block, next)) return true;
    // Where statements start with names, a name that is not indented deeper is one, unless a comma goes before.
    return block.byName && next.tokenType === T.Name && before.tokenType !== T.Comma
      && indentation(this.findings.text, next.startOffset) <= indentation(this.findings.text, before.startOffset);
  }

  /** `battery p scale s "text"`: nothing is lost by the order. */
  private takeLateText(next: IToken, clauses: Clauses): boolean {
    if (this.header.text !== undefined) return false;
    this.reportUnexpected(next, `the text of ${aOrAn(clauses.kind)} directly after its name`);
    this.header.text = this.strOf(this.take());
    return true;
  }

  /** `my-name` and `my.name`: one fault, and not two. */
  private skipJoined(next: IToken): boolean {
    const before = this.LA(0);
    if (!T.isName(before) || !this.isJoint(before, next, this.LA(2))) return false;
    this.take();
    let last = this.take();
    while (this.isJoint(last, this.LA(1), this.LA(2))) {
      this.take();
      last = this.take();
    }
    const span = { start: before.startOffset, end: endOf(last) };
    this.findings.add("bad-name", span, { name: quoted(this.findings.text.slice(span.start, span.end)) });
    this.hush(next.startOffset);
    return true;
  }

  /** Whether a hyphen or a dot holds two words together. */
  private isJoint(before: IToken, sign: IToken, after: IToken): boolean {
    if (sign.tokenType !== T.Minus && sign.tokenType !== T.Dot) return false;
    return (T.isName(after) || after.tokenType === T.Number) && endOf(before) === sign.startOffset && endOf(sign) === after.startOffset;
  }

  /** Whether a statement of the block starts here. */
  private starts(block: Block, next: IToken): boolean {
    if (block.startsStatement(next, this.LA(2))) return true;
    return next.tokenType !== T.Name && T.isName(next) && block.keywords.includes(next.tokenType.LABEL as Word);
  }

  /**
   * Asked when no statement of the block starts at the next token: true says that something was done about it
   * and the block should read on; false, that the block ends here.
   */
  private strayStatement(block: Block, nameless: (() => void) | undefined): boolean {
    if (this.RECORDING_PHASE) return false;
    const next = this.LA(1);
    const type = next.tokenTypeIdx;
    if (type === closeType || type === eof) return false;
    if (this.passPasted(block)) return true;
    if (next.tokenType === T.Comma) {
      this.findings.add("needless-punctuation", spanOf(next), { found: "A comma", why: "every statement stands on its own line" }, {
        fixes: [replace("Delete the comma", spanOf(next), "")],
      });
      this.take();
      return true;
    }
    const lost = block.guess?.((count) => this.LA(count));
    if (lost !== undefined) {
      this.pretend(lost, next);
      return true;
    }
    if (this.mendKeyword(block)) return true;
    if (nameless !== undefined && block.nameless(next)) {
      const before = this.currIdx;
      nameless();
      if (this.currIdx > before) return true;
    }
    if (T.isName(next)) {
      if (next.startOffset > this.quietUntil && isGoodName(next)) {
        this.hush(next.startOffset);
        const hint = block.elsewhere?.get(next.tokenType.LABEL as Word) ?? possible(block.keywords);
        this.findings.add("unknown-keyword", spanOf(next), { word: quoted(next.image), place: block.place, hint });
      }
    } else this.reportUnexpected(next, block.expected);
    this.skipStatement(block);
    return true;
  }

  /** Reports a word of the language that stands in the wrong place, and passes over it. */
  protected misplaced(place: string, hint: string): Span {
    const span = spanOf(this.take());
    this.findings.add("unknown-keyword", span, { word: this.findings.text.slice(span.start, span.end), place, hint });
    return span;
  }

  /** Makes the next word the keyword of the block that it was meant to be, if it is near one. */
  protected mendKeyword(block: Block): boolean {
    return this.mendWord(block.keywords, block.place);
  }

  /** Makes the next word one of `keywords`, if it is none and near one. */
  protected mendWord(keywords: readonly Word[], place: string): boolean {
    const next = this.LA(1);
    if (next.tokenType !== T.Name) return false;
    const keyword = closest(next.image, keywords) as Word | undefined;
    if (keyword === undefined) return false;
    this.reportMisspelt(next, keyword, place);
    retype(next, K[keyword]);
    return true;
  }

  /** Reads a statement that has lost its keyword as what it must have been. */
  protected pretend(keyword: Word, next: IToken): void {
    if (next.startOffset > this.quietUntil) {
      this.hush(next.startOffset);
      const at = { start: next.startOffset, end: next.startOffset };
      this.findings.add("missing-keyword", spanOf(next), { word: quoted(next.image), keyword }, {
        fixes: [replace(`Write ${keyword}`, at, `${keyword} `)],
      });
    }
    this.insert(new Token(this.findings.text, K[keyword].tokenTypeIdx!, next.startOffset, next.startOffset));
  }

  /** Passes over a statement that nothing is known about, with its block: up to a line that does not belong to it. */
  private skipStatement(block: Block): void {
    const { text } = this.findings;
    const indent = indentation(text, this.LA(1).startOffset);
    do this.skipOne();
    while (!this.endsSkipping(this.LA(1), block, text, indent));
  }

  private endsSkipping(next: IToken, block: Block, text: string, indent: number): boolean {
    if (next.tokenTypeIdx === closeType || next.tokenTypeIdx === eof) return true;
    return startsLine(text, next.startOffset) && (this.starts(block, next) || indentation(text, next.startOffset) <= indent);
  }

  /** Whether the next lines were pasted from elsewhere (`pasting.ts`). */
  protected abstract isPasted(block: Block): boolean;
  /** Passes over such lines, with one finding for all of them. False where there are none. */
  protected abstract passPasted(block: Block): boolean;

  /** Passes over one token, or a whole block. */
  protected skipOne(): void {
    let depth = 0;
    do {
      const { tokenTypeIdx } = this.take();
      if (tokenTypeIdx === openType) depth++;
      else if (tokenTypeIdx === closeType) depth--;
    } while (depth > 0 && this.LA(1).tokenTypeIdx !== eof);
  }

  /**
   * Reads the statements of a block with `body`, in the middle of whatever block this one stands in;
   * with `nameless`, a statement that should start with a name and does not.
   */
  protected within(block: Block, body: () => void, nameless?: () => void): void {
    const outer = this.block;
    this.block = block;
    let before = -1;
    do {
      body();
      // Whatever a recovery tried: from the same place it would try the same again.
      if (this.LA(1).startOffset === before) this.skipOne();
      before = this.LA(1).startOffset;
    } while (this.strayStatement(block, nameless));
    this.block = outer;
  }
}

/** Of a word with other letters, that it cannot be a name is said already. */
function isGoodName(token: IToken): boolean {
  return /^[A-Za-z]\w*$/.test(token.image);
}

/** A brace that a repair put in. */
function isVirtual(token: IToken): boolean {
  return token.endOffset! < token.startOffset;
}

function aOrAn(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** ` Possible are a, b and c.` */
function possible(keywords: readonly Word[]): string {
  return keywords.length === 0 ? "" : ` Possible are ${keywords.slice(0, -1).join(", ")}${keywords.length > 1 ? " and " : ""}${keywords.at(-1)}.`;
}

/** `a, b or c` */
function oneOf(keywords: readonly Word[]): string {
  return `${keywords.slice(0, -1).join(", ")}${keywords.length > 1 ? " or " : ""}${keywords.at(-1)}`;
}
