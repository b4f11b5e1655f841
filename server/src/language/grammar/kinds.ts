/** Kinds of answers as other tools name them: `radio`, `email`, `yes/no`. */

import type { IToken } from "chevrotain";
import { message } from "../../messages/message.ts";
import { quoted, replace } from "../findings.ts";
import { endOf } from "../places.ts";
import { kindWords, question } from "../statements/questions.ts";
import * as T from "../tokens.ts";
import { K, Token, type Word } from "../tokens.ts";
import { wordFor, wordsFor } from "../vocabulary.ts";
import { of } from "./blocks.ts";
import { LimitGrammar } from "./limits.ts";

export const formats = ["email", "phone", "url"] as const;

/** Words that alone mean a long text; of two, the other one says that it is a text. */
const longTexts = new Set(wordsFor("long").filter((word) => !["panjang", "multiline"].includes(word)));
const [yesNo, yaTidak] = ['one of { yes 1 "Yes" no 0 "No" }', 'one of { ya 1 "Ya" tidak 0 "Tidak" }'] as const;
/** A question that is answered by yes or no, and how it is written. */
const yesOrNo: ReadonlyMap<string, string> = new Map([
  ...["yes", "no", "yesno", "yes_no", "boolean", "bool", "truefalse", "true_false", "binary"].map((word) => [word, yesNo] as const),
  ...["ya", "tidak", "ya_tidak", "yatidak"].map((word) => [word, yaTidak] as const),
]);
const typeTypes = new Set(kindWords.map((word) => K[word]));
const isTypeWord = (token: IToken): boolean => typeTypes.has(token.tokenType);

export abstract class KindGrammar extends LimitGrammar {
  /** The kind of answer behind `required`, or named as another tool names it. */
  protected mendKind(): void {
    if (this.RECORDING_PHASE) return;
    const next = this.LA(1);
    if (isTypeWord(next) || !this.onSameLine(next) || this.arePastedBelow()) return;
    if (next.tokenType === K.short && this.isTextWord(this.LA(2))) {
      this.take();
      return this.reportKind(next, this.take(), ["text"]);
    }
    if (T.isName(next) && !question.keywords.includes(next.tokenType.LABEL as Word)) this.mendKindWord(next);
  }

  /** Whether answers stand on the lines below as a list: what is said of them is said of all. */
  protected arePastedBelow(): boolean {
    if (this.RECORDING_PHASE || this.block === undefined) return false;
    const between = this.findings.text.slice(endOf(this.LA(0)), this.LA(1).startOffset);
    return /[\r\n]/.test(between) && this.isPasted(this.block);
  }

  private mendKindWord(next: IToken): void {
    const { image } = next;
    const keyword = this.keywordFor(next, kindWords);
    const foreign = wordFor(image, kindWords) !== undefined;
    if (keyword !== undefined && !foreign) {
      this.reportMisspelt(next, keyword, of("question"));
      T.retype(next, K[keyword]);
      return;
    }
    const form = this.formWord(next);
    if (form !== undefined) this.reportKind(next, this.takeWord(form), ["text", form]);
    else if (yesOrNo.has(image.toLowerCase())) this.reportKind(next, this.takeYesOrNo(), [], yesOrNo.get(image.toLowerCase()));
    else this.mendForeignKind(next, keyword);
  }

  /** `email` and `long text`, which are forms of texts. */
  private formWord(next: IToken): "long" | (typeof formats)[number] | undefined {
    const meant = [...formats, "long" as const].find((word) => next.tokenType === K[word] || wordFor(next.image, [word]) !== undefined);
    return meant === "long" && !longTexts.has(next.image.toLowerCase()) && !this.isTextWord(this.LA(2)) ? undefined : meant;
  }

  private isTextWord(word: IToken): boolean {
    return this.onSameLine(word) && (word.tokenType === K.text || wordFor(word.image, ["text"]) !== undefined);
  }

  /** Takes a word, and the one for a text that stands beside it. */
  private takeWord(form: string): IToken {
    const word = this.take();
    return form === "long" && this.isTextWord(this.LA(1)) ? this.take() : word;
  }

  /** `yes/no` */
  private takeYesOrNo(): IToken {
    let last = this.take();
    while (this.onSameLine(this.LA(1)) && (this.LA(1).tokenType === T.Slash || yesOrNo.has(this.LA(1).image.toLowerCase())))
      last = this.take();
    return last;
  }

  /** A kind of answer in other words, which have been taken: it is written so, and read as these words of ours. */
  private reportKind(from: IToken, to: IToken, keywords: readonly Word[], written = keywords.join(" ")): void {
    const span = { start: from.startOffset, end: endOf(to) };
    this.hush(span.start);
    this.findings.takeBack(span);
    this.findings.add(
      "unknown-answer-kind",
      span,
      { word: quoted(this.findings.text.slice(span.start, span.end)), hint: message("hints.write", { written }) },
      { fixes: [replace(message("fixes.write", { text: written }), span, written)] },
    );
    for (const keyword of keywords.toReversed()) this.insert(new Token(this.findings.text, K[keyword].tokenTypeIdx!, span.start, span.end));
  }

  private mendForeignKind(next: IToken, keyword: Word | undefined): void {
    const isList = keyword === "one" || keyword === "any";
    const written = isList ? `${keyword} of` : keyword;
    // A word alone may be followed by anything: `single choice { … }`.
    let last = next;
    this.take();
    while (
      isList &&
      T.isName(this.LA(1)) &&
      this.onSameLine(this.LA(1)) &&
      (this.LA(1).tokenType === K.of || wordFor(this.LA(1).image, ["one", "any", "of"]) !== undefined)
    )
      last = this.take();
    const span = { start: next.startOffset, end: endOf(last) };
    this.hush(next.startOffset);
    // `likert 5`: the name of the scale is for the author to choose.
    const lacksName = keyword === "scale" && !(T.isName(this.LA(1)) && this.onSameLine(this.LA(1)));
    const hint = written === undefined ? undefined : lacksName ? message("hints.scaleAndName") : message("hints.write", { written });
    this.findings.add(
      "unknown-answer-kind",
      span,
      { word: quoted(this.findings.text.slice(span.start, span.end)), hint },
      {
        fixes: written === undefined || lacksName ? [] : [replace(message("fixes.write", { text: written }), span, written)],
      },
    );
    if (isList && (this.LA(1).tokenType === T.LCurly || T.isName(this.LA(1)))) {
      this.insert(new Token(this.findings.text, K.of.tokenTypeIdx!, span.end, span.end));
      this.insert(new Token(this.findings.text, K[keyword].tokenTypeIdx!, span.start, span.end));
    } else if (keyword !== undefined) this.insert(new Token(this.findings.text, K[keyword].tokenTypeIdx!, span.start, span.end));
  }
}
