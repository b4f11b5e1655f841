/** Scores with their missing rules and bands, and the tests of scores. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Assignment, Band, Expression, KeySegment, MissingRule, Score, Name, Test, Value } from "../ast.ts";
import { endOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { ConditionGrammar } from "./conditions.ts";
import { first } from "./reading.ts";
import { blocks } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import { none } from "../statements/statement.ts";
import { expecting, of } from "./blocks.ts";

const ruleWords = ["half", "none", "at"] as const;
const perWord = ["per"] as const;
const dimensionWord = ["dimension"] as const;

type Binary = Extract<Expression, { kind: "binary" }>;
const binary = (op: string, left: Expression | undefined, right: Expression | undefined): Omit<Binary, "start" | "end"> => ({
  kind: "binary",
  op: op as Binary["op"],
  left,
  right,
});

export class ScoreGrammar extends ConditionGrammar {
  protected readonly sum = this.chain<Expression>("sum", [T.Plus, T.Minus], () => this.product, binary);
  protected readonly product = this.chain<Expression>("product", [T.Star, T.Slash], () => this.unary, binary);

  private readonly unary: ParserMethod<[], Expression | undefined> = this.rule("unary", () => {
    const minuses: number[] = [];
    this.MANY(() => {
      const { startOffset } = this.CONSUME(T.Minus);
      if (this.chainGoesOn(minuses.length + 1)) minuses.push(startOffset);
    });
    const value = this.OR({ DEF: this.values, ERR_MSG: expecting("value") });
    return minuses.reduceRight<Expression | undefined>((operand, start) => ({ kind: "negate", operand, start, end: this.end() }), value);
  });

  private readonly values = [
    { ALT: () => this.SUBRULE(this.constant) },
    { ALT: () => this.SUBRULE(this.group) },
    { GATE: () => this.LA(this.isJoinedFunction() ? 4 : 2).tokenType === T.LParen, ALT: () => this.SUBRULE(this.call) },
    { ALT: () => this.SUBRULE(this.reference) },
  ];

  private readonly constant: ParserMethod<[], Expression> = this.rule("constant", () => {
    const number = this.CONSUME(T.Number);
    const image = this.numeral(number);
    const start = number.startOffset;
    return { kind: "number", value: +image, raw: image, start, end: this.end() };
  });

  private readonly group: ParserMethod<[], Expression | undefined> = this.rule("group", () => {
    this.CONSUME(T.LParen);
    const inside = this.SUBRULE(this.sum);
    this.CONSUME(T.RParen);
    return inside;
  });

  private readonly call: ParserMethod<[], Expression | undefined> = this.rule("call", () => {
    const name = this.functionName(this.CONSUME(T.Name));
    this.CONSUME(T.LParen);
    const argument = this.SUBRULE(this.sum);
    const more: Expression[] = [];
    const isThrough = !this.RECORDING_PHASE && /^to$/i.test(this.LA(1).image) && T.isName(this.LA(2));
    if (isThrough) {
      this.take();
      keep(more, this.SUBRULE2(this.sum));
    }
    this.MANY(() => {
      this.CONSUME(T.Comma);
      keep(more, this.SUBRULE1(this.sum));
    });
    this.CONSUME(T.RParen);
    this.mendPer();
    const perDimension = this.OPTION(() => {
      const { startOffset: start } = this.CONSUME(K.per);
      this.CONSUME(K.dimension);
      return { start, end: this.end() };
    });
    return {
      kind: "call",
      name,
      argument,
      more: more.length === 0 ? none : more,
      isThrough,
      perDimension,
      start: name.start,
      end: this.end(),
    };
  });

  /** `rata-rata(…)`: what a mean is called in Indonesian is no subtraction. */
  private isJoinedFunction(): boolean {
    return this.LA(2).tokenType === T.Minus && /^rata$/i.test(this.LA(1).image) && /^rata$/i.test(this.LA(3).image);
  }

  private functionName(first: IToken): Name {
    if (this.LA(1).tokenType !== T.Minus || this.RECORDING_PHASE) return this.nameOf(first)!;
    this.take();
    const last = this.take();
    return { text: `${first.image}-${last.image}`, start: first.startOffset, end: endOf(last) };
  }

  /** `by dimension`, `tiap dimensi` */
  private mendPer(): void {
    const next = this.LA(1);
    if (next.tokenType !== K.by && next.tokenType !== T.Name) return;
    const after = this.LA(2);
    const isDimension =
      after.tokenType === K.dimension || after.tokenType === K.dimensions || wordFor(after.image, dimensionWord) !== undefined;
    if (!isDimension || wordFor(next.image, perWord) === undefined) return;
    this.reportMisspelt(next, "per", of("score"));
    T.retype(next, K.per);
  }

  private readonly reference: ParserMethod<[], Expression | undefined> = this.rule("reference", () => {
    const path = this.SUBRULE(this.path);
    return path === undefined ? undefined : { kind: "path", ...path };
  });

  // ---------------------------------------------------------------- score

  protected readonly score = this.statement<Score>(instruments.score, { begin: (start) => ({ ...instruments.score.empty, start }) });

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
      label: () => this.OR({ DEF: this.labels, ERR_MSG: expecting("bandName") }),
      text: () =>
        this.OPTION({
          // A text before a number is the next band's name.
          GATE: () => this.LA(2).tokenType !== T.Number && this.LA(2).tokenType !== T.Minus,
          DEF: () => this.strOf(this.CONSUME1(T.Text)),
        }),
    },
  });

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
