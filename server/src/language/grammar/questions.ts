/** Questions, and the kinds of answers that they take. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Given, Name, NumberCode, Question, QuestionType, Range } from "../ast.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message } from "../../messages/message.ts";
import { answerKinds, given, kindWords, question } from "../statements/questions.ts";
import { none } from "../statements/statement.ts";
import type { Draft } from "./common.ts";
import { formats, KindGrammar } from "./kinds.ts";
import { expecting, of } from "./blocks.ts";

type OptionSource = Pick<Extract<QuestionType, { type: "one" | "any" | "rank" }>, "list" | "chosen" | "options" | "inline">;

type Bounds = Pick<Extract<QuestionType, { type: "any" }>, "least" | "most">;
type Form = Pick<Extract<QuestionType, { type: "text" }>, "long" | "format" | "like" | "most">;

const unitWord = ["unit"] as const;
const formWords = ["long", ...formats, "like"] as const;
const others = ["time", "place", "file", "image"] as const;
const flags = ["required", "optional"] as const;
const ofWord = ["of"] as const;
const chosenWord = ["chosen"] as const;
const isNumber = ({ tokenType }: IToken): boolean => tokenType === T.Number || tokenType === T.Minus;
const isDay = ({ tokenType }: IToken): boolean => tokenType === T.Day || tokenType === K.today;

/** Limits of which one was said. */
const wholeRange = (bound: string, isLow: boolean): string => (isLow ? `${bound}..1${"0".repeat(bound.length)}` : `0..${bound}`);
const wholePeriod = (bound: string, isLow: boolean): string => (isLow ? `${bound}..today` : `1900-01-01..${bound}`);

export class QuestionGrammar extends KindGrammar {
  // ---------------------------------------------------------------- question

  protected readonly question = this.statement<Question>(question, {
    begin: (start) => ({ ...question.empty, start }),
    fields: {
      type: (node) => {
        const early = this.takeEarlyFlag();
        const type = this.SUBRULE(this.questionType);
        if (early !== undefined) this.moveFlag(early, node);
        return type;
      },
    },
  });

  // ---------------------------------------------------------------- given

  /** Nothing was chosen before a respondent comes. */
  private inGiven = false;

  protected readonly given = this.statement<Given>(given, {
    fields: { type: () => this.SUBRULE(this.givenType) },
  });

  private readonly givenType: ParserMethod<[], QuestionType | undefined> = this.rule(
    "givenType",
    () => this.OR({ DEF: this.givenTypes, ERR_MSG: expecting("answerKind") }) as QuestionType | undefined,
  );

  protected readonly givenSelection: ParserMethod<[], QuestionType> = this.rule("givenSelection", () => {
    const { startOffset: start } = this.CONSUME(K.one);
    this.CONSUME(K.of);
    this.inGiven = true;
    const source = this.SUBRULE(this.optionSource);
    this.inGiven = false;
    return { type: "one", ...source, start, end: this.end() };
  });

  protected readonly givenText: ParserMethod<[], QuestionType> = this.rule("givenText", () => {
    const { startOffset: start } = this.CONSUME(K.text);
    return { type: "text", long: false, format: undefined, like: undefined, most: undefined, start, end: this.end() };
  });

  private readonly givenTypes = [{ ALT: () => this.SUBRULE(this.givenSelection) }, { ALT: () => this.SUBRULE(this.givenText) }];

  private readonly questionType: ParserMethod<[], QuestionType | undefined> = this.rule("questionType", () => {
    this.mendKind();
    return this.OR({ DEF: this.questionTypes, ERR_MSG: expecting("answerKind") }) as QuestionType | undefined;
  });

  /** `question used "…" required one of …` */
  private takeEarlyFlag(): IToken | undefined {
    const word = this.LA(1);
    const foreign = word.tokenType === T.Name ? wordFor(word.image, flags) : undefined;
    if (foreign !== undefined) T.retype(word, K[foreign.keyword]);
    if (word.tokenType !== K.required && word.tokenType !== K.optional) return undefined;
    const kind = this.LA(2);
    return this.onSameLine(kind) && T.isName(kind) && this.keywordFor(kind, kindWords) !== undefined ? this.take() : undefined;
  }

  private moveFlag(word: IToken, question: Draft<Question>): void {
    const flag = word.tokenType === K.required ? "required" : "optional";
    question[flag] = spanOf(word);
    const end = this.end();
    const { start } = spanOf(word);
    const fix = {
      title: message("fixes.moveFlag", { flag }),
      edits: [
        { span: { start, end: this.startBehind(word) }, newText: "" },
        { span: { start: end, end }, newText: ` ${flag}` },
      ],
    };
    if (word.image !== flag) this.reportMisspelt(word, flag, of("question"), [fix]);
    else
      this.findings.add(
        "out-of-order",
        spanOf(word),
        { what: message("expected.theAnswerKind"), after: message("expected.questionText") },
        { fixes: [fix] },
      );
  }

  /** Where the next word starts. */
  private startBehind(word: IToken): number {
    const { text } = this.findings;
    let at = endOf(word);
    while (/[ \t]/.test(text.charAt(at))) at++;
    return at;
  }

  private readonly questionTypes = answerKinds.map(({ rule }, i) => ({ ALT: this.calling(rule, i) }));

  protected readonly selection: ParserMethod<[], QuestionType> = this.rule("selection", () => {
    const { startOffset: start } = this.LA(1);
    this.CONSUME(K.one);
    this.CONSUME(K.of);
    const source = this.SUBRULE(this.optionSource);
    return { type: "one", ...source, start, end: this.end() };
  });

  protected readonly multiple: ParserMethod<[], QuestionType> = this.rule("multiple", () => {
    const { startOffset: start } = this.LA(1);
    this.CONSUME(K.any);
    this.CONSUME(K.of);
    const bounds: Draft<Bounds> = { least: undefined, most: undefined };
    const source = this.SUBRULE(this.optionSource);
    Object.assign(
      bounds,
      this.foreignBounds(() => this.SUBRULE8(this.num)),
    );
    this.MANY({
      GATE: () => bounds[this.LA(2).tokenType === K.most ? "most" : "least"] === undefined,
      DEF: () => {
        this.CONSUME(K.at);
        const which = this.OR(this.boundWords) as keyof Bounds;
        bounds[which] = this.SUBRULE(this.num);
      },
    });
    return { type: "any", ...source, ...bounds, start, end: this.end() };
  });

  private readonly boundWords = (["least", "most"] as const).map((word) => ({
    ALT: () => {
      this.CONSUME(K[word]);
      return word;
    },
  }));

  protected readonly numeric: ParserMethod<[], QuestionType> = this.rule("numeric", () => {
    const { startOffset: start } = this.CONSUME(K.number);
    const missing: NumberCode[] = [];
    const range = this.foreignRange() ?? this.OPTION(() => this.SUBRULE(this.range));
    this.MANY(() => {
      const { startOffset } = this.CONSUME(K.na);
      const code = this.SUBRULE(this.num);
      const label = this.strOf(this.CONSUME(T.Text));
      missing.push({ code, label, start: startOffset, end: this.end() });
    });
    this.mendNext(unitWord, of("question"));
    const unit = this.OPTION1(() => {
      this.CONSUME(K.unit);
      return this.strOf(this.CONSUME1(T.Text));
    });
    return { type: "number", range, missing, unit, start, end: this.end() };
  });

  private foreignRange(): Range | undefined {
    const { startOffset: start } = this.LA(1);
    const limits = this.foreignLimits(isNumber, () => this.SUBRULE8(this.num), wholeRange);
    return limits && { ...limits, start, end: this.end() };
  }

  protected readonly free: ParserMethod<[], QuestionType> = this.rule("free", () => {
    const { startOffset: start } = this.CONSUME(K.text);
    const form: Draft<Form> = { long: false, format: undefined, like: undefined, most: undefined };
    this.mendNext(formWords, of("question"));
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            form.long = this.CONSUME(K.long) !== undefined;
          },
        },
        ...formats.map((word) => ({
          ALT: () => {
            form.format = this.nameOf(this.CONSUME(K[word]));
          },
        })),
        {
          ALT: () => {
            this.CONSUME(K.like);
            form.like = this.strOf(this.CONSUME(T.Text));
          },
        },
      ]),
    );
    form.most = this.foreignBounds(() => this.SUBRULE8(this.num))?.most;
    this.OPTION1(() => {
      this.CONSUME(K.at);
      this.CONSUME(K.most);
      form.most = this.SUBRULE(this.num);
    });
    return { type: "text", ...form, start, end: this.end() };
  });

  protected readonly date: ParserMethod<[], QuestionType> = this.rule("date", () => {
    const { startOffset: start } = this.CONSUME(K.date);
    let { lo, hi } = this.foreignLimits(isDay, () => this.SUBRULE8(this.day), wholePeriod) ?? { lo: undefined, hi: undefined };
    this.OPTION(() => {
      lo = this.SUBRULE(this.day);
      this.CONSUME(T.DotDot);
      hi = this.SUBRULE1(this.day);
    });
    return { type: "date", lo, hi, start, end: this.end() };
  });

  /** `1920-01-01`, `today` */
  private readonly day: ParserMethod<[], Name | undefined> = this.rule("day", () => {
    return this.OR({
      DEF: [{ ALT: () => this.nameOf(this.CONSUME(T.Day)) }, { ALT: () => this.nameOf(this.CONSUME(K.today)) }],
      ERR_MSG: expecting("day"),
    }) as Name | undefined;
  });

  protected readonly other: ParserMethod<[], QuestionType> = this.rule("other", () => {
    const { startOffset: start, tokenType } = this.LA(1);
    this.OR(others.map((word) => ({ ALT: () => this.CONSUME(K[word]) })));
    return { type: others.find((word) => K[word] === tokenType) ?? "time", start, end: this.end() };
  });

  protected readonly ranking: ParserMethod<[], QuestionType> = this.rule("ranking", () => {
    const { startOffset: start } = this.CONSUME(K.rank);
    const word = this.LA(1).tokenType;
    if (word === K.dimensions) {
      this.CONSUME(K.dimensions);
      return { type: "rankDimensions", start, end: this.end() };
    }
    // A list of choices may have such a name.
    if (this.LA(2).tokenType === T.LCurly || (this.LA(2).tokenType === T.Name && this.onSameLine(this.LA(2))))
      this.mendNext(ofWord, of("question"));
    this.OPTION(() => this.CONSUME(K.of));
    const source = this.SUBRULE(this.optionSource);
    return { type: "rank", ...source, start, end: this.end() };
  });

  /** A list of choices by its name, or options in place. */
  private readonly optionSource: ParserMethod<[], Draft<OptionSource>> = this.rule("optionSource", () => {
    const source: Draft<OptionSource> = { list: undefined, chosen: undefined, options: none, inline: false };
    if (this.LA(1).tokenType !== T.LCurly && this.arePastedBelow()) return source;
    const inOtherForm = this.lacksBraces() ? this.readBareOptions() : this.hasParentheses() ? this.readParenthesized() : undefined;
    if (inOtherForm !== undefined) {
      source.options = inOtherForm;
      source.inline = true;
      return source;
    }
    this.OR({
      DEF: [
        {
          ALT: () => {
            source.list = this.nameOf(this.CONSUME(T.Name));
            if (!this.inGiven) this.mendNext(chosenWord, of("question"));
            this.OPTION({
              GATE: () => !this.inGiven,
              DEF: () => {
                source.chosen = spanOf(this.CONSUME(K.chosen));
              },
            });
          },
        },
        {
          ALT: () => {
            source.options = this.SUBRULE(this.options);
            source.inline = true;
          },
        },
      ],
      ERR_MSG: expecting("choices"),
    });
    return source;
  });
}
