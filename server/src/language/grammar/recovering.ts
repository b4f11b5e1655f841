/**
 * A parser that never gives up.
 *
 * Chevrotain's own recovery throws away the rule in which a fault lies. Here a part that is missing is reported
 * and left `undefined`, and reading goes on, so that a half-typed statement keeps all that was written of it.
 * What belongs to nothing is skipped to the end of its line, or of its statement, and reported once.
 * Nothing is thrown; braces balance already (`braces.ts`), so a fault cannot leave its block.
 */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import { EOF, type IToken, type TokenType } from "chevrotain";
import type { Name, Span } from "../ast.ts";
import { type Findings, quoted, replace } from "../findings.ts";
import { reportBadName } from "../names.ts";
import { endOf, indentation, spanOf, startsLine } from "../places.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K, retype, Token, type Word } from "../tokens.ts";
import { askedPhrases } from "../phrases.ts";
import { wordFor } from "../vocabulary.ts";
import { message, type Message, type Part } from "../../messages/message.ts";
import type { Block } from "../statements/block.ts";
import { beforeText, blocks, lostTexts } from "../statements/blocks.ts";
import type { Statement } from "../statements/statement.ts";
import { aOrAn, of, oneOf, possible, type Header } from "./blocks.ts";
import { isGoodName } from "./reporting.ts";
import { TextMendingParser } from "./textMending.ts";

const eof = EOF.tokenTypeIdx!;
const none: readonly Word[] = [];
const betweenParts = message("reasons.blanksDivide");
const closeType = T.RCurly.tokenTypeIdx!;
const openType = T.LCurly.tokenTypeIdx!;
export abstract class RecoveringParser extends TextMendingParser {
  protected block: Block | undefined;
  /** The words that said who is passed over, the last of which has become `when`, until their condition has been read. */
  protected passedOver: (Span & { readonly word: IToken }) | undefined;
  /** The declaration that is being read, for what the headers of all kinds have. */
  protected header!: Header;

  protected override load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    super.load(tokens, comments, findings);
    this.block = undefined;
    this.passedOver = undefined;
  }

  protected override get context(): unknown {
    return this.block;
  }

  // ---------------------------------------------------------------- faults

  /** A token of `type` is expected and something else stands there. */
  protected override mismatch(type: TokenType, next: IToken, expected: Part): IToken | undefined {
    const sameLine = this.onSameLine(next);
    if (type === T.Text && next.tokenType !== T.Comma && this.mendLostText())
      return T.isText(this.LA(1)) && this.onSameLine(this.LA(1)) ? this.take() : undefined;
    if (K[type.LABEL as Word] === type) expected = message("expected.word", { word: expected });
    if (sameLine && this.meant(next, type)) return this.take();
    if (sameLine && next.tokenType === T.Comma && (this.is(this.LA(2), type) || type === T.Text)) {
      this.skipComma(betweenParts);
      return this.is(this.LA(1), type) ? this.take() : this.mismatch(type, this.LA(1), expected);
    }
    if (this.skipJoined(next)) return this.is(this.LA(1), type) ? this.take() : this.mismatch(type, this.LA(1), expected);
    const after = this.LA(2);
    // One word too many; but a text in the place of a name says that the name was left out.
    if (
      sameLine &&
      !T.isBrace(next) &&
      !(type === T.Name && T.isText(next)) &&
      this.is(after, type) &&
      !startsLine(this.findings.text, after.startOffset)
    ) {
      this.reportUnexpected(next, expected);
      this.take();
      return this.take();
    }
    this.reportLack(type === T.Text ? (lostTexts.get(this.LA(-1).tokenType)?.called ?? expected) : expected, type);
    return undefined;
  }

  /** A text that has to be there and is not: it may lack its quotes, or stand behind the clauses, where it is found later. */
  private mendLostText(): boolean {
    const start = this.LA(-1).tokenType;
    return this.mendText(lostTexts.get(start)?.followed ?? []) || (start === K.battery && this.hasLateText());
  }

  /** Whether a word is a keyword misspelt, or in capitals; if so it is reported. */
  private meant(token: IToken, keyword: TokenType): boolean {
    const word = keyword.LABEL as Word | undefined;
    if (word === undefined || K[word] !== keyword || this.keywordFor(token, [word]) === undefined) return false;
    // Of the words that are keywords themselves, dimension and dimensions alone are easily taken for each other.
    if (token.tokenType !== T.Name && `${word}s` !== token.image && word !== `${token.image}s`) return false;
    this.reportMisspelt(token, word, message("positions.here"));
    return true;
  }

  // ---------------------------------------------------------------- statements

  /**
   * Asked when a statement's clauses have been read: is there more on its line that belongs to nothing?
   * Reports and skips it, or makes a misspelt word the keyword it was meant to be; true says to read on for clauses.
   */
  protected stray(clauses: Statement, statement: number): boolean {
    if (this.RECORDING_PHASE) return false;
    const next = this.LA(1);
    const type = next.tokenTypeIdx;
    if (type === closeType || type === eof || (type === openType && clauses.holds !== undefined)) return false;
    const block = this.block;
    if (block?.inParentheses === true && next.tokenType === T.RParen) return false;
    if (this.mendAsked(clauses)) return true;
    if (block !== undefined && (this.starts(block, next) || this.isPasted(block) || this.isCommaBetween(block, next))) return false;
    return this.skipStray(next, clauses, statement);
  }

  /** `show if …`, `skip if …`: conditions as other tools have them. One that says who is passed over is turned round when it has been read. */
  private mendAsked({ keywords }: Statement): boolean {
    if (!keywords.includes("when") || !this.onSameLine(this.LA(1))) return false;
    const said = this.saidNext(askedPhrases);
    if (said === undefined) return false;
    // `unless 2 "Unless it rains"` is the next option, and a name before a text the next item.
    const [behind, after] = [this.LA(said.count + 1), this.LA(said.count + 2)];
    if (T.isText(behind) || behind.tokenType === T.Minus || (behind.tokenType === T.Number && T.isText(after))) return false;
    const first = this.LA(1);
    for (let k = 1; k < said.count; k++) this.take();
    const word = this.LA(1);
    const span = { start: first.startOffset, end: endOf(word) };
    if (said.meant === "passed") this.passedOver = { ...span, word };
    else this.reportLookalike(span, "when");
    retype(word, K.when);
    return true;
  }

  /** `"…", no 0 "No"`, or a comma at the end of a line. */
  private isCommaBetween(block: Block, next: IToken): boolean {
    return next.tokenType === T.Comma && (!this.onSameLine(this.LA(2)) || block.startsStatement(this.LA(2), this.LA(3)));
  }

  private skipStray(next: IToken, clauses: Statement, statement: number): boolean {
    const { text } = this.findings;
    const ownLine = startsLine(text, next.startOffset);
    const continues = !ownLine || indentation(text, next.startOffset) > indentation(text, statement);
    // Words of ours may be other tools' words for a clause: `other 9 "Other" text`. One that has become its keyword and still stands here is none.
    const isOwn = clauses.keywords.includes(next.tokenType.LABEL as Word);
    const isOthers = !ownLine && !isOwn && T.isName(next) && wordFor(next.image, clauses.keywords) !== undefined;
    if ((next.tokenType === T.Name && continues) || isOthers) {
      const keyword = this.keywordFor(next, clauses.keywords);
      if (keyword !== undefined) {
        this.reportMisspelt(next, keyword, of(clauses.kind));
        retype(next, K[keyword]);
        return true;
      }
    }
    if (ownLine && (T.isName(next) || !continues)) return false;
    // `given … expect …` in a line, in other words.
    if (
      next.tokenType === T.Name &&
      T.isName(this.LA(2)) &&
      this.block !== undefined &&
      wordFor(next.image, this.block.keywords) !== undefined
    )
      return false;
    if (next.tokenType === T.Comma && !ownLine && this.isPartOf(this.LA(2), clauses)) {
      this.skipComma(betweenParts);
      return true;
    }
    if (T.isText(next) && clauses.text && this.takeLateText(clauses)) return true;
    if (this.skipJoined(next)) return true;
    if (T.isName(next)) {
      if (next.startOffset > this.quietUntil && isGoodName(next)) {
        this.hush(next.startOffset);
        const hint = whereElse(next, clauses.elsewhere) ?? possible(clauses.keywords);
        this.findings.add("unknown-keyword", spanOf(next), { word: quoted(next.image), place: of(clauses.kind), hint });
      }
    } else this.reportUnexpected(next, clauses.keywords.length === 0 ? message("expected.endOfLine") : oneOf(clauses.keywords));
    this.skipOne();
    return true;
  }

  /** Whether a token may go on with a statement: a word of its clauses, or its text. */
  private isPartOf(token: IToken, { keywords, text }: Statement): boolean {
    if (!this.onSameLine(token)) return false;
    return T.isText(token)
      ? text
      : T.isName(token) && (keywords.includes(token.tokenType.LABEL as Word) || this.keywordFor(token, keywords) !== undefined);
  }

  protected override isNextStatement(next: IToken): boolean {
    const { block } = this;
    const before = this.LA(0);
    if (block === undefined || before.startOffset === next.startOffset || !startsLine(this.findings.text, next.startOffset)) return false;
    // A list of names on a page goes on behind a comma, also on the next line.
    if (block === blocks.page && before.tokenType === T.Comma) return false;
    if (this.starts(block, next)) return true;
    // Where statements start with names, a name that is not indented deeper is one, unless a comma goes before.
    return (
      block.byName &&
      next.tokenType === T.Name &&
      before.tokenType !== T.Comma &&
      indentation(this.findings.text, next.startOffset) <= indentation(this.findings.text, before.startOffset)
    );
  }

  private takeLateText(clauses: Statement): boolean {
    const { text, name } = this.header;
    if (text !== undefined || name === undefined) return false;
    this.header.text = this.takeLate(aOrAn(clauses.kind), name.end);
    return true;
  }

  /** The name of a declaration. One with hyphens or dots is none, and is kept whole, lest `H.1` and `H.2` be the same. */
  protected declared(token: IToken | undefined): Name | undefined {
    const type = this.LA(1).tokenType;
    if (token === undefined || (type !== T.Minus && type !== T.Dot && type !== T.Number) || this.RECORDING_PHASE) return this.nameOf(token);
    if (!(type === T.Number ? this.block?.byItem === true && this.mendText(none) : this.skipJoined(this.LA(1)))) return this.nameOf(token);
    const start = token.startOffset;
    const end = this.end();
    return { text: this.findings.text.slice(start, end), start, end };
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
    reportBadName(span, this.findings);
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
      this.skipComma(message("reasons.ownLine"));
      return true;
    }
    // `item H1 "…"` beside the dimensions.
    if (nameless !== undefined && block.nameless(this.LA(2), this.LA(3)) && this.skipItemWord()) {
      nameless();
      return true;
    }
    // A word that is followed by a name was written for a keyword.
    if (
      (this.LA(2).tokenType === T.Name || (T.isText(this.LA(2)) && wordFor(next.image, beforeText) !== undefined)) &&
      this.mendForeign(block)
    )
      return true;
    const lost = block.guess?.((count) => this.LA(count));
    if (lost !== undefined) {
      this.pretend(lost, next);
      return true;
    }
    if (this.mendKeyword(block)) return true;
    if (nameless !== undefined && block.nameless(next, this.LA(2))) {
      const before = this.currIdx;
      nameless();
      if (this.currIdx > before) return true;
    }
    if (T.isName(next)) {
      if (next.startOffset > this.quietUntil && isGoodName(next)) {
        this.hush(next.startOffset);
        const hint = block.hints?.get(next.image.toLowerCase()) ?? whereElse(next, block.elsewhere) ?? possible(block.keywords);
        this.findings.add("unknown-keyword", spanOf(next), { word: quoted(next.image), place: block.place, hint });
      }
    } else this.reportUnexpected(next, block.expected);
    this.skipStatement(block);
    return true;
  }

  /** Reports a word of the language that stands in the wrong place, and passes over it. */
  protected misplaced(place: Message, hint: Message): Span {
    const span = spanOf(this.take());
    this.findings.add("unknown-keyword", span, { word: this.findings.text.slice(span.start, span.end), place, hint });
    return span;
  }

  /** Makes the next word the keyword of the block that it was meant to be, if it is near one. */
  protected mendKeyword(block: Block): boolean {
    return this.mendWord(block.keywords, block.place);
  }

  /** Makes the next word one of `keywords`, if it is none and near one. */
  protected mendWord(keywords: readonly Word[], place: Message): boolean {
    const next = this.LA(1);
    // A word of ours may be another tool's word for another one: a question is an `item` to many.
    if (next.tokenType !== T.Name && wordFor(next.image, keywords) === undefined) return false;
    const keyword = this.keywordFor(next, keywords);
    if (keyword === undefined) return false;
    this.reportMisspelt(next, keyword, place);
    retype(next, K[keyword]);
    return true;
  }

  /** Makes the next word on the line one of `keywords`, where it is what another language or tool calls it. */
  protected mendNext(keywords: readonly Word[], place: Message): void {
    const next = this.LA(1);
    if (next.tokenType === T.Name && this.onSameLine(next) && wordFor(next.image, keywords) !== undefined) this.mendWord(keywords, place);
  }

  /** The same for words of other languages and tools alone, whatever letters they have. */
  private mendForeign(block: Block): boolean {
    const next = this.LA(1);
    return T.isName(next) && wordFor(next.image, block.keywords) !== undefined && this.mendKeyword(block);
  }

  /** Reads a statement that has lost its keyword as what it must have been. */
  protected pretend(keyword: Word, next: IToken): void {
    if (next.startOffset > this.quietUntil) {
      this.hush(next.startOffset);
      const at = { start: next.startOffset, end: next.startOffset };
      this.findings.add(
        "missing-keyword",
        spanOf(next),
        { word: quoted(next.image), keyword },
        {
          fixes: [replace(message("fixes.write", { text: keyword }), at, `${keyword} `)],
        },
      );
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

  private endsSkipping(next: IToken, block: Block, text: SourceText, indent: number): boolean {
    if (next.tokenTypeIdx === closeType || next.tokenTypeIdx === eof) return true;
    return startsLine(text, next.startOffset) && (this.starts(block, next) || indentation(text, next.startOffset) <= indent);
  }

  /** Whether the next lines were pasted from elsewhere (`pasting.ts`). */
  protected abstract isPasted(block: Block): boolean;
  /** Passes over such lines, with one finding for all of them. False where there are none. */
  protected abstract passPasted(block: Block): boolean;

  /** Passes over a word that says that an item follows, with a finding (`items.ts`). False where the next word says nothing of the kind. */
  protected skipItemWord(): boolean {
    return false;
  }

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

/** Where a word belongs that does not belong here, or the word of ours that it stands for. */
function whereElse(token: IToken, elsewhere: ReadonlyMap<Word, Message> | undefined): Message | undefined {
  if (elsewhere === undefined) return undefined;
  const own = elsewhere.get(token.tokenType.LABEL as Word);
  if (own !== undefined || token.tokenType !== T.Name) return own;
  const meant = wordFor(token.image, [...elsewhere.keys()]);
  if (meant === undefined) return undefined;
  const parts = { keyword: meant.keyword, more: elsewhere.get(meant.keyword) };
  return message(meant.indonesian ? "hints.englishAndMore" : "hints.hereCalledAndMore", parts);
}
