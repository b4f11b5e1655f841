/** Limits of answers as other tools write them: `between 1 and 99`, `min 1 max 99`, `max 50 characters`, `(1..99)`. */

import type { IToken } from "chevrotain";
import { message } from "../../messages/message.ts";
import type { Num, Span } from "../ast.ts";
import { quoted } from "../findings.ts";
import { endOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { of } from "./blocks.ts";
import { ItemGrammar } from "./items.ts";

/** How many are chosen, or how long a text is. */
interface Counts {
  least: Num | undefined;
  most: Num | undefined;
}

/** Two limits; one of them is nothing where it was not said. */
interface Limits<B> {
  lo: B | undefined;
  hi: B | undefined;
}

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const lowWords = wordsOf("min minimum minimal from between after since starting above over dari antara sejak mulai minlength >= >");
const highWords = wordsOf("max maximum maksimal maksimum to until till before below under up limit sampai hingga maxlength <= <");
/** What stands between the words of a limit and its number, or between two limits. */
const fillers = wordsOf("and to than length of is = , & dan dari value");
const counted = wordsOf(
  "characters chars character char letters words answers answer options option choices items karakter huruf kata jawaban pilihan",
);

export abstract class LimitGrammar extends ItemGrammar {
  /**
   * Limits that are not written as ours: they are read, and said to be. Nothing where none stand here.
   *
   * @param whole what is written where only one limit is
   */
  protected foreignLimits<B extends Span>(
    isBound: (token: IToken) => boolean,
    read: () => B | undefined,
    whole: (bound: string, isLow: boolean) => string,
  ): Limits<B> | undefined {
    if (this.RECORDING_PHASE) return undefined;
    const limits: Limits<B> = { lo: undefined, hi: undefined };
    const first = this.LA(1);
    const isInParentheses = first.tokenType === T.LParen && isBound(this.LA(2));
    if (isInParentheses) {
      this.take();
      limits.lo = read();
      if (this.isOnLine(T.DotDot) || this.isOnLine(T.Minus)) this.take();
      else this.passWords(highWords, isBound);
      if (isBound(this.LA(1))) limits.hi = read();
      if (this.isOnLine(T.RParen)) this.take();
    } else if (isBound(first)) {
      // `2024-01-01 to today`; `1 to 9` is met where ranges are read.
      if (
        first.tokenType === T.Number ||
        first.tokenType === T.Minus ||
        this.LA(2).tokenType === T.DotDot ||
        !highWords.has(this.wordAt(2)) ||
        !isBound(this.LA(3))
      )
        return undefined;
      limits.lo = read();
      this.take();
      limits.hi = read();
    } else
      for (const side of this.limitWords(isBound)) {
        if (limits[side] !== undefined) break;
        limits[side] = read();
      }
    return limits.lo === undefined && limits.hi === undefined ? undefined : this.toldLimits(limits, first, whole);
  }

  /** How many are chosen, and how long a text is, in words that are not ours. */
  protected foreignBounds(read: () => Num | undefined): Counts | undefined {
    if (this.RECORDING_PHASE) return undefined;
    const first = this.LA(1);
    const isNumber = (token: IToken): boolean => token.tokenType === T.Number;
    const bounds: Counts = { least: undefined, most: undefined };
    // `at most 50` is ours, but for what is counted behind it.
    const isOurs = first.tokenType === K.at && !counted.has(this.wordAt(4));
    if (isOurs) return undefined;
    for (const side of this.limitWords(isNumber)) {
      const which = side === "lo" ? "least" : "most";
      if (bounds[which] !== undefined) break;
      bounds[which] = read();
    }
    if (bounds.least === undefined && bounds.most === undefined) return undefined;
    if (counted.has(this.wordAt(1))) this.take();
    const written = (["least", "most"] as const).flatMap((which) => (bounds[which] ? [`at ${which} ${bounds[which].raw}`] : [])).join(" ");
    this.isWritten(first, written);
    return bounds;
  }

  /** Passes over the words before each limit, and says which one it is. */
  private *limitWords(isBound: (token: IToken) => boolean): Generator<"lo" | "hi"> {
    let isSecond = false;
    for (;;) {
      let at = 1;
      while (isSecond && fillers.has(this.wordAt(at)) && !highWords.has(this.wordAt(at))) at++;
      const side = this.sideAt(at) ?? (isSecond && at > 1 && isBound(this.LA(at)) ? "hi" : undefined);
      if (side === undefined) return;
      if (this.sideAt(at) !== undefined) at += this.LA(at).tokenType === K.at ? 2 : 1;
      while (fillers.has(this.wordAt(at))) at++;
      if (!isBound(this.LA(at)) || !this.onSameLine(this.LA(at))) return;
      for (let passed = 1; passed < at; passed++) this.take();
      isSecond = true;
      yield side;
    }
  }

  private sideAt(at: number): "lo" | "hi" | undefined {
    const token = this.LA(at);
    if (!this.onSameLine(token)) return undefined;
    if (token.tokenType === K.at) {
      const next = this.LA(at + 1).tokenType;
      return next === K.least ? "lo" : next === K.most ? "hi" : undefined;
    }
    const word = this.wordAt(at);
    return lowWords.has(word) ? "lo" : highWords.has(word) ? "hi" : undefined;
  }

  private passWords(words: ReadonlySet<string>, isBound: (token: IToken) => boolean): void {
    while (!isBound(this.LA(1)) && (words.has(this.wordAt(1)) || fillers.has(this.wordAt(1)))) this.take();
  }

  private wordAt(at: number): string {
    const token = this.LA(at);
    return this.onSameLine(token) ? token.image.toLowerCase() : "";
  }

  private isOnLine(type: (typeof T)["RParen"]): boolean {
    return this.LA(1).tokenType === type && this.onSameLine(this.LA(1));
  }

  private toldLimits<B extends Span>(limits: Limits<B>, first: IToken, whole: (bound: string, isLow: boolean) => string): Limits<B> {
    const { text } = this.findings;
    const { lo, hi } = limits;
    const written = (bound: B): string => text.slice(bound.start, bound.end);
    if (lo !== undefined && hi !== undefined) this.isWritten(first, `${written(lo)}..${written(hi)}`);
    else {
      const example = lo !== undefined ? whole(written(lo), true) : whole(written(hi!), false);
      const span = { start: first.startOffset, end: this.end() };
      this.findings.takeBack(span);
      this.findings.add("unknown-keyword", span, {
        word: quoted(text.slice(span.start, span.end)),
        place: of("question"),
        hint: message("hints.bothLimits", { example }),
      });
    }
    return limits;
  }

  private isWritten(first: IToken, written: string): void {
    const span = { start: first.startOffset, end: endOf(this.LA(0)) };
    this.findings.takeBack(span);
    this.reportLookalike(span, written);
  }
}
