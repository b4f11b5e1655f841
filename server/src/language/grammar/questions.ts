/** Questions, and the kinds of answers that they take. */

import type { IToken, ParserMethod } from "chevrotain";
import type { Question, QuestionType } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K, Token, type Word } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message } from "../../messages/message.ts";
import { answerKinds, kindWords, question } from "../statements/questions.ts";
import { none } from "../statements/statement.ts";
import type { Draft } from "./common.ts";
import { ItemGrammar } from "./items.ts";
import { expecting, of } from "./blocks.ts";

type OptionSource = Pick<Extract<QuestionType, { type: "one" | "any" | "rank" }>, "list" | "options" | "inline">;

const flags = ["required", "optional"] as const;
const ofWord = ["of"] as const;
const typeTypes = new Set(kindWords.map((word) => K[word]));
const isTypeWord = (token: IToken): boolean => typeTypes.has(token.tokenType);

export class QuestionGrammar extends ItemGrammar {
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

  private readonly questionType: ParserMethod<[], QuestionType | undefined> = this.rule("questionType", () => {
    this.mendKind();
    return this.OR({ DEF: this.questionTypes, ERR_MSG: expecting("answerKind") }) as QuestionType | undefined;
  });

  /** The kind of answer behind `required`, or named as another tool names it. */
  private mendKind(): void {
    if (this.RECORDING_PHASE) return;
    const next = this.LA(1);
    if (isTypeWord(next) || !this.onSameLine(next)) return;
    if (T.isName(next) && !question.keywords.includes(next.tokenType.LABEL as Word)) this.mendKindWord(next);
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
    const type = this.OR(this.selectionWords) as "one" | "any";
    this.CONSUME(K.of);
    const source = this.SUBRULE(this.optionSource);
    return { type, ...source, start, end: this.end() };
  });

  private readonly selectionWords = (["one", "any"] as const).map((word) => ({
    ALT: () => {
      this.CONSUME(K[word]);
      return word;
    },
  }));

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
    const source: Draft<OptionSource> = { list: undefined, options: none, inline: false };
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
