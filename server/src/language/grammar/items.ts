/** Batteries, and the dimensions and items that they ask. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import { eolOf } from "../lines.ts";
import type { IToken, ParserMethod } from "chevrotain";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Battery, Dimension, Item, ModelDimension, Note, Poles, Question, Span, Wording } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { blanksBefore, endOf, lineEnd, lineStart, spanOf, startsLine } from "../places.ts";
import * as T from "../tokens.ts";
import { K, Token } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Draft } from "./common.ts";
import { ScoreGrammar } from "./scores.ts";
import { first } from "./reading.ts";
import { blocks } from "../statements/blocks.ts";
import * as items from "../statements/items.ts";
import { kindWords } from "../statements/questions.ts";

const dimensionBlock = blocks.dimension;
const name = T.Name.tokenTypeIdx!;
const tab = 0x09;

export abstract class ItemGrammar extends ScoreGrammar {
  // ---------------------------------------------------------------- battery

  protected readonly battery = this.statement<Battery>(items.battery, {
    stray: (start) => {
      if (!this.hasItems() && this.stray(items.battery, start)) return true;
      if (this.hasItems()) this.readItemsOfBattery();
      return false;
    },
  });

  /** `battery p "…" scale s { H1 "…" }`, with names or without. */
  private hasItems(): boolean {
    const item = this.LA(2);
    return this.LA(1).tokenType === T.LCurly && !this.RECORDING_PHASE && (T.isName(item) || T.isText(item)) && this.onSameLine(this.LA(1));
  }

  private readItemsOfBattery(): void {
    const { text } = this.findings;
    const brace = this.take();
    const first = this.LA(1);
    const at = { start: endOf(this.LA(-1)), end: brace.startOffset };
    const eol = eolOf(text);
    this.findings.add(
      "item-outside-dimension",
      spanOf(first),
      { item: quoted(first.image) },
      {
        fixes: [replace(message("fixes.wrapItems"), at, `${eol}${blanksBefore(text, at.start)}dimension items "Items" `)],
      },
    );
    this.within(dimensionBlock, () => {
      for (let at = -1; (T.isName(this.LA(1)) || T.isText(this.LA(1))) && this.currIdx > at;) {
        at = this.currIdx;
        if (!this.passPasted(dimensionBlock)) this.SUBRULE9(this.item);
      }
    });
    this.CONSUME(T.RCurly);
  }

  // ---------------------------------------------------------------- dimension and item

  protected readonly dimension = this.statement<Dimension>(items.dimension, {
    before: (dimension) => {
      if (this.readMisplacedClause(dimension, dimensionBlock.place) || this.readPastedItems()) return true;
      // No item's name stands before another name, unless a clause follows it.
      return this.LA(2).tokenTypeIdx === name && this.mendMember();
    },
    calls: { item: () => this.SUBRULE(this.item) },
    enter: () => void this.depth++,
    leave: (dimension) => {
      this.depth--;
      if (this.depth === 0) this.reportMisplaced(dimension);
    },
  });

  /**
   * `definition "…"`, and `formative` with nothing behind it but a definition, belong before the brace: in the block they would
   * be read as one more item. Says whether one was there.
   */
  protected readMisplacedClause(dimension: Draft<ModelDimension> | Draft<Dimension>, place: Message): boolean {
    const word = this.LA(1).tokenType;
    const after = this.LA(2);
    if (word === K.definition && T.isText(after)) {
      this.misplaced(place, message("hints.beforeBrace", { written: 'dimension NAME definition "…" {' }));
      dimension.definition = this.strOf(this.CONSUME7(T.Text));
      return true;
    }
    if (
      word !== K.formative ||
      !(after.tokenType === T.RCurly || after.tokenType === K.definition || startsLine(this.findings.text, after.startOffset))
    )
      return false;
    dimension.formative = this.misplaced(place, message("hints.beforeBrace", { written: "dimension NAME formative {" }));
    return true;
  }

  /** An item has its text, its poles or its block behind its name, mostly: only where it has not are its lines looked at. */
  private readPastedItems(): boolean {
    if (this.RECORDING_PHASE) return false;
    const after = this.LA(2);
    // In a row of a spreadsheet, a text in quotes may follow a tab.
    if ((T.isText(after) || after.tokenType === T.LCurly) && this.findings.text.charCodeAt(endOf(this.LA(1))) !== tab) return false;
    return this.passPasted(dimensionBlock);
  }

  /** How many dimensions around each other are being read. */
  private depth = 0;
  /** Questions inside dimensions and pages, and what else belongs beside those. Whoever reads the instrument takes them. */
  protected strays: (Question | Battery | Note)[] = [];
  protected override get parted(): number {
    return this.strays.length;
  }
  protected abstract readonly question: ParserMethod<[], Question>;

  /** Something else than an item, which starts with two words: says whether it was read. */
  private mendMember(): boolean {
    const word = this.LA(1);
    if (!this.onSameLine(this.LA(2))) return false;
    const isPlain = word.tokenTypeIdx === name;
    const hasText = T.isText(this.LA(3)) && this.onSameLine(this.LA(3));
    if ((word.tokenType === K.question || (isPlain && wordFor(word.image, questionWord) !== undefined)) && hasText) {
      const kind = this.LA(4);
      if (this.onSameLine(kind) && T.isName(kind) && isKindOfAnswer(kind)) {
        this.readMisplacedQuestion();
        return true;
      }
    }
    const hasBlock = this.LA(4).tokenType === T.LCurly;
    if (
      hasText &&
      !(isPlain && hasBlock && wordFor(word.image, dimensionBlock.keywords) !== undefined) &&
      (needlessWords.has(word.image.toLowerCase()) || word.tokenType === K.question)
    )
      this.skipNeedless(message("reasons.itemIsPlain"));
    else if (isPlain) this.mendKeyword(dimensionBlock);
    return false;
  }

  protected override skipItemWord(): boolean {
    const [word, text, behind] = [this.LA(1), this.LA(3), this.LA(4)];
    if (!T.isName(word) || !needlessWords.has(word.image.toLowerCase())) return false;
    // `indikator` may be a dimension.
    const meant = wordFor(word.image, blocks.instrument.keywords)?.keyword;
    if (meant !== undefined && meant !== "question") return false;
    if (!T.isText(text) || !this.onSameLine(this.LA(2)) || !this.onSameLine(text)) return false;
    if (this.onSameLine(behind) && T.isName(behind) && isKindOfAnswer(behind)) return false;
    this.skipNeedless(message("reasons.itemIsPlain"));
    return true;
  }

  private skipNeedless(why: Message): void {
    const word = this.take();
    const { start, end } = spanOf(word);
    this.findings.add(
      "needless-word",
      { start, end },
      { word: word.image, why },
      {
        fixes: [replace(message("fixes.delete", { text: word.image }), { start, end: this.LA(1).startOffset }, "")],
      },
    );
  }

  private readMisplacedQuestion(): void {
    if (this.LA(1).tokenType !== K.question) this.mendWord(questionWord, dimensionBlock.place);
    this.strays.push(this.SUBRULE9(this.question));
  }

  /** Below the outermost dimension, when it is known where that ends. */
  private reportMisplaced({ start, end }: Draft<Dimension>): void {
    const { text } = this.findings;
    const closed = text.charAt(end - 1) === "}";
    for (const question of this.strays) {
      if (question.start < start) continue;
      const keyword = { start: question.start, end: question.start + "question".length };
      this.findings.add(
        "misplaced-question",
        keyword,
        { name: question.name?.text ?? message("nouns.it") },
        {
          fixes: closed ? [moveBehind(text, question, end, blanksBefore(text, start))] : [],
        },
      );
    }
  }

  private readonly readItemClause = this.clausesOf(items.item);
  /** No condition begins with a text, a block or poles: that is an item called `when`. Nor does what something was called begin with a block or poles. */
  private readonly itemClause = {
    GATE: () => {
      const { tokenType } = this.LA(1);
      if (tokenType !== K.when && tokenType !== K.was) return true;
      return (tokenType === K.was && T.isText(this.LA(2))) || !this.isBehindName(this.LA(2), this.LA(3));
    },
    DEF: this.readItemClause,
  };

  private isBehindName(next: IToken, after: IToken): boolean {
    return T.isText(next) || next.tokenType === T.LCurly || (next.tokenType === K.poles && T.isText(after));
  }

  /** `was` before a text says what the column was called; the text of a wording stands right behind the battery. */
  protected readonly wording: ParserMethod<[], Wording> = this.rule("wording", () => {
    const { startOffset: start } = this.LA(1);
    const battery = this.nameOf(this.CONSUME(T.Name, first));
    const hasText = this.RECORDING_PHASE || this.LA(1).tokenType !== K.was;
    const text = hasText ? this.strOf(this.CONSUME(T.Text)) : undefined;
    let was: Wording["was"];
    this.OPTION(() => {
      this.CONSUME1(K.was);
      was = this.strOf(this.CONSUME1(T.Text));
    });
    return { battery, text, was, start, end: this.end() };
  });
  private readonly wordings = this.blockOf("wordings", "wordings", this.making(items.item));

  protected readonly item: ParserMethod<[], Item> = this.rule("item", () => {
    const { startOffset: start } = this.LA(1);
    const item = { ...items.item.empty, doc: this.docAbove(start), start } as Draft<Item>;
    item.name = this.declared(this.CONSUME(T.Name, first));
    item.text = this.optionalText(items.item.keywords);
    this.header = item;
    do {
      this.MANY(this.itemClause);
      this.mendReverseMark();
    } while (this.LA(1).tokenType === K.reverse || this.stray(items.item, start));
    this.OPTION(this.wordingList);
    item.end = this.end();
    return item;
  });

  /** `(R)` and `*` mark reversed items in published lists. */
  private mendReverseMark(): void {
    const next = this.LA(1);
    if (this.RECORDING_PHASE || !this.onSameLine(next)) return;
    const isMark =
      next.tokenType === T.LParen &&
      /^(?:r|reverse|reversed|reverse_scored|reverse_coded|negative|unfavou?rable|terbalik|negatif)$/i.test(this.LA(2).image) &&
      this.LA(3).tokenType === T.RParen;
    const count = isMark ? 3 : next.tokenType === T.Star ? 1 : 0;
    if (count === 0) return;
    const span = { start: next.startOffset, end: endOf(this.LA(count)) };
    this.reportLookalike(span, "reverse");
    for (let k = 0; k < count; k++) this.take();
    this.insert(new Token(this.findings.text, K.reverse.tokenTypeIdx!, span.start, span.end));
  }

  private readonly wordingList = () => this.wordings(this.header as unknown as Record<string, unknown>);

  protected readonly poles: ParserMethod<[], Poles> = this.rule("poles", () => {
    const { startOffset: start } = this.LA(0);
    const left = this.strOf(this.CONSUME(T.Text));
    const right = this.strOf(this.CONSUME1(T.Text));
    return { left, right, start, end: this.end() };
  });
}

const questionWord = ["question"] as const;
/** What other tools, and Indonesian lists, write before an item. */
const needlessWords = new Set([
  "item",
  "butir",
  "pernyataan",
  "statement",
  "indicator",
  "indikator",
  "question",
  "pertanyaan",
  "q",
  "soal",
  "aitem",
  "row",
]);
function isKindOfAnswer(word: IToken): boolean {
  return kindWords.some((kind) => K[kind] === word.tokenType) || wordFor(word.image, kindWords) !== undefined;
}

/** Takes a statement from where it is, with its line where it has one to itself, and puts it on a line of its own behind `at`. */
function moveBehind(text: SourceText, { start, end }: Span, at: number, indent: string): Fix {
  const line = { start: lineStart(text, start), end: lineEnd(text, end) };
  const alone = text.slice(line.start, start).trim() === "" && text.slice(end, line.end).trim() === "";
  const eol = eolOf(text);
  const taken = alone ? { start: Math.max(0, line.start - eol.length), end: line.end } : { start, end };
  return {
    title: message("fixes.move"),
    edits: [
      { span: taken, newText: "" },
      { span: { start: at, end: at }, newText: `${eol}${indent}${text.slice(start, end)}` },
    ],
  };
}
