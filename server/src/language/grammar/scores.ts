/** Scores with their missing rules and bands, and the tests of scores. */

import type { ParserMethod } from "chevrotain";
import type { Assignment, Band, KeySegment, MissingRule, Score, Test, Value } from "../ast.ts";
import { endOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { ConditionGrammar } from "./conditions.ts";
import { first } from "./reading.ts";
import { blocks } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import { expecting, of } from "./blocks.ts";

const ruleWords = ["half", "none", "at"] as const;
export class ScoreGrammar extends ConditionGrammar {
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
