/** Scores with their missing rules and bands, and the tests of scores. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Assignment, Band, KeySegment, MissingRule, Range, Score, Test, Value } from "../ast.ts";
import { replace } from "../findings.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K, Token } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { ConditionGrammar } from "./conditions.ts";
import { first } from "./reading.ts";
import { blocks } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import { expecting, of } from "./blocks.ts";

const ruleWords = ["half", "none", "at"] as const;
const rangeTokens: ReadonlySet<unknown> = new Set([T.Number, T.Minus, T.DotDot, K.to]);

export class ScoreGrammar extends ConditionGrammar {
  // ---------------------------------------------------------------- score

  protected readonly score = this.statement<Score>(instruments.score, {
    begin: (start) => ({ ...instruments.score.empty, start }),
    fields: {
      text: () => {
        this.mendColon();
        const text = this.LA(1).tokenType === T.Assign ? undefined : this.optionalText(instruments.score.keywords);
        this.mendColon();
        return text;
      },
    },
    stray: (start) => this.mendBands() || this.stray(instruments.score, start),
  });

  /** `score total: sum(perception)` */
  private mendColon(): void {
    const next = this.LA(1);
    // A colon before the text is one too many, and no sign.
    if (this.RECORDING_PHASE || next.tokenType === T.Assign || T.isText(next) || !this.onSameLine(next)) return;
    const start = endOf(this.LA(0));
    const colon = /^[ \t]*:(?=[ \t]|$)/.exec(this.findings.text.slice(start, next.startOffset));
    if (colon === null) return;
    const span = { start: start + colon[0].length - 1, end: start + colon[0].length };
    this.findings.takeBack(span);
    this.reportLookalike(span, "=", { ...span, text: colon[0].length > 1 ? "=" : " =" });
    this.insert(new Token(this.findings.text, T.Assign.tokenTypeIdx!, span.start, span.end));
  }

  /** `score total = sum(perception) { "low" 3..8 … }` */
  private mendBands(): boolean {
    const brace = this.LA(1);
    if (this.RECORDING_PHASE || brace.tokenType !== T.LCurly) return false;
    const [label, number] = [this.LA(2), this.LA(3)];
    const isNumber = (token: IToken): boolean => token.tokenType === T.Number || token.tokenType === T.Minus;
    if (!isNumber(label) && !((T.isText(label) || T.isName(label)) && isNumber(number))) return false;
    const at = { start: brace.startOffset, end: brace.startOffset };
    this.findings.add(
      "missing-keyword",
      spanOf(brace),
      { word: "{", keyword: "bands" },
      { fixes: [replace(message("fixes.write", { text: "bands" }), at, "bands ")] },
    );
    this.insert(new Token(this.findings.text, K.bands.tokenTypeIdx!, at.start, at.end));
    return true;
  }

  protected readonly missingRule: ParserMethod<[], MissingRule> = this.rule("missingRule", () => {
    const { startOffset: start } = this.LA(0);
    let count: MissingRule["count"];
    this.mendNext(ruleWords, of("score"));
    const read = (word: "half" | "none") => ({
      ALT: () => {
        this.CONSUME(K[word]);
        return word;
      },
    });
    const atLeast = (): "atLeast" => {
      this.CONSUME(K.at);
      this.CONSUME(K.least);
      const digits = this.CONSUME(T.Number);
      const raw = digits && this.numeral(digits);
      if (raw !== undefined) count = { value: +raw, raw, start: digits.startOffset, end: endOf(digits) };
      return "atLeast";
    };
    const rule = this.OR({ DEF: [read("half"), read("none"), { ALT: atLeast }], ERR_MSG: expecting("missingRule") });
    return { rule, count, start, end: this.end() };
  });

  protected readonly band = this.statement<Band>(instruments.band, {
    fields: {
      label: () => this.labelBehindRange() ?? this.OR({ DEF: this.labels, ERR_MSG: expecting("bandName") }),
      range: () => {
        const { earlyRange } = this;
        this.earlyRange = undefined;
        return earlyRange ?? this.SUBRULE(this.range);
      },
      text: () =>
        this.OPTION({
          // A text before a number is the next band's name.
          GATE: () => this.LA(2).tokenType !== T.Number && this.LA(2).tokenType !== T.Minus,
          DEF: () => this.strOf(this.CONSUME1(T.Text)),
        }),
    },
  });

  /** The range of a band that stands before its name. */
  private earlyRange: Range | undefined;

  /** `0-10 "low"` */
  private labelBehindRange(): KeySegment | undefined {
    const first = this.LA(1);
    if (this.RECORDING_PHASE || (first.tokenType !== T.Number && first.tokenType !== T.Minus)) return undefined;
    let count = 1;
    while (count < 6 && rangeTokens.has(this.LA(count).tokenType) && (count === 1 || this.onSameLine(this.LA(count)))) count++;
    const label = this.LA(count);
    if (count < 4 || !(T.isText(label) || T.isName(label)) || !this.onSameLine(label)) return undefined;
    const range = this.SUBRULE9(this.range);
    if (range?.lo === undefined || range.hi === undefined || this.LA(1).startOffset !== label.startOffset) return undefined;
    this.earlyRange = range;
    this.take();
    const span = { start: range.start, end: endOf(label) };
    this.findings.takeBack(span);
    this.reportLookalike(span, `${label.image} ${range.lo.raw}..${range.hi.raw}`);
    const text = T.isText(label) ? this.strOf(label)!.value : label.image;
    return { text, start: label.startOffset, end: endOf(label) };
  }

  private readonly labels = [
    { ALT: (): KeySegment | undefined => this.nameOf(this.CONSUME(T.Name, first)) },
    { ALT: (): KeySegment | undefined => this.quotedKey() },
  ];

  /** A text that serves as a name. */
  protected quotedKey(): KeySegment | undefined {
    const token = this.CONSUME(T.Text);
    return token === undefined ? undefined : { text: this.strOf(token)!.value, start: token.startOffset, end: endOf(token) };
  }

  // ---------------------------------------------------------------- test

  protected readonly test: ParserMethod<[], Test> = this.rule("test", () => {
    const { startOffset: start } = this.CONSUME(K.test);
    const doc = this.docAbove(start);
    const title = this.strOf(this.CONSUME(T.Text));
    const sides = { given: [] as Assignment[], expect: [] as Assignment[] };
    const side = (word: keyof typeof sides, number: number) => ({
      ALT: () => {
        this.CONSUME(K[word]);
        this.subrule(number, this.answers, { ARGS: [sides[word]] });
      },
    });
    if (this.CONSUME(T.LCurly) !== undefined) {
      const alternatives = [side("given", 1), side("expect", 2)];
      this.within(blocks.test, () => this.MANY(() => this.OR(alternatives)));
      this.CONSUME(T.RCurly);
    }
    return { kind: "test", title, doc, ...sides, start, end: this.end() };
  });

  private readonly answers: ParserMethod<[list: Assignment[]], void> = this.RULE("answers", (list: Assignment[] = []) => {
    const { startOffset: start } = this.LA(1);
    keep(list, this.SUBRULE(this.answer));
    do {
      this.MANY(() => {
        this.CONSUME(T.Comma);
        keep(list, this.SUBRULE1(this.answer));
      });
    } while (this.missesComma(list) || this.stray(instruments.answers, start));
  });

  /** `given a = 1 b = 2`: the second answer is not lost. */
  private missesComma(list: Assignment[]): boolean {
    if (this.RECORDING_PHASE) return false;
    const sign = this.LA(2).tokenType;
    if (!T.isName(this.LA(1)) || this.isNextStatement(this.LA(1)) || (sign !== T.Assign && sign !== T.Dot)) return false;
    this.reportMissing(message("expected.comma"));
    const before = this.currIdx;
    keep(list, this.SUBRULE2(this.answer));
    return this.currIdx > before;
  }

  /** Nothing where no part of it is there. */
  private readonly answer: ParserMethod<[], Assignment | undefined> = this.rule("answer", () => {
    const { startOffset: start } = this.LA(1);
    const subject = this.SUBRULE(this.path);
    this.CONSUME(T.Assign);
    const value = this.OR({ DEF: this.answerValues, ERR_MSG: expecting("answer") });
    const end = this.end();
    return end > start ? { subject, value, start, end } : undefined;
  });

  private readonly answerValues = [
    { ALT: (): Value | undefined => this.named(this.CONSUME(T.Name)) },
    { ALT: (): Value | undefined => this.numbered() },
    { ALT: (): Value | undefined => this.inQuotes() },
    {
      ALT: (): Value => {
        const { startOffset: start } = this.LA(1);
        const values = this.SUBRULE(this.operandList);
        return { kind: "list", values, start, end: this.end() };
      },
    },
  ];
}
