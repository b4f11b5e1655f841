/** Texts without quotes, texts in the wrong place, and names of several words. */

import type { IToken } from "chevrotain";
import type { Str } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { endOf, lineEnd, spanOf } from "../places.ts";
import { endOfProse, holderOf, type TextHolder } from "../prose.ts";
import * as T from "../tokens.ts";
import { askedPhrases } from "../phrases.ts";
import { K, type Word } from "../tokens.ts";
import { reportBadName } from "../names.ts";
import { message, type Message } from "../../messages/message.ts";
import { ReportingParser } from "./reporting.ts";

/** A name of more words is none: it is a sentence. */
const mostWordsOfName = 4;
/** Further ahead no condition is looked for. */
const mostWordsAhead = 10;

/** What stands behind the answer in a condition. */
const signs: ReadonlySet<unknown> = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast, T.Assign, T.Dot, K.in, K.includes]);

export abstract class TextMendingParser extends ReportingParser {
  /**
   * Asked where a text may stand, or must, and something else does: is it a text without quotes, or the rest of a name? Reports it and passes
   * over it. `keywords` are those that may follow a text here.
   */
  protected mendText(keywords: readonly Word[]): boolean {
    const next = this.LA(1);
    if (this.RECORDING_PHASE || !this.onSameLine(next) || next.startOffset <= this.quietUntil) return false;
    if (T.isName(next) ? this.startsClause(next, keywords) || this.isAsked(keywords) : !this.isNumberOfProse(next)) return false;
    return this.mendSplitName(keywords) || this.quoteProse(this.holder());
  }

  /** `24 hours a day`, or the 1 of `H 1 "…"`; but not the start of a range. */
  private isNumberOfProse(next: IToken): boolean {
    const after = this.LA(2);
    return next.tokenType === T.Number && ((T.isName(after) && after.tokenType !== K.to) || T.isText(after)) && this.onSameLine(after);
  }

  /** Whether a word starts a clause, or was meant to. Followed by more plain words, and by no other clause, it is the first word of a sentence. */
  private startsClause(next: IToken, keywords: readonly Word[]): boolean {
    if (!isOneOf(next, keywords) && (next.tokenType !== T.Name || this.keywordFor(next, keywords) === undefined)) return false;
    let words = 0;
    let count = 1;
    for (; count < 14; count++) {
      const word = this.LA(count);
      if (!T.isName(word) || !this.onSameLine(word)) break;
      if (word.tokenType === K.when && isOneOf(word, keywords) && this.isInclusion(count + 1, keywords)) return true;
      // `scale agree5 code P` has a clause for every other word, `covers all that I need` has not.
      words += isOneOf(word, keywords) ? -1 : 1;
    }
    const after = this.LA(count);
    // A condition that goes on in the next line, or a reason that is yet to come.
    const goesOn = links.has(this.LA(count - 1).tokenType);
    return (
      goesOn ||
      words < 2 ||
      after.tokenType === T.LCurly ||
      (this.onSameLine(after) && after.tokenType !== T.RCurly) ||
      isOneOf(after, keywords)
    );
  }

  /** `skip if used == no`: a condition in other words, and no text that begins with them. */
  private isAsked(keywords: readonly Word[]): boolean {
    const said = keywords.includes("when") ? this.saidNext(askedPhrases) : undefined;
    if (said === undefined) return false;
    const first = this.LA(said.count + 1).tokenType;
    const second = this.LA(said.count + 2).tokenType;
    return first === T.LParen || (first === K.answered && second === T.LParen) || signs.has(second);
  }

  /** `not ways includes web` and no plain word behind it: of conditions, those alone have no sign. */
  private isInclusion(at: number, keywords: readonly Word[]): boolean {
    while (at < mostWordsAhead && this.LA(at).tokenType === K.not) at++;
    if (at >= mostWordsAhead) return false;
    const after = this.LA(at + 3);
    const isWhole = T.isName(this.LA(at)) && this.LA(at + 1).tokenType === K.includes && T.isName(this.LA(at + 2));
    return isWhole && (!T.isName(after) || !this.onSameLine(after) || links.has(after.tokenType) || isOneOf(after, keywords));
  }

  /** `citizen support "…"`: a name of several words. */
  private mendSplitName(keywords: readonly Word[]): boolean {
    const before = this.LA(0);
    if (!T.isName(before)) return false;
    let count = 0;
    for (;;) {
      const next = this.LA(count + 1);
      if (!this.onSameLine(next)) return false;
      if (T.isText(next)) break;
      if (!(T.isName(next) || next.tokenType === T.Number) || ++count >= mostWordsOfName) return false;
      if (next.tokenType !== T.Number && this.keywordFor(next, keywords) !== undefined) return false;
    }
    const text = this.LA(count + 1);
    // An apostrophe, or a quote whose partner is missing.
    if (endOf(this.LA(count)) === text.startOffset || this.findings.leftOutAfter.has(endOf(text))) return false;
    const span = { start: before.startOffset, end: endOf(this.LA(count)) };
    reportBadName(span, this.findings);
    for (let k = 0; k < count; k++) this.take();
    return true;
  }

  /** What kind of statement lacks the quotes, told by the words before them. */
  private holder(): TextHolder {
    const before = this.LA(0);
    const start = this.LA(-1);
    if (before.tokenType === T.Number)
      return T.isName(start) && start.tokenType !== K.na && this.isSameLine(start, before) ? "option" : "point";
    if (before.tokenType !== T.Name) {
      // `contact desk@example.org`, `because nobody asked`
      if (start.tokenType === T.Name || !T.isName(start) || !this.isSameLine(start, before)) return "plain";
    }
    const holder = this.isSameLine(start, before) ? holderOf(start.image) : "plain";
    return holder === "plain" ? "item" : holder;
  }

  private isSameLine(one: IToken, other: IToken): boolean {
    return (
      one.startOffset < other.startOffset && !/[\r\n]/.test(this.findings.text.slice(one.startOffset, other.startOffset).slice(0, 400))
    );
  }

  /** Reports the words ahead as a text without quotes, and passes over them. */
  private quoteProse(holder: TextHolder): boolean {
    const { findings } = this;
    const { text } = findings;
    const start = this.LA(1).startOffset;
    const whole = lineEnd(text, start);
    const comment = text.slice(start, whole).search(/(?:^|\s)\/\//);
    const limit = comment === -1 ? whole : start + comment;
    let end = endOfProse(text, start, limit, holder);
    while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--;
    if (end <= start) return false;
    const before = this.LA(0);
    const owner = before.tokenType === T.Number && T.isName(this.LA(-1)) && holder === "option" ? this.LA(-1) : before;
    findings.takeBack({ start, end });
    const image = text.slice(start, end);
    const proposed = inQuotes(image);
    this.findings.add(
      "unquoted-text",
      { start, end },
      { of: quoted(owner.image), proposed: quotedText(proposed) },
      {
        fixes: [replace(message("fixes.quote"), { start, end }, proposed)],
      },
    );
    this.takeUpTo(end);
    this.hush(start);
    return true;
  }

  // ---------------------------------------------------------------- texts in the wrong place

  /** Whether a text stands further on in the line, behind clauses, that was meant for the place here. */
  protected hasLateText(): boolean {
    for (let count = 1; count < 14; count++) {
      const token = this.LA(count);
      if (!this.onSameLine(token) || T.isBrace(token)) return false;
      if (T.isText(token)) return !beforeOtherTexts.has(this.LA(count - 1).tokenType);
    }
    return false;
  }

  /** `battery p scale s "text"`: nothing is lost by the order. */
  protected takeLate(kind: Message, after: number): Str | undefined {
    const token = this.take();
    const { start, end } = spanOf(token);
    const { text } = this.findings;
    let from = start;
    while (from > after && /[ \t]/.test(text.charAt(from - 1))) from--;
    const fix = {
      title: message("fixes.move"),
      edits: [
        { span: { start: after, end: after }, newText: ` ${text.slice(start, end)}` },
        { span: { start: from, end }, newText: "" },
      ],
    };
    if (start > this.quietUntil)
      this.findings.add(
        "out-of-order",
        { start, end },
        { what: message("nouns.textOf", { kind }), after: message("expected.itsName") },
        { fixes: [fix] },
      );
    return this.strOf(token);
  }
}

/** What more has to follow. */
const links = new Set([K.and, K.or, K.not, K.because]);

function isOneOf(token: IToken, keywords: readonly Word[]): boolean {
  return token.tokenType !== T.Name && keywords.includes(token.tokenType.LABEL as Word);
}

/** Words whose own texts are not the text of the declaration. */
const beforeOtherTexts = new Set([K.because, K.definition, K.poles, K.unit, K.note, K.cite, K.was]);

/** Words in straight quotes. One that has its closing quote keeps it. */
function inQuotes(image: string): string {
  const closed = /^[^"“”]*["”]$/.test(image);
  const inner = closed ? image.slice(0, -1).trimEnd() : image;
  return `"${inner.replace(/(["\\])/g, "\\$1")}"`;
}

/** For a message: not the whole of a long text. */
function quotedText(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 56)}…"`;
}
