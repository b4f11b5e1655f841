/** Scores with their missing rules and bands, and the tests of scores. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Assignment, Band, Expression, KeySegment, MissingRule, Name, Score, Test, Value } from "../ast.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message } from "../../messages/message.ts";
import { keep, none, type Draft } from "./common.ts";
import { ConditionGrammar } from "./conditions.ts";
import { first } from "./reading.ts";
import { expecting, of, oneOf, type Block, type Clauses } from "./blocks.ts";

const scoreClauses: Clauses = {
  kind: "score",
  keywords: ["missing", "bands", "short", "allow"],
  block: false,
  elsewhere: new Map([["per", message("hints.behindFunction", { written: "mean(a) per dimension / 5" })]]),
};
const answerClauses: Clauses = { kind: "test", keywords: [], block: false };

const bandBlock: Block = {
  place: message("positions.bands"),
  expected: message("expected.band"),
  keywords: [],
  startsStatement: (next, after) => (T.isText(next) || T.isName(next)) && (after.tokenType === T.Number || after.tokenType === T.Minus),
  byName: true,
  nameless: (next) => next.tokenType === T.Number || next.tokenType === T.Minus,
};

const testBlock: Block = {
  place: message("positions.test"),
  expected: oneOf(["given", "expect"]),
  keywords: ["given", "expect"],
  startsStatement: () => false,
  byName: false,
  nameless: () => false,
};

const ruleWords = ["half", "none", "at"] as const;
const perWord = ["per"] as const;
const dimensionWord = ["dimension"] as const;

type Operator = Extract<Expression, { kind: "binary" }>["op"];

export class ScoreGrammar extends ConditionGrammar {
  protected readonly sum: ParserMethod<[], Expression | undefined> = this.rule("sum", () => {
    const { startOffset: start } = this.LA(1);
    let left = this.SUBRULE(this.product);
    let links = 0;
    this.MANY(() => {
      const op = this.OR(this.sumSigns) as Operator;
      const right = this.SUBRULE1(this.product);
      if (this.chainGoesOn(++links)) left = { kind: "binary", op, left, right, start, end: this.end() };
    });
    return left;
  });

  private readonly product: ParserMethod<[], Expression | undefined> = this.rule("product", () => {
    const { startOffset: start } = this.LA(1);
    let left = this.SUBRULE(this.unary);
    let links = 0;
    this.MANY(() => {
      const op = this.OR(this.productSigns) as Operator;
      const right = this.SUBRULE1(this.unary);
      if (this.chainGoesOn(++links)) left = { kind: "binary", op, left, right, start, end: this.end() };
    });
    return left;
  });

  private readonly sumSigns = [
    {
      ALT: () => {
        this.CONSUME(T.Plus);
        return "+";
      },
    },
    {
      ALT: () => {
        this.CONSUME(T.Minus);
        return "-";
      },
    },
  ];
  private readonly productSigns = [
    {
      ALT: () => {
        this.CONSUME(T.Star);
        return "*";
      },
    },
    {
      ALT: () => {
        this.CONSUME(T.Slash);
        return "/";
      },
    },
  ];

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

  private scoreDraft!: Draft<Score>;
  private readonly scoreClauses = [
    {
      ALT: () => {
        const score = this.scoreDraft;
        this.once(score.missing, this.LA(1), "score");
        score.missing = this.SUBRULE(this.missingRule);
      },
    },
    { ALT: () => this.readBands() },
    {
      ALT: () => {
        this.once(this.scoreDraft.short, this.CONSUME(K.short), "score");
        this.scoreDraft.short = this.nameOf(this.CONSUME7(T.Name));
      },
    },
    this.allowClause,
  ];
  private readonly scoreClause = () => this.OR(this.scoreClauses);

  protected readonly score: ParserMethod<[], Score> = this.rule("score", () => {
    const { startOffset: start } = this.CONSUME(K.score);
    const score: Draft<Score> = {
      kind: "score",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      expression: undefined,
      missing: undefined,
      short: undefined,
      bands: none,
      bandsSpan: undefined,
      start,
      end: 0,
    };
    score.name = this.declared(this.CONSUME(T.Name));
    score.text = this.optionalText(none);
    this.CONSUME(T.Assign);
    score.expression = this.SUBRULE(this.sum);
    this.header = this.scoreDraft = score;
    do this.MANY(this.scoreClause);
    while (this.stray(scoreClauses, start));
    score.end = this.end();
    return score;
  });

  private readonly missingRule: ParserMethod<[], MissingRule> = this.rule("missingRule", () => {
    const { startOffset: start } = this.CONSUME(K.missing);
    let count: MissingRule["count"];
    this.mendNext(ruleWords, of("score"));
    const rule = this.OR({
      DEF: [
        {
          ALT: () => {
            this.CONSUME(K.half);
            return "half" as const;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.none);
            return "none" as const;
          },
        },
        {
          ALT: () => {
            this.CONSUME(K.at);
            this.CONSUME(K.least);
            const digits = this.CONSUME(T.Number);
            const raw = digits && this.numeral(digits);
            if (raw !== undefined) count = { value: +raw, raw, start: digits.startOffset, end: endOf(digits) };
            return "atLeast" as const;
          },
        },
      ],
      ERR_MSG: expecting("missingRule"),
    });
    return { rule, count, start, end: this.end() };
  });

  private readBands(): void {
    const score = this.scoreDraft;
    const word = this.CONSUME(K.bands);
    this.once(score.bandsSpan, word, "score");
    score.bandsSpan = spanOf(word);
    if (this.CONSUME(T.LCurly) === undefined) return;
    const bands: Band[] = [];
    this.within(
      bandBlock,
      () => this.MANY1(() => bands.push(this.SUBRULE(this.band))),
      () => bands.push(this.SUBRULE8(this.band)),
    );
    score.bands = bands;
    this.CONSUME(T.RCurly);
  }

  private readonly band: ParserMethod<[], Band> = this.rule("band", () => {
    const { startOffset: start } = this.LA(1);
    const label = this.OR({ DEF: this.labels, ERR_MSG: expecting("bandName") });
    const range = this.SUBRULE(this.range);
    const text = this.OPTION({
      // A text before a number is the next band's name.
      GATE: () => this.LA(2).tokenType !== T.Number && this.LA(2).tokenType !== T.Minus,
      DEF: () => this.strOf(this.CONSUME1(T.Text)),
    });
    return { label, range, text, start, end: this.end() };
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
    const given: Assignment[] = [];
    const expect: Assignment[] = [];
    if (this.CONSUME(T.LCurly) !== undefined) {
      this.within(testBlock, () =>
        this.MANY(() =>
          this.OR([
            {
              ALT: () => {
                this.CONSUME(K.given);
                this.SUBRULE(this.answers, { ARGS: [given] });
              },
            },
            {
              ALT: () => {
                this.CONSUME(K.expect);
                this.SUBRULE1(this.answers, { ARGS: [expect] });
              },
            },
          ]),
        ),
      );
      this.CONSUME(T.RCurly);
    }
    return { kind: "test", title, doc, given, expect, start, end: this.end() };
  });

  private readonly answers: ParserMethod<[list: Assignment[]], void> = this.RULE("answers", (list: Assignment[] = []) => {
    const { startOffset: start } = this.LA(1);
    keep(list, this.SUBRULE(this.answer));
    do {
      this.MANY(() => {
        this.CONSUME(T.Comma);
        keep(list, this.SUBRULE1(this.answer));
      });
    } while (this.missesComma(list) || this.stray(answerClauses, start));
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
