/** Questions, and the kinds of answers that they take. */

import type { ParserMethod } from "chevrotain";
import type { Question, QuestionType } from "../ast.ts";
import { spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { none, type Draft } from "./common.ts";
import { ItemGrammar } from "./items.ts";
import { ofPages, type Clauses } from "./recovering.ts";

const questionWords: Clauses = { kind: "question", keywords: ["required", "optional", "short", "allow"], block: false, text: true, elsewhere: ofPages };

type OptionSource = Pick<Extract<QuestionType, { type: "one" | "any" | "rank" }>, "list" | "options" | "inline">;

/** The words that kinds of answers start with. */
const typeWords = ["one", "any", "rank", "number", "text", "date", "scale", "share"] as const;

export class QuestionGrammar extends ItemGrammar {
  // ---------------------------------------------------------------- question

  private questionDraft!: Draft<Question>;
  private readonly questionClauses = [
    { ALT: () => this.setFlag(this.questionDraft, "required", "question") },
    { ALT: () => this.setFlag(this.questionDraft, "optional", "question") },
    { ALT: () => {
      this.once(this.questionDraft.short, this.CONSUME(K.short), "question");
      this.questionDraft.short = this.nameOf(this.CONSUME7(T.Name));
    } },
    this.allowClause,
  ];
  private readonly questionClause = () => this.OR1(this.questionClauses);

  protected readonly question: ParserMethod<[], Question> = this.rule("question", () => {
    const { startOffset: start } = this.CONSUME(K.question);
    const question: Draft<Question> = {
      kind: "question", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      type: undefined, required: undefined, optional: undefined, short: undefined, start, end: 0,
    };
    question.name = this.nameOf(this.CONSUME(T.Name));
    question.text = this.strOf(this.CONSUME(T.Text));
    question.type = this.SUBRULE(this.questionType);
    this.header = this.questionDraft = question;
    do this.MANY(this.questionClause);
    while (this.stray(questionWords, start));
    question.end = this.end();
    return question;
  });

  private readonly questionType: ParserMethod<[], QuestionType | undefined> = this.rule("questionType", () => {
    this.mendWord(typeWords, "of a question");
    return this.OR({ DEF: this.questionTypes, ERR_MSG: "what kind of answer it takes (such as one of, number or text)" }) as QuestionType | undefined;
  });

  private readonly questionTypes = [
    { ALT: () => this.SUBRULE(this.selection) },
    { ALT: () => this.SUBRULE(this.ranking) },
    { ALT: () => this.SUBRULE(this.numeric) },
    { ALT: () => this.SUBRULE(this.free) },
    { ALT: (): QuestionType => ({ type: "date", ...spanOf(this.CONSUME(K.date)) }) },
    { ALT: () => this.SUBRULE(this.rating) },
    { ALT: () => this.SUBRULE(this.share) },
  ];

  private readonly selection: ParserMethod<[], QuestionType> = this.rule("selection", () => {
    const { startOffset: start } = this.LA(1);
    const type = this.OR(this.selectionWords) as "one" | "any";
    this.CONSUME(K.of);
    const source = this.SUBRULE(this.optionSource);
    return { type, ...source, start, end: this.end() };
  });

  private readonly selectionWords = (["one", "any"] as const).map((word) => ({ ALT: () => { this.CONSUME(K[word]); return word; } }));

  private readonly ranking: ParserMethod<[], QuestionType> = this.rule("ranking", () => {
    const { startOffset: start } = this.CONSUME(K.rank);
    const word = this.LA(1).tokenType;
    if (word === K.dimensions) {
      this.CONSUME(K.dimensions);
      return { type: "rankDimensions", start, end: this.end() };
    }
    this.OPTION(() => this.CONSUME(K.of));
    const source = this.SUBRULE(this.optionSource);
    return { type: "rank", ...source, start, end: this.end() };
  });

  /** A list of choices by its name, or options in place. */
  private readonly optionSource: ParserMethod<[], Draft<OptionSource>> = this.rule("optionSource", () => {
    const source: Draft<OptionSource> = { list: undefined, options: none, inline: false };
    this.OR({
      DEF: [
        { ALT: () => { source.list = this.nameOf(this.CONSUME(T.Name)); } },
        { ALT: () => {
          source.options = this.SUBRULE(this.options);
          source.inline = true;
        } },
      ],
      ERR_MSG: "a list of choices, by its name or in braces",
    });
    return source;
  });

  private readonly numeric: ParserMethod<[], QuestionType> = this.rule("numeric", () => {
    const { startOffset: start } = this.CONSUME(K.number);
    const range = this.OPTION(() => this.SUBRULE(this.range));
    const unit = this.OPTION1(() => {
      this.CONSUME(K.unit);
      return this.strOf(this.CONSUME(T.Text));
    });
    return { type: "number", range, unit, start, end: this.end() };
  });

  private readonly free: ParserMethod<[], QuestionType> = this.rule("free", () => {
    const { startOffset: start } = this.CONSUME(K.text);
    const long = this.OPTION(() => this.CONSUME(K.long)) !== undefined;
    return { type: "text", long, start, end: this.end() };
  });

  private readonly rating: ParserMethod<[], QuestionType> = this.rule("rating", () => {
    const { startOffset: start } = this.CONSUME(K.scale);
    const scale = this.scaleName();
    return { type: "scale", scale, start, end: this.end() };
  });

  private readonly share: ParserMethod<[], QuestionType> = this.rule("share", () => {
    const { startOffset: start } = this.CONSUME(K.share);
    const total = this.SUBRULE(this.num);
    this.CONSUME(K.across);
    this.CONSUME(K.dimensions);
    return { type: "share", total, start, end: this.end() };
  });
}
