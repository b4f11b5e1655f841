/** Instruments: what they say of themselves, and their pages. */

import { eolOf } from "../lines.ts";
import type { IToken, ParserMethod, TokenType } from "chevrotain";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { closest } from "../../diagnostics/suggest.ts";
import type { Adapted, Dimension, Instrument, InstrumentMember, Item, Name, NameList, Page, PageMember, Term, TextMember } from "../ast.ts";
import { quoted } from "../findings.ts";
import { blanksBefore, spanOf, startsLine } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep, none, type Draft } from "./common.ts";
import { noClause } from "./models.ts";
import { QuestionGrammar } from "./questions.ts";
import { first } from "./reading.ts";
import { ofPages, type Block, type Clauses } from "./blocks.ts";

const instrumentHeader: Clauses = { kind: "instrument", keywords: ["allow"], block: true };
const pageHeader: Clauses = { kind: "page", keywords: ["when", "allow"], block: true, text: true };

const textKeywords = ["version", "licence", "population", "period", "contact", "intro", "outro", "consent"] as const;

export const instrumentBlock: Block = {
  place: message("positions.instrument"),
  expected: message("expected.instrumentMember"),
  keywords: [
    ...textKeywords,
    "languages",
    "measures",
    "adapted",
    "cite",
    "required",
    "allow",
    "term",
    "battery",
    "dimension",
    "question",
    "page",
    "score",
    "mapping",
    "test",
  ],
  startsStatement: () => false,
  byName: false,
  nameless: isStrayItem,
  elsewhere: new Map(
    (["import", "scale", "choices", "model", "instrument", "translation"] as const).map((word) => [word, message("hints.topOfFile")]),
  ),
  hints: new Map(["title", "judul", "name", "nama", "heading"].map((word) => [word, message("hints.titleBehindName")])),
  guess: guessMember,
  pasted: "instrument",
};

/** What follows the name in a condition. */
const comparisons = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast, T.Assign, T.Dot, T.LParen, K.in, K.includes]);

const pageBlock: Block = {
  place: message("positions.page"),
  expected: message("expected.shown"),
  keywords: [],
  startsStatement: (next) => T.isName(next),
  byName: true,
  nameless: () => false,
};

export class InstrumentGrammar extends QuestionGrammar {
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
      kind: "instrument",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      members: none,
      start,
      end: 0,
    };
    instrument.name = this.declared(this.CONSUME(T.Name));
    instrument.text = this.strOf(this.CONSUME(T.Text));
    this.header = instrument;
    do this.MANY(this.anAllow);
    while (this.stray(instrumentHeader, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: InstrumentMember[] = [];
      this.within(
        instrumentBlock,
        () =>
          this.MANY1(() => {
            keep(members, this.OR(this.members) as InstrumentMember | undefined);
            if (this.strayQuestions.length > 0) members.push(...this.strayQuestions.splice(0));
          }),
        () => members.push(this.readStrayItems()),
      );
      instrument.members = members;
      this.CONSUME(T.RCurly);
    }
    instrument.end = this.end();
    return instrument;
  });

  /** Items that stand in no dimension: read as those of one without a name. */
  private readStrayItems(): Dimension {
    const { startOffset: start } = this.LA(1);
    const name = spanOf(this.LA(1));
    const items: Item[] = [];
    do items.push(this.SUBRULE9(this.item));
    while (
      isStrayItem(this.LA(1), this.LA(2)) &&
      startsLine(this.findings.text, this.LA(1).startOffset) &&
      this.LA(1).startOffset >= items.at(-1)!.end
    );
    const end = this.end();
    this.findings.add(
      "item-outside-dimension",
      name,
      { item: quoted(items[0]!.name?.text ?? "") },
      { fixes: [wrap(this.findings.text, start, end)] },
    );
    return {
      kind: "dimension",
      name: undefined,
      text: undefined,
      doc: undefined,
      allows: none,
      definition: undefined,
      formative: undefined,
      members: items,
      start,
      end,
    };
  }

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
      kind: "names",
      keyword: "measures",
      keywordSpan: spanOf(word),
      names: name === undefined ? none : [name],
      start: word.startOffset,
      end: this.end(),
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
    const name = this.declared(this.CONSUME(T.Name));
    const text = this.strOf(this.CONSUME(T.Text));
    return { kind: "term", name, text, doc, allows: none, start, end: this.end() };
  });

  // ---------------------------------------------------------------- page

  private pageDraft!: Draft<Page>;
  private readonly pageClauses = [
    {
      ALT: () => {
        this.once(this.pageDraft.when, this.CONSUME(K.when), "page");
        this.pageDraft.when = this.SUBRULE(this.condition);
      },
    },
    this.allowClause,
  ];
  private readonly pageClause = () => this.OR(this.pageClauses);

  private readonly page: ParserMethod<[], Page> = this.rule("page", () => {
    const { startOffset: start } = this.CONSUME(K.page);
    const page: Draft<Page> = {
      kind: "page",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      when: undefined,
      members: none,
      start,
      end: 0,
    };
    page.name = this.declared(this.CONSUME(T.Name));
    page.text = this.optionalText(pageHeader.keywords);
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

  /** `page p { why when used == yes }`: a condition is of the whole page. */
  private skipCondition(): void {
    const next = this.LA(1);
    if (this.RECORDING_PHASE || next.tokenType !== K.when || !this.onSameLine(next) || !comparisons.has(this.LA(3).tokenType)) return;
    this.misplaced(pageBlock.place, ofPages.get("when")!);
    this.SUBRULE9(this.condition);
  }

  private shownDraft!: Draft<PageMember>;
  private readonly shownClauses = [
    {
      ALT: () => {
        this.once(this.shownDraft.of[0], this.CONSUME(K.of), "shown");
        this.shownDraft.of = this.SUBRULE(this.names, { ARGS: [isShownClause] });
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(K.by);
        this.once(this.shownDraft.byDimension, word, "shown");
        this.CONSUME(K.dimension);
        this.shownDraft.byDimension = { start: word.startOffset, end: this.end() };
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(K.order);
        this.once(this.shownDraft.random, word, "shown");
        this.CONSUME(K.random);
        this.shownDraft.random = { start: word.startOffset, end: this.end() };
      },
    },
  ];

  private readonly shown: ParserMethod<[], PageMember> = this.rule("shown", () => {
    const { startOffset: start } = this.LA(1);
    const shown: Draft<PageMember> = { name: undefined, of: none, byDimension: undefined, random: undefined, start, end: 0 };
    shown.name = this.nameOf(this.CONSUME(T.Name, first));
    this.shownDraft = shown;
    this.skipCondition();
    this.MANY({ GATE: () => isShownClause(this.LA(1), this.LA(2)), DEF: () => this.OR(this.shownClauses) });
    shown.end = this.end();
    this.OPTION(() => this.CONSUME(T.Comma));
    return shown;
  });
}

/** `by` and `order` may be names of questions: the word after them decides. */
function isShownClause(next: IToken, after: IToken): boolean {
  if (next.tokenType === K.of) return true;
  return (
    (next.tokenType === K.by && (after.tokenType === K.dimension || after.tokenType === K.dimensions)) ||
    (next.tokenType === K.order && after.tokenType === K.random)
  );
}

/** A name and a text, and the name is no keyword: an item, unless a member has lost its keyword, which is asked first. */
function isStrayItem(next: IToken, after: IToken): boolean {
  if (next.tokenType !== T.Name || instrumentBlock.hints?.has(next.image.toLowerCase()) === true) return false;
  return T.isText(after)
    ? closest(next.image, instrumentBlock.keywords) === undefined
    : after.tokenType === T.Name && /\d$/.test(next.image);
}

/** Puts a dimension around some lines. */
function wrap(text: string, start: number, end: number): Fix {
  const eol = eolOf(text);
  const indent = blanksBefore(text, start);
  const deeper = text
    .slice(start, end)
    .split(/\r\n?|\n/)
    .map((line, i) => (line.trim() === "" ? line : i === 0 ? `${indent}  ${line}` : `  ${line}`))
    .join(eol);
  return {
    title: message("fixes.wrapItems"),
    edits: [{ span: { start, end }, newText: `dimension items "Items" {${eol}${deeper}${eol}${indent}}` }],
  };
}

/** What a member must be, by what follows its name and its text. */
function guessMember(ahead: (count: number) => IToken): T.Word | undefined {
  if (ahead(1).tokenType === K.to) return "mapping";
  let count = 1;
  if (T.isName(ahead(count))) count++;
  const named = count === 2;
  if (T.isText(ahead(count))) count++;
  const sign = ahead(count).tokenType;
  if (sign === T.LCurly) {
    const inside = ahead(count + 1);
    if (inside.tokenType === K.given || inside.tokenType === K.expect) return "test";
    if (!named) return undefined;
    return inside.tokenType === K.dimension || (T.isName(inside) && T.isText(ahead(count + 2))) ? "dimension" : "page";
  }
  return named ? membersBySign.get(sign) : undefined;
}

const membersBySign = new Map<TokenType, T.Word>([
  [T.Assign, "score"],
  [K.when, "page"],
  [K.definition, "dimension"],
  [K.formative, "dimension"],
  ...(["scale", "code", "dimensions"] as const).map((word) => [K[word], "battery"] as const),
  ...(["one", "any", "rank", "number", "text", "date", "share"] as const).map((word) => [K[word], "question"] as const),
]);
