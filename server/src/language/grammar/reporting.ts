/** What the parser says of a fault, and how it keeps quiet about the consequences on the same line. */

import { EOF, type IToken } from "chevrotain";
import type { Fix, Span } from "../../diagnostics/diagnostic.ts";
import { closest } from "../../diagnostics/suggest.ts";
import { quoted, replace, type Findings } from "../findings.ts";
import { nameFrom } from "../names.ts";
import { endOf, lineEnd, spanOf, startsLine } from "../places.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K, type Word } from "../tokens.ts";
import { saidNext, type Phrases, type Said } from "../phrases.ts";
import { wordFor } from "../vocabulary.ts";
import { message, type Message, type Part } from "../../messages/message.ts";
import { labelOf } from "./labels.ts";
import { KeepingParser } from "./keeping.ts";

const eof = EOF.tokenTypeIdx!;
/** What is written in one way only, and can be put in without a guess. */
const plain = new Set([T.Assign, T.Arrow, K.of, K.to, K.because, K.from, K.across, K.least, K.random]);

export abstract class ReportingParser extends KeepingParser {
  /** Up to here, further faults of the same line are the first one's consequences. */
  protected quietUntil = -1;

  protected override load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    super.load(tokens, comments, findings);
    this.quietUntil = -1;
  }

  protected override get isQuiet(): boolean {
    return this.LA(1).startOffset <= this.quietUntil;
  }

  protected hush(offset: number): void {
    this.quietUntil = lineEnd(this.findings.text, offset);
  }

  /** A token in the words of a message. */
  protected said(token: IToken): Part {
    if (token.tokenTypeIdx === eof) return message(this.LA(0) === token ? "expected.startOfFile" : "expected.endOfFile");
    if (isVirtual(token)) return labelOf(token.tokenType);
    return quoted(token.image);
  }

  protected onSameLine(token: IToken): boolean {
    return token.tokenTypeIdx !== eof && !isVirtual(token) && !startsLine(this.findings.text, token.startOffset);
  }

  protected take(): IToken {
    const token = this.LA(1);
    if (token.tokenTypeIdx !== eof) this.currIdx++;
    return token;
  }

  /** Takes the tokens that start before a place. */
  protected takeUpTo(offset: number): void {
    while (this.LA(1).tokenTypeIdx !== eof && this.LA(1).startOffset < offset) this.currIdx++;
  }

  // ---------------------------------------------------------------- parts that are missing or too many

  protected override reportMissing(expected: Part): void {
    this.reportLack(expected);
  }

  /** A part that can be written in one way only is offered to be written. */
  protected reportLack(expected: Part, sign?: T.Token["tokenType"]): void {
    const before = this.LA(0);
    const at = endOf(before);
    if (at <= this.quietUntil || this.findings.leftOutAfter.has(at)) return;
    const next = this.LA(1);
    const sameLine = this.onSameLine(next);
    this.hush(at);
    const written = !sameLine
      ? undefined
      : sign === T.Name && T.isText(next)
        ? nameFrom(next.image).toLowerCase() || undefined
        : sign !== undefined && plain.has(sign)
          ? sign.LABEL
          : undefined;
    const fixes = written === undefined ? [] : [replace(message("fixes.write", { text: written }), { start: at, end: at }, ` ${written}`)];
    this.findings.add(
      "missing-part",
      spanOf(sameLine ? next : before),
      { place: message("positions.after", { before: this.said(before) }), expected },
      { fixes },
    );
  }

  protected override mismatchAtStart(next: IToken): undefined {
    if (next.startOffset <= this.quietUntil) return;
    this.hush(next.startOffset);
    this.findings.add("missing-part", spanOf(next), {
      place: message("positions.before", { after: this.said(next) }),
      expected: labelOf(T.Name),
    });
  }

  protected reportUnexpected(token: IToken, expected: Part): void {
    if (token.startOffset <= this.quietUntil) return;
    this.hush(token.startOffset);
    this.findings.add("unexpected-text", spanOf(token), { found: this.said(token), expected });
  }

  /** Passes over a comma that divides nothing, or several. */
  protected skipComma(why: Message): void {
    const first = this.take();
    let last = first;
    while (this.LA(1).tokenType === T.Comma) last = this.take();
    const span = { start: first.startOffset, end: endOf(last) };
    this.findings.add(
      "needless-punctuation",
      span,
      { found: message("expected.aComma"), why },
      { fixes: [replace(message("fixes.deleteComma"), span, "")] },
    );
  }

  // ---------------------------------------------------------------- words for keywords

  private readonly ahead = (count: number): IToken => this.LA(count);
  private readonly standsOnLine = (token: IToken): boolean => this.onSameLine(token);

  /** Which of some phrases the next words say. */
  protected saidNext<Meaning>(phrases: Phrases<Meaning>): Said<Meaning> | undefined {
    return saidNext(phrases, this.ahead, this.standsOnLine);
  }

  /** Which of `keywords` a word was meant to be: by what it means elsewhere, or by its letters. */
  protected keywordFor(token: IToken, keywords: readonly Word[]): Word | undefined {
    const { image } = token;
    return wordFor(image, keywords)?.keyword ?? (closest(image, keywords) as Word | undefined);
  }

  /** Reports what is written in another way here, and offers to write it so: `meant`, or more of the text in another way. */
  protected reportLookalike(span: Span, meant: string, repaired: Span & { readonly text: string } = { ...span, text: meant }): void {
    const fix = replace(message("fixes.write", { text: repaired.text.trim() }), repaired, repaired.text);
    this.findings.add("lookalike", span, { found: this.findings.text.slice(span.start, span.end), meant }, { fixes: [fix] });
  }

  /** Reports a word that stands for a keyword. */
  protected reportMisspelt(
    token: IToken,
    keyword: Word,
    place: Message,
    fixes: readonly Fix[] = [replace(message("fixes.write", { text: keyword }), spanOf(token), keyword)],
  ): void {
    const { image } = token;
    if (image.toLowerCase() === keyword) {
      this.findings.add("keyword-capitals", spanOf(token), { keyword }, { fixes });
      return;
    }
    const meant = wordFor(image, [keyword]);
    const hint =
      meant === undefined
        ? message("hints.didYouMean", { name: keyword })
        : message(meant.indonesian ? "hints.keywordsAreEnglish" : "hints.hereCalled", { keyword });
    this.findings.add("unknown-keyword", spanOf(token), { word: quoted(image), place, hint }, { fixes });
  }
}

/** Of a word with other letters, that it cannot be a name is said already. */
export function isGoodName(token: IToken): boolean {
  return /^[A-Za-z]\w*$/.test(token.image);
}

/** A token that a repair put in. */
export function isVirtual(token: IToken): boolean {
  return token.endOffset! < token.startOffset;
}
