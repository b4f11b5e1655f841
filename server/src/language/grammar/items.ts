/** Batteries, and the dimensions and items that they ask. */

import type { IToken, ParserMethod } from "chevrotain";
import { closest } from "../../diagnostics/suggest.ts";
import type { Battery, Dimension, Item, Poles, Wording } from "../ast.ts";
import { endOf, spanOf } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { keep, none, type Draft } from "./common.ts";
import { ModelGrammar } from "./models.ts";
import { first } from "./reading.ts";
import { ofPages, type Block, type Clauses } from "./recovering.ts";

const batteryWords: Clauses = { kind: "battery", keywords: ["scale", "code", "dimensions", "required", "optional", "allow"], block: false, text: true, elsewhere: ofPages };
const itemWords: Clauses = {
  kind: "item", keywords: ["reverse", "required", "optional", "scale", "covers", "only", "poles", "short", "allow"], block: true, text: true, elsewhere: ofPages,
};

const dimensionBlock: Block = {
  place: "in a dimension",
  expected: "an item, such as R1 \"keeps its promises\"",
  keywords: ["dimension"],
  startsStatement: (next, after) =>
    T.isName(next) && (T.isText(after) || after.tokenType === T.LCurly || (after.tokenType === K.poles && isNoClause(next))),
  byName: true,
  nameless: (next) => T.isText(next),
  pasted: "dimension",
};

const wordingBlock: Block = {
  place: "in an item",
  expected: "the name of a battery and its text, such as expectation \"…\"",
  keywords: [],
  startsStatement: (next, after) => T.isName(next) && T.isText(after),
  byName: true,
  nameless: (next) => T.isText(next),
};

const name = T.Name.tokenTypeIdx!;
const tab = 0x09;

export class ItemGrammar extends ModelGrammar {
  // ---------------------------------------------------------------- battery

  private batteryDraft!: Draft<Battery>;
  private readonly batteryClauses = [
    { ALT: () => {
      this.once(this.batteryDraft.scale, this.CONSUME(K.scale), "battery");
      this.batteryDraft.scale = this.scaleName();
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

  protected readonly battery: ParserMethod<[], Battery> = this.rule("battery", () => {
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
  protected setFlag<Flag extends string>(draft: Draft<{ [Key in Flag]: { start: number; end: number } | undefined }>, flag: Flag & T.Word, kind: string): void {
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
    const dimension: Draft<Dimension> = {
      kind: "dimension", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      definition: undefined, formative: undefined, members: none, start, end: 0,
    };
    this.readDimensionHeader(dimension);
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: (Dimension | Item)[] = [];
      const readMember = (): void => {
        if (this.readMisplacedClause(dimension, dimensionBlock.place) || this.readPastedItems()) return;
        // No item's name stands before another name, unless a clause follows it.
        if (this.LA(2).tokenTypeIdx === name && this.LA(1).tokenTypeIdx === name) this.mendKeyword(dimensionBlock);
        keep(members, this.OR1(this.dimensionMembers) as Dimension | Item | undefined);
      };
      this.within(dimensionBlock, () => this.MANY1(readMember), () => members.push(this.SUBRULE9(this.item)));
      dimension.members = members;
      this.CONSUME(T.RCurly);
    }
    dimension.end = this.end();
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

  private itemDraft!: Draft<Item>;
  private readonly itemClauses = [
    { ALT: () => this.setFlag(this.itemDraft, "reverse", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "required", "item") },
    { ALT: () => this.setFlag(this.itemDraft, "optional", "item") },
    { ALT: () => {
      this.once(this.itemDraft.scale, this.CONSUME(K.scale), "item");
      this.itemDraft.scale = this.scaleName();
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
    { ALT: () => {
      this.once(this.itemDraft.short, this.CONSUME(K.short), "item");
      this.itemDraft.short = this.nameOf(this.CONSUME7(T.Name));
    } },
    this.allowClause,
  ];
  private readonly itemClause = () => this.OR(this.itemClauses);

  private readonly item: ParserMethod<[], Item> = this.rule("item", () => {
    const { startOffset: start } = this.LA(1);
    const item: Draft<Item> = {
      kind: "item", name: undefined, text: undefined, doc: this.docAbove(start), allows: none,
      reverse: undefined, required: undefined, optional: undefined, scale: undefined, covers: none, only: none,
      poles: undefined, short: undefined, wordings: none, start, end: 0,
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
