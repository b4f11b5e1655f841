/** What several declarations share: numbers, ranges, lists of names and `allow`. */

import type { IToken, ParserMethod, TokenType } from "chevrotain";
import type { Allow, Name, Num, Range, Str } from "../ast.ts";
import { quoted } from "../findings.ts";
import { endOf, spanOf, startsLine } from "../places.ts";
import * as T from "../tokens.ts";
import { K, type Word } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { endsList, type StartsClause } from "../statements/statement.ts";
import { PastingParser } from "./pasting.ts";

/** A node while it is being read. */
export type Draft<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** Keeps a node that could be read. */
export function keep<Node>(list: Node[], node: Node | undefined): void {
  if (node !== undefined) list.push(node);
}

const noClause = (): boolean => false;
/** As many as a double holds exactly, and more decimals than any statistical package prints. */
const wholeDigits = 15;
const decimalDigits = 20;

export class CommonGrammar extends PastingParser {
  protected readonly beginsLine = (token: IToken): boolean => startsLine(this.findings.text, token.startOffset);
  private readonly aMinus = () => this.CONSUME(T.Minus);
  private readonly aText = () => this.strOf(this.CONSUME9(T.Text));

  protected readonly anAllow = () => {
    const allow = this.SUBRULE9(this.allow);
    this.header.allows = [...this.header.allows, allow];
  };

  /** `[TEXT]` after a name, and before some words. */
  protected optionalText(following: readonly Word[]): Str | undefined {
    const text = this.OPTION9(this.aText);
    if (text !== undefined || this.RECORDING_PHASE) return text;
    if (this.LA(1).tokenType === T.Comma && T.isText(this.LA(2)) && this.onSameLine(this.LA(2)))
      this.skipComma(message("reasons.blanksDivide"));
    else if (!this.mendText(following)) return text;
    // Behind a name of several words, the text is still to come.
    return T.isText(this.LA(1)) ? this.strOf(this.take()) : undefined;
  }

  protected readonly num: ParserMethod<[], Num | undefined> = this.rule("num", () => {
    const minus = this.OPTION(this.aMinus);
    const digits = this.CONSUME(T.Number);
    if (digits === undefined) return undefined;
    const image = this.numeral(digits);
    const raw = minus === undefined ? image : `-${image}`;
    return { value: +raw, raw, start: minus === undefined ? digits.startOffset : minus.startOffset, end: endOf(digits) };
  });

  /** Takes a number, and reports one that no computer keeps as it is written. */
  protected numeral(number: IToken): string {
    const { image } = number;
    if (image.length > wholeDigits && !this.RECORDING_PHASE) {
      const [whole, decimals = ""] = image.split(".") as [string, string?];
      if (whole.length > wholeDigits || decimals.length > decimalDigits) {
        this.findings.add("number-too-long", spanOf(number), { found: quoted(image), whole: wholeDigits, decimals: decimalDigits });
      }
    }
    return image;
  }

  /**
   * The name of a scale. Numbers in its place (`1-5`, `1..5`, `5`) are what other tools take: they are kept as the name, for the finding
   * that says what scales there are.
   */
  protected scaleName(): Name | undefined {
    const first = this.LA(1);
    if (first.tokenType !== T.Number || this.RECORDING_PHASE) return this.nameOf(this.CONSUME9(T.Name));
    this.take();
    const sign = this.LA(1).tokenType;
    const isRange = (sign === T.DotDot || sign === T.Minus || sign === K.to) && this.LA(2).tokenType === T.Number;
    if (isRange) {
      this.take();
      this.take();
    }
    const { startOffset: start } = first;
    const end = this.end();
    this.findings.takeBack({ start, end });
    return { text: this.findings.text.slice(start, end), start, end };
  }

  /** Nothing where no part of it is there. */
  protected readonly range: ParserMethod<[], Range | undefined> = this.rule("range", () => {
    const start = this.LA(1).startOffset;
    const lo = this.SUBRULE(this.num);
    this.mendRange();
    this.CONSUME(T.DotDot);
    const hi = this.SUBRULE1(this.num);
    const end = this.end();
    return end > start ? { lo, hi, start, end } : undefined;
  });

  /** `1-7` and `1 to 7` are ranges to everybody else. */
  private mendRange(): void {
    const next = this.LA(1);
    if ((next.tokenType !== T.Minus && next.tokenType !== K.to) || this.LA(2).tokenType !== T.Number) return;
    // A dash was taken for a minus.
    this.findings.takeBack(spanOf(next));
    this.reportLookalike(spanOf(next), "..");
    T.retype(next, T.DotDot);
  }

  /** A check's name or a language tag: names and numbers joined by hyphens, with no space between. */
  protected readonly code: ParserMethod<[], Name | undefined> = this.rule("code", () => {
    const head = this.CONSUME(T.Name);
    let text = head === undefined ? "" : head.image;
    this.MANY({
      GATE: () => this.joins(),
      DEF: () => {
        this.CONSUME(T.Minus);
        text += `-${this.OR(this.codeParts).image}`;
      },
    });
    return head === undefined ? undefined : { text, start: head.startOffset, end: head.startOffset + text.length };
  });

  private readonly codeParts = [
    { ALT: (): IToken => this.CONSUME1(T.Name) },
    // A region may be a number: es-419.
    { ALT: (): IToken => this.CONSUME(T.Number) },
  ];

  private joins(): boolean {
    const minus = this.LA(1);
    const after = this.LA(2);
    if (endOf(this.LA(0)) !== minus.startOffset || after.startOffset !== endOf(minus)) return false;
    return T.isName(after) || (after.tokenType === T.Number && !after.image.includes("."));
  }

  /** Whether the next word is a name and not `keyword`, which is to come after it. */
  protected isNameBefore(keyword: TokenType): boolean {
    return this.LA(1).tokenType !== keyword || this.LA(2).tokenType === keyword;
  }

  protected readonly allow: ParserMethod<[], Allow> = this.rule("allow", () => {
    const start = this.CONSUME(K.allow).startOffset;
    const code = this.OPTION({ GATE: () => this.isNameBefore(K.because), DEF: () => this.SUBRULE(this.code) });
    if (code === undefined) this.reportMissing(message("expected.checkName"));
    this.CONSUME(K.because);
    const because = this.strOf(this.CONSUME(T.Text));
    return { code, because, start, end: this.end() };
  });

  // ---------------------------------------------------------------- lists of names

  /** `NAME {[","] NAME}`. `isClause` says whether two words start a clause of the declaration that holds the list. */
  protected readonly names: ParserMethod<[isClause: StartsClause], readonly Name[]> = this.RULE("names", (isClause: StartsClause) => {
    const list: Name[] = [];
    keep(list, this.nameOf(this.CONSUME(T.Name)));
    this.MANY({
      GATE: () => this.listGoesOn(isClause),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        keep(list, this.nameOf(this.CONSUME1(T.Name)));
      },
    });
    return list;
  });

  protected readonly codes: ParserMethod<[], readonly Name[]> = this.rule("codes", () => {
    const list: Name[] = [];
    keep(list, this.SUBRULE(this.code));
    this.MANY({
      GATE: () => this.listGoesOn(noClause),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        keep(list, this.SUBRULE1(this.code));
      },
    });
    return list;
  });

  /**
   * A list goes on after a comma, and with a further name on its line. A line that starts with a name is the next
   * statement, and so is a name before a text or before `of`.
   */
  protected listGoesOn(isClause: StartsClause): boolean {
    const next = this.LA(1);
    const hasComma = next.tokenType === T.Comma;
    // `perception of speed` is the next part of a page.
    if (this.LA(hasComma ? 3 : 2).tokenType === K[endsList]) return false;
    if (hasComma) return true;
    const after = this.LA(2);
    return !this.beginsLine(next) && !T.isText(after) && !isClause(next, after, this.LA(3), this.beginsLine);
  }
}
