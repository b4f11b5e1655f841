/** Batteries, and the dimensions and items that they ask. */

import { eolOf } from "../lines.ts";
import type { IToken, ParserMethod } from "chevrotain";
import { closest } from "../../diagnostics/suggest.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Battery, Dimension, Item, Poles, Question, Span, Wording } from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { blanksBefore, endOf, lineEnd, lineStart, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K, Token } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message, type Kind, type Message } from "../../messages/message.ts";
import { keep, none, type Draft } from "./common.ts";
import { ModelGrammar } from "./models.ts";
import { first } from "./reading.ts";
import { ofPages, type Block, type Clauses } from "./blocks.ts";

const batteryWords: Clauses = {
  kind: "battery",
  keywords: ["scale", "code", "dimensions", "required", "optional", "allow"],
  block: false,
  text: true,
  elsewhere: ofPages,
};
const itemWords: Clauses = {
  kind: "item",
  keywords: ["reverse", "required", "optional", "scale", "covers", "only", "poles", "short", "allow"],
  block: true,
  text: true,
  elsewhere: ofPages,
};

const dimensionBlock: Block = {
  place: message("positions.dimension"),
  expected: message("expected.item"),
  keywords: ["dimension"],
  startsStatement: (next, after) =>
    T.isName(next) && (T.isText(after) || after.tokenType === T.LCurly || (after.tokenType === K.poles && isNoClause(next))),
  byName: true,
  byItem: true,
  nameless: (next) => T.isText(next),
  pasted: "dimension",
};

const wordingBlock: Block = {
  place: message("positions.item"),
  expected: message("expected.wording"),
  keywords: [],
  startsStatement: (next, after) => T.isName(next) && T.isText(after),
  byName: true,
  nameless: (next) => T.isText(next),
};

const name = T.Name.tokenTypeIdx!;
const tab = 0x09;

export abstract class ItemGrammar extends ModelGrammar {
  // ---------------------------------------------------------------- battery

  private batteryDraft!: Draft<Battery>;
  private readonly batteryClauses = [
    {
      ALT: () => {
        this.once(this.batteryDraft.scale, this.CONSUME(K.scale), "battery");
        this.batteryDraft.scale = this.scaleName();
      },
    },
    {
      ALT: () => {
        this.once(this.batteryDraft.code, this.CONSUME(K.code), "battery");
        this.batteryDraft.code = this.nameOf(this.CONSUME1(T.Name));
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(K.dimensions);
        this.once(this.batteryDraft.dimensions[0], word, "battery");
        this.batteryDraft.dimensions = this.SUBRULE(this.names, { ARGS: [isBatteryClause] });
      },
    },
    { ALT: () => this.setFlag(this.batteryDraft, "required", "battery") },
    { ALT: () => this.setFlag(this.batteryDraft, "optional", "battery") },
    this.allowClause,
  ];
  private readonly batteryClause = () => this.OR(this.batteryClauses);

  protected readonly battery: ParserMethod<[], Battery> = this.rule("battery", () => {
    const { startOffset: start } = this.CONSUME(K.battery);
    const battery: Draft<Battery> = {
      kind: "battery",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      scale: undefined,
      code: undefined,
      dimensions: none,
      required: undefined,
      optional: undefined,
      start,
      end: 0,
    };
    battery.name = this.declared(this.CONSUME(T.Name));
    battery.text = this.strOf(this.CONSUME(T.Text));
    this.header = this.batteryDraft = battery;
    do this.MANY(this.batteryClause);
    while (!this.hasItems() && this.stray(batteryWords, start));
    if (this.hasItems()) this.readItemsOfBattery();
    battery.end = this.end();
    return battery;
  });

  /** `battery p "…" scale s { H1 "…" }` */
  private hasItems(): boolean {
    return this.LA(1).tokenType === T.LCurly && !this.RECORDING_PHASE && T.isName(this.LA(2)) && this.onSameLine(this.LA(1));
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
      for (let at = -1; T.isName(this.LA(1)) && this.currIdx > at;) {
        at = this.currIdx;
        this.SUBRULE9(this.item);
      }
    });
    this.CONSUME(T.RCurly);
  }

  /** `required`, `optional` or `reverse`. */
  protected setFlag<Flag extends string>(
    draft: Draft<{ [Key in Flag]: { start: number; end: number } | undefined }>,
    flag: Flag & T.Word,
    kind: Kind,
  ): void {
    const word = this.CONSUME(K[flag]);
    this.once(draft[flag], word, kind);
    draft[flag] = spanOf(word);
  }

  // ---------------------------------------------------------------- dimension and item

  private readonly dimensionMembers = [
    { ALT: () => this.SUBRULE(this.dimension), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.item) },
  ];

  protected readonly dimension: ParserMethod<[], Dimension> = this.rule("dimension", () => {
    const { startOffset: start } = this.CONSUME(K.dimension);
    this.depth++;
    const dimension: Draft<Dimension> = {
      kind: "dimension",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      definition: undefined,
      formative: undefined,
      members: none,
      start,
      end: 0,
    };
    this.readDimensionHeader(dimension);
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: (Dimension | Item)[] = [];
      const readMember = (): void => {
        if (this.readMisplacedClause(dimension, dimensionBlock.place) || this.readPastedItems()) return;
        // No item's name stands before another name, unless a clause follows it.
        if (this.LA(2).tokenTypeIdx === name && this.mendMember()) return;
        keep(members, this.OR1(this.dimensionMembers) as Dimension | Item | undefined);
      };
      this.within(
        dimensionBlock,
        () => this.MANY1(readMember),
        () => members.push(this.SUBRULE9(this.item)),
      );
      dimension.members = members;
      this.CONSUME(T.RCurly);
    }
    dimension.end = this.end();
    this.depth--;
    if (this.depth === 0) this.reportMisplaced(dimension);
    return dimension;
  });

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
  /** Questions inside dimensions, which belong beside them. Whoever reads the instrument takes them. */
  protected strayQuestions: Question[] = [];
  protected override get parted(): number {
    return this.strayQuestions.length;
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
    this.strayQuestions.push(this.SUBRULE9(this.question));
  }

  /** Below the outermost dimension, when it is known where that ends. */
  private reportMisplaced({ start, end }: Draft<Dimension>): void {
    const { text } = this.findings;
    const closed = text.charAt(end - 1) === "}";
    for (const question of this.strayQuestions) {
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

  private itemDraft!: Draft<Item>;
  private readonly itemClauses = [
    { ALT: () => this.setFlag(this.itemDraft, "reverse", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "required", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "optional", "item") },
    {
      ALT: () => {
        this.once(this.itemDraft.scale, this.CONSUME(K.scale), "item");
        this.itemDraft.scale = this.scaleName();
      },
    },
    {
      ALT: () => {
        this.once(this.itemDraft.covers[0], this.CONSUME(K.covers), "item");
        this.itemDraft.covers = this.SUBRULE(this.names, { ARGS: [isItemClause] });
      },
    },
    {
      ALT: () => {
        this.once(this.itemDraft.only[0], this.CONSUME(K.only), "item");
        this.itemDraft.only = this.SUBRULE1(this.names, { ARGS: [isItemClause] });
      },
    },
    {
      ALT: () => {
        this.once(this.itemDraft.poles, this.LA(1), "item");
        this.itemDraft.poles = this.SUBRULE(this.poles);
      },
    },
    {
      ALT: () => {
        this.once(this.itemDraft.short, this.CONSUME(K.short), "item");
        this.itemDraft.short = this.nameOf(this.CONSUME7(T.Name));
      },
    },
    this.allowClause,
  ];
  private readonly itemClause = () => this.OR(this.itemClauses);

  protected readonly item: ParserMethod<[], Item> = this.rule("item", () => {
    const { startOffset: start } = this.LA(1);
    const item: Draft<Item> = {
      kind: "item",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      reverse: undefined,
      required: undefined,
      optional: undefined,
      scale: undefined,
      covers: none,
      only: none,
      poles: undefined,
      short: undefined,
      wordings: none,
      start,
      end: 0,
    };
    item.name = this.declared(this.CONSUME(T.Name, first));
    item.text = this.optionalText(itemWords.keywords);
    this.header = this.itemDraft = item;
    do {
      this.MANY(this.itemClause);
      this.mendReverseMark();
    } while (this.LA(1).tokenType === K.reverse || this.stray(itemWords, start));
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
      /^(?:r|reverse|reversed|reverse_scored|terbalik)$/i.test(this.LA(2).image) &&
      this.LA(3).tokenType === T.RParen;
    const count = isMark ? 3 : next.tokenType === T.Star ? 1 : 0;
    if (count === 0) return;
    const span = { start: next.startOffset, end: endOf(this.LA(count)) };
    this.findings.add(
      "lookalike",
      span,
      { found: this.findings.text.slice(span.start, span.end), meant: "reverse" },
      { fixes: [replace(message("fixes.write", { text: "reverse" }), span, "reverse")] },
    );
    for (let k = 0; k < count; k++) this.take();
    this.insert(new Token(this.findings.text, K.reverse.tokenTypeIdx!, span.start, span.end));
  }

  private readonly wordingList = () => {
    const item = this.itemDraft;
    const wordings: Wording[] = [];
    this.CONSUME(T.LCurly);
    this.within(
      wordingBlock,
      () => this.MANY1(() => wordings.push(this.readWording())),
      () => wordings.push(this.readWording()),
    );
    this.CONSUME(T.RCurly);
    // A list that has grown has room for many more.
    item.wordings = wordings.slice();
  };

  private readonly poles: ParserMethod<[], Poles> = this.rule("poles", () => {
    const { startOffset: start } = this.CONSUME(K.poles);
    const left = this.strOf(this.CONSUME(T.Text));
    const right = this.strOf(this.CONSUME1(T.Text));
    return { left, right, start, end: this.end() };
  });

  /** No rule of its own, as there are so many. */
  private readWording(): Wording {
    const { startOffset: start } = this.LA(1);
    const battery = this.nameOf(this.CONSUME2(T.Name, first));
    const text = this.strOf(this.CONSUME2(T.Text));
    return { battery, text, start, end: this.end() };
  }
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
const kindsOfAnswers = ["one", "any", "rank", "number", "text", "date", "scale", "share"] as const;

function isKindOfAnswer(word: IToken): boolean {
  return kindsOfAnswers.some((kind) => K[kind] === word.tokenType) || wordFor(word.image, kindsOfAnswers) !== undefined;
}

/** Takes a statement from where it is, with its line where it has one to itself, and puts it on a line of its own behind `at`. */
function moveBehind(text: string, { start, end }: Span, at: number, indent: string): Fix {
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

/** Whether a word is a name of its own, and no clause of an item, not even a misspelt one. */
function isNoClause(word: IToken): boolean {
  return word.tokenType === T.Name && closest(word.image, itemWords.keywords) === undefined;
}

const startsClauseOf = (words: Clauses) => {
  const types = new Set(words.keywords.map((word) => K[word]));
  return (next: IToken): boolean => types.has(next.tokenType);
};
const isBatteryClause = startsClauseOf(batteryWords);
const isItemClause = startsClauseOf(itemWords);
