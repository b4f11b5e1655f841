/** Instruments: batteries, dimensions, items, questions and pages. */

import type { IToken, ParserMethod } from "chevrotain";
import type {
  Adapted, Battery, Dimension, Instrument, InstrumentMember, Item, Name, NameList, Page, PageMember, Poles, Question, QuestionType, Term,
  TextMember, Wording,
} from "../ast.ts";
import { spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { keep, none, type Draft } from "./common.ts";
import { ModelGrammar, noClause } from "./models.ts";
import { first } from "./reading.ts";
import type { Block, Clauses } from "./recovering.ts";

const instrumentHeader: Clauses = { kind: "instrument", keywords: ["allow"], block: true };
const batteryWords: Clauses = { kind: "battery", keywords: ["scale", "code", "dimensions", "required", "optional", "allow"], block: false };
const itemWords: Clauses = {
  kind: "item", keywords: ["reverse", "required", "optional", "scale", "covers", "only", "poles", "allow"], block: true,
};
const questionWords: Clauses = { kind: "question", keywords: ["required", "optional", "allow"], block: false };
const pageHeader: Clauses = { kind: "page", keywords: ["when", "allow"], block: true };

const textKeywords = ["version", "licence", "population", "period", "contact", "intro", "outro", "consent"] as const;

const instrumentBlock: Block = {
  place: "in an instrument",
  expected: "a battery, a dimension, a question or a page",
  keywords: [
    ...textKeywords, "languages", "measures", "adapted", "cite", "required", "allow", "term", "battery", "dimension", "question", "page", "score", "mapping", "test",
  ],
  startsStatement: () => false,
  nameless: () => false,
};

const dimensionBlock: Block = {
  place: "in a dimension",
  expected: "an item, such as R1 \"keeps its promises\"",
  keywords: ["dimension"],
  startsStatement: (next, after) => T.isName(next) && (T.isText(after) || after.tokenType === T.LCurly),
  nameless: (next) => T.isText(next),
};

const wordingBlock: Block = {
  place: "in an item",
  expected: "the name of a battery and its text, such as expectation \"…\"",
  keywords: [],
  startsStatement: (next, after) => T.isName(next) && T.isText(after),
  nameless: (next) => T.isText(next),
};

const pageBlock: Block = {
  place: "on a page",
  expected: "the name of a question or a battery",
  keywords: [],
  startsStatement: (next) => T.isName(next),
  nameless: () => false,
};

export class InstrumentGrammar extends ModelGrammar {
  private readonly members = [
    { ALT: () => this.SUBRULE(this.text) },
    { ALT: () => this.SUBRULE(this.languages) },
    { ALT: () => this.SUBRULE(this.measures) },
    { ALT: () => this.SUBRULE(this.adapted) },
    this.citeMember,
    this.flagMember("required"),
    this.allowMember,
    { ALT: () => this.SUBRULE(this.term) },
    { ALT: () => this.SUBRULE(this.battery) },
    { ALT: () => this.SUBRULE(this.dimension) },
    { ALT: () => this.SUBRULE(this.question) },
    { ALT: () => this.SUBRULE(this.page) },
    { ALT: () => this.SUBRULE(this.score) },
    { ALT: () => this.SUBRULE(this.mapping) },
    { ALT: () => this.SUBRULE(this.test) },
  ];

  protected readonly instrument: ParserMethod<[], Instrument> = this.rule("instrument", () => {
    const { startOffset: start } = this.CONSUME(K.instrument);
    const instrument: Draft<Instrument> = {
      kind: "instrument", name: undefined, text: undefined, doc: this.docAbove(start), allows: none, members: none, start, end: 0,
    };
    instrument.name = this.nameOf(this.CONSUME(T.Name));
    instrument.text = this.strOf(this.CONSUME(T.Text));
    this.header = instrument;
    do this.MANY(this.anAllow);
    while (this.stray(instrumentHeader, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: InstrumentMember[] = [];
      this.within(instrumentBlock, () => this.MANY1(() => keep(members, this.OR(this.members) as InstrumentMember | undefined)));
      instrument.members = members;
      this.CONSUME(T.RCurly);
    }
    instrument.end = this.end();
    return instrument;
  });

  private readonly textWords = textKeywords.map((word) => ({ ALT: () => this.CONSUME(K[word]) }));
  private readonly text: ParserMethod<[], TextMember> = this.rule("text", () => {
    const word = this.LA(1);
    this.OR(this.textWords);
    return this.textMember(word);
  });

  private readonly languages: ParserMethod<[], NameList> = this.rule("languages", () => {
    const word = this.CONSUME(K.languages);
    const names: Name[] = [];
    keep(names, this.SUBRULE(this.code));
    this.MANY({
      GATE: () => this.listGoesOn(noClause),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Comma));
        keep(names, this.SUBRULE1(this.code));
      },
    });
    return { kind: "names", keyword: "languages", keywordSpan: spanOf(word), names, start: word.startOffset, end: this.end() };
  });

  private readonly measures: ParserMethod<[], NameList> = this.rule("measures", () => {
    const word = this.CONSUME(K.measures);
    const name = this.nameOf(this.CONSUME(T.Name));
    return {
      kind: "names", keyword: "measures", keywordSpan: spanOf(word), names: name === undefined ? none : [name],
      start: word.startOffset, end: this.end(),
    };
  });

  private readonly adapted: ParserMethod<[], Adapted> = this.rule("adapted", () => {
    const { startOffset: start } = this.CONSUME(K.adapted);
    this.CONSUME(K.from);
    const from = this.strOf(this.CONSUME(T.Text));
    this.CONSUME(K.because);
    const because = this.strOf(this.CONSUME1(T.Text));
    return { kind: "adapted", from, because, start, end: this.end() };
  });

  private readonly term: ParserMethod<[], Term> = this.rule("term", () => {
    const { startOffset: start } = this.CONSUME(K.term);
    const doc = this.docAbove(start);
    const name = this.nameOf(this.CONSUME(T.Name));
    const text = this.strOf(this.CONSUME(T.Text));
    return { kind: "term", name, text, doc, allows: none, start, end: this.end() };
  });

  // ---------------------------------------------------------------- battery

  private batteryDraft!: Draft<Battery>;
  private readonly batteryClauses = [
    { ALT: () => {
      this.once(this.batteryDraft.scale, this.CONSUME(K.scale), "battery");
      this.batteryDraft.scale = this.nameOf(this.CONSUME2(T.Name));
    } },
    { ALT: () => {
      this.once(this.batteryDraft.code, this.CONSUME(K.code), "battery");
      this.batteryDraft.code = this.nameOf(this.CONSUME1(T.Name));
    } },
    { ALT: () => {
      const word = this.CONSUME(K.dimensions);
      this.once(this.batteryDraft.dimensions[0], word, "battery");
      this.batteryDraft.dimensions = this.SUBRULE(this.names, { ARGS: [isBatteryClause] });
    } },
    { ALT: () => this.setFlag(this.batteryDraft, "required", "battery") },
    { ALT: () => this.setFlag(this.batteryDraft, "optional", "battery") },
    this.allowClause,
  ];
  private readonly batteryClause = () => this.OR(this.batteryClauses);

  private readonly battery: ParserMethod<[], Battery> = this.rule("battery", () => {
    const { startOffset: start } = this.CONSUME(K.battery);
    const battery: Draft<Battery> = {
      kind: "battery", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      scale: undefined, code: undefined, dimensions: none, required: undefined, optional: undefined, start, end: 0,
    };
    battery.name = this.nameOf(this.CONSUME(T.Name));
    battery.text = this.strOf(this.CONSUME(T.Text));
    this.header = this.batteryDraft = battery;
    do this.MANY(this.batteryClause);
    while (this.stray(batteryWords, start));
    battery.end = this.end();
    return battery;
  });

  /** `required`, `optional` or `reverse`. */
  private setFlag<Flag extends string>(draft: Draft<{ [Key in Flag]: { start: number; end: number } | undefined }>, flag: Flag & T.Word, kind: string): void {
    const word = this.CONSUME(K[flag]);
    this.once(draft[flag], word, kind);
    draft[flag] = spanOf(word);
  }

  // ---------------------------------------------------------------- dimension and item

  private readonly dimensionMembers = [
    { ALT: () => this.SUBRULE(this.dimension), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.item) },
  ];

  private readonly dimension: ParserMethod<[], Dimension> = this.rule("dimension", () => {
    const { startOffset: start } = this.CONSUME(K.dimension);
    const dimension: Draft<Dimension> = {
      kind: "dimension", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      definition: undefined, formative: undefined, members: none, start, end: 0,
    };
    this.readDimensionHeader(dimension);
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: (Dimension | Item)[] = [];
      const readMember = (): void => {
        // No item's name stands before another name, unless a clause follows it.
        if (this.LA(2).tokenType === T.Name && this.LA(1).tokenType === T.Name) this.mendKeyword(dimensionBlock);
        keep(members, this.OR1(this.dimensionMembers) as Dimension | Item | undefined);
      };
      this.within(dimensionBlock, () => this.MANY1(readMember), () => members.push(this.SUBRULE9(this.item)));
      dimension.members = members;
      this.CONSUME(T.RCurly);
    }
    dimension.end = this.end();
    return dimension;
  });

  private itemDraft!: Draft<Item>;
  private readonly itemClauses = [
    { ALT: () => this.setFlag(this.itemDraft, "reverse", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "required", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "optional", "item") },
    { ALT: () => {
      this.once(this.itemDraft.scale, this.CONSUME(K.scale), "item");
      this.itemDraft.scale = this.nameOf(this.CONSUME1(T.Name));
    } },
    { ALT: () => {
      this.once(this.itemDraft.covers[0], this.CONSUME(K.covers), "item");
      this.itemDraft.covers = this.SUBRULE(this.names, { ARGS: [isItemClause] });
    } },
    { ALT: () => {
      this.once(this.itemDraft.only[0], this.CONSUME(K.only), "item");
      this.itemDraft.only = this.SUBRULE1(this.names, { ARGS: [isItemClause] });
    } },
    { ALT: () => {
      this.once(this.itemDraft.poles, this.LA(1), "item");
      this.itemDraft.poles = this.SUBRULE(this.poles);
    } },
    this.allowClause,
  ];
  private readonly itemClause = () => this.OR(this.itemClauses);

  private readonly item: ParserMethod<[], Item> = this.rule("item", () => {
    const { startOffset: start } = this.LA(1);
    const item: Draft<Item> = {
      kind: "item", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      reverse: undefined, required: undefined, optional: undefined, scale: undefined, covers: none, only: none,
      poles: undefined, wordings: none, start, end: 0,
    };
    item.name = this.nameOf(this.CONSUME(T.Name, first));
    item.text = this.optionalText();
    this.header = this.itemDraft = item;
    do this.MANY(this.itemClause);
    while (this.stray(itemWords, start));
    this.OPTION(this.wordingList);
    item.end = this.end();
    return item;
  });

  private readonly wordingList = () => {
    const item = this.itemDraft;
    const wordings: Wording[] = [];
    this.CONSUME(T.LCurly);
    this.within(
      wordingBlock,
      () => this.MANY1(() => wordings.push(this.SUBRULE(this.wording))),
      () => wordings.push(this.SUBRULE8(this.wording)),
    );
    this.CONSUME(T.RCurly);
    item.wordings = wordings;
  };

  private readonly poles: ParserMethod<[], Poles> = this.rule("poles", () => {
    const { startOffset: start } = this.CONSUME(K.poles);
    const left = this.strOf(this.CONSUME(T.Text));
    const right = this.strOf(this.CONSUME1(T.Text));
    return { left, right, start, end: this.end() };
  });

  private readonly wording: ParserMethod<[], Wording> = this.rule("wording", () => {
    const { startOffset: start } = this.LA(1);
    const battery = this.nameOf(this.CONSUME(T.Name, first));
    const text = this.strOf(this.CONSUME(T.Text));
    return { battery, text, start, end: this.end() };
  });

  // ---------------------------------------------------------------- question

  private questionDraft!: Draft<Question>;
  private readonly questionClauses = [
    { ALT: () => this.setFlag(this.questionDraft, "required", "question") },
    { ALT: () => this.setFlag(this.questionDraft, "optional", "question") },
    this.allowClause,
  ];
  private readonly questionClause = () => this.OR1(this.questionClauses);

  private readonly question: ParserMethod<[], Question> = this.rule("question", () => {
    const { startOffset: start } = this.CONSUME(K.question);
    const question: Draft<Question> = {
      kind: "question", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      type: undefined, required: undefined, optional: undefined, start, end: 0,
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
    return this.OR({ DEF: this.questionTypes, ERR_MSG: "what kind of answer it takes, such as one of, number or text" }) as QuestionType | undefined;
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
    const scale = this.nameOf(this.CONSUME(T.Name));
    return { type: "scale", scale, start, end: this.end() };
  });

  private readonly share: ParserMethod<[], QuestionType> = this.rule("share", () => {
    const { startOffset: start } = this.CONSUME(K.share);
    const total = this.SUBRULE(this.num);
    this.CONSUME(K.across);
    this.CONSUME(K.dimensions);
    return { type: "share", total, start, end: this.end() };
  });

  // ---------------------------------------------------------------- page

  private pageDraft!: Draft<Page>;
  private readonly pageClauses = [
    { ALT: () => {
      this.once(this.pageDraft.when, this.CONSUME(K.when), "page");
      this.pageDraft.when = this.SUBRULE(this.condition);
    } },
    this.allowClause,
  ];
  private readonly pageClause = () => this.OR(this.pageClauses);

  private readonly page: ParserMethod<[], Page> = this.rule("page", () => {
    const { startOffset: start } = this.CONSUME(K.page);
    const page: Draft<Page> = {
      kind: "page", name: undefined, text: undefined, doc: this.docAbove(start), allows: none, when: undefined, members: none, start, end: 0,
    };
    page.name = this.nameOf(this.CONSUME(T.Name));
    page.text = this.optionalText();
    this.header = this.pageDraft = page;
    do this.MANY(this.pageClause);
    while (this.stray(pageHeader, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: PageMember[] = [];
      this.within(pageBlock, () => this.MANY1(() => members.push(this.SUBRULE(this.shown))));
      page.members = members;
      this.CONSUME(T.RCurly);
    }
    page.end = this.end();
    return page;
  });

  private shownDraft!: Draft<PageMember>;
  private readonly shownClauses = [
    { ALT: () => {
      this.once(this.shownDraft.of[0], this.CONSUME(K.of), "member of a page");
      this.shownDraft.of = this.SUBRULE(this.names, { ARGS: [isShownClause] });
    } },
    { ALT: () => {
      const word = this.CONSUME(K.by);
      this.once(this.shownDraft.byDimension, word, "member of a page");
      this.CONSUME(K.dimension);
      this.shownDraft.byDimension = { start: word.startOffset, end: this.end() };
    } },
    { ALT: () => {
      const word = this.CONSUME(K.order);
      this.once(this.shownDraft.random, word, "member of a page");
      this.CONSUME(K.random);
      this.shownDraft.random = { start: word.startOffset, end: this.end() };
    } },
  ];

  private readonly shown: ParserMethod<[], PageMember> = this.rule("shown", () => {
    const { startOffset: start } = this.LA(1);
    const shown: Draft<PageMember> = { name: undefined, of: none, byDimension: undefined, random: undefined, start, end: 0 };
    shown.name = this.nameOf(this.CONSUME(T.Name, first));
    this.shownDraft = shown;
    this.MANY({ GATE: () => isShownClause(this.LA(1), this.LA(2)), DEF: () => this.OR(this.shownClauses) });
    shown.end = this.end();
    this.OPTION(() => this.CONSUME(T.Comma));
    return shown;
  });
}

type OptionSource = Pick<Extract<QuestionType, { type: "one" | "any" | "rank" }>, "list" | "options" | "inline">;

const typeWords = ["one", "any", "rank", "number", "text", "date", "scale", "share"] as const;

const startsClauseOf = (words: Clauses) => {
  const types = new Set(words.keywords.map((word) => K[word]));
  return (next: IToken): boolean => types.has(next.tokenType);
};
const isBatteryClause = startsClauseOf(batteryWords);
const isItemClause = startsClauseOf(itemWords);

/** `by` and `order` may be names of questions: the word after them decides. */
function isShownClause(next: IToken, after: IToken): boolean {
  if (next.tokenType === K.of) return true;
  return (next.tokenType === K.by && after.tokenType === K.dimension) || (next.tokenType === K.order && after.tokenType === K.random);
}
