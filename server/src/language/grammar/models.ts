/** Models, and what refers to a model or an instrument from outside: mappings and translations. */

import type { IToken, ParserMethod } from "chevrotain";
import type {
  AllowMember,
  Attribute,
  Cite,
  Dimension,
  Flag,
  KeySegment,
  Mapping,
  MappingEntry,
  Model,
  ModelDimension,
  ModelMember,
  NameList,
  Sure,
  TextKeyword,
  TextMember,
  Translation,
  TranslationEntry,
} from "../ast.ts";
import { spanOf, startsLine } from "../places.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message, type Message } from "../../messages/message.ts";
import { keep, none, type Draft } from "./common.ts";
import { first } from "./reading.ts";
import { expecting, of, ofPages, type Block, type Clauses } from "./blocks.ts";
import { ScoreGrammar } from "./scores.ts";

const modelHeader: Clauses = { kind: "model", keywords: ["allow"], block: true };
const dimensionHeader: Clauses = {
  kind: "dimension",
  keywords: ["definition", "formative", "allow"],
  block: true,
  text: true,
  elsewhere: ofPages,
};
const mappingHeader: Clauses = { kind: "mapping", keywords: ["allow"], block: true };
const entryWords: Clauses = { kind: "mapping", keywords: ["weight", "note", "cite"], block: false };
const translationHeader: Clauses = { kind: "translation", keywords: [], block: true };

const modelBlock: Block = {
  place: message("positions.model"),
  expected: message("expected.modelMember"),
  guess: guessDimension,
  keywords: ["version", "cite", "sure", "compares", "formative", "allow", "dimension"],
  startsStatement: () => false,
  byName: false,
  nameless: () => false,
};

const attributeBlock: Block = {
  place: message("positions.modelDimension"),
  expected: message("expected.attribute"),
  keywords: ["dimension"],
  startsStatement: (next, after) => T.isName(next) && T.isText(after),
  byName: true,
  nameless: (next) => T.isText(next),
};

const mappingBlock: Block = {
  place: message("positions.mapping"),
  expected: message("expected.mappingEntry"),
  keywords: [],
  startsStatement: (next, after) => T.isName(next) && after.tokenType === T.Arrow,
  byName: true,
  nameless: (next) => next.tokenType === T.Arrow,
};

const translationBlock: Block = {
  place: message("positions.translation"),
  expected: message("expected.translationEntry"),
  keywords: [],
  startsStatement: (next, after) => T.isName(next) && (T.isText(after) || after.tokenType === T.Dot),
  byName: true,
  nameless: (next) => T.isText(next) || next.tokenType === T.Dot,
};

export class ModelGrammar extends ScoreGrammar {
  // ---------------------------------------------------------------- members of models and instruments

  /** A keyword, read already, and its text: `version "1.0"`. */
  protected textMember(word: IToken): TextMember {
    const text = this.strOf(this.CONSUME8(T.Text));
    const keyword = word.tokenType.LABEL as TextKeyword;
    return { kind: "text", keyword, keywordSpan: spanOf(word), text, start: word.startOffset, end: this.end() };
  }

  protected readonly cite: ParserMethod<[], Cite> = this.rule("cite", () => {
    const { startOffset: start } = this.CONSUME(K.cite);
    const text = this.strOf(this.CONSUME(T.Text));
    const doi = this.OPTION(() => {
      this.CONSUME(K.doi);
      return this.strOf(this.CONSUME1(T.Text));
    });
    return { kind: "cite", text, doi, start, end: this.end() };
  });

  protected readonly citeMember = { ALT: () => this.SUBRULE(this.cite) };
  protected readonly allowMember = {
    ALT: (): AllowMember => {
      const allow = this.SUBRULE(this.allow);
      return { kind: "allow", allow, start: allow.start, end: allow.end };
    },
  };

  /** A member that is one word. */
  protected flagMember(keyword: Flag["keyword"]): { ALT: () => Flag } {
    return { ALT: () => ({ kind: "flag", keyword, ...spanOf(this.CONSUME(K[keyword])) }) };
  }

  // ---------------------------------------------------------------- model

  private readonly modelMembers = [
    { ALT: () => this.textMember(this.CONSUME(K.version)) },
    this.citeMember,
    { ALT: () => this.SUBRULE(this.sure) },
    { ALT: () => this.SUBRULE(this.compares) },
    this.flagMember("formative"),
    this.allowMember,
    { ALT: () => this.SUBRULE(this.modelDimension) },
  ];

  protected readonly model: ParserMethod<[], Model> = this.rule("model", () => {
    const { startOffset: start } = this.CONSUME(K.model);
    const model: Draft<Model> = {
      kind: "model",
      name: undefined,
      text: undefined,
      doc: this.docAbove(start),
      allows: none,
      members: none,
      start,
      end: 0,
    };
    model.name = this.declared(this.CONSUME(T.Name));
    model.text = this.strOf(this.CONSUME(T.Text));
    this.header = model;
    do this.MANY(this.anAllow);
    while (this.stray(modelHeader, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const members: ModelMember[] = [];
      this.within(modelBlock, () => this.MANY1(() => keep(members, this.OR(this.modelMembers) as ModelMember | undefined)));
      model.members = members;
      this.CONSUME(T.RCurly);
    }
    model.end = this.end();
    return model;
  });

  private readonly sure: ParserMethod<[], Sure> = this.rule("sure", () => {
    const { startOffset: start } = this.CONSUME(K.sure);
    const level = this.nameOf(this.CONSUME(T.Name));
    this.mendNext(becauseWord, of("model"));
    const because = this.OPTION(() => {
      this.CONSUME(K.because);
      return this.strOf(this.CONSUME(T.Text));
    });
    return { kind: "sure", level, because, start, end: this.end() };
  });

  private readonly compares: ParserMethod<[], NameList> = this.rule("compares", () => {
    const word = this.CONSUME(K.compares);
    const names = this.SUBRULE(this.names, { ARGS: [noClause] });
    return { kind: "names", keyword: "compares", keywordSpan: spanOf(word), names, start: word.startOffset, end: this.end() };
  });

  private dimensionDraft!: Draft<ModelDimension> | Draft<Dimension>;
  private readonly dimensionClauses = [
    {
      ALT: () => {
        const dimension = this.dimensionDraft;
        this.once(dimension.definition, this.CONSUME(K.definition), "dimension");
        dimension.definition = this.strOf(this.CONSUME(T.Text));
      },
    },
    {
      ALT: () => {
        const word = this.CONSUME(K.formative);
        this.once(this.dimensionDraft.formative, word, "dimension");
        this.dimensionDraft.formative = spanOf(word);
      },
    },
    this.allowClause,
  ];
  private readonly dimensionClause = () => this.OR(this.dimensionClauses);

  /** What a dimension of a model or an instrument says before its block. */
  protected readDimensionHeader(dimension: Draft<ModelDimension> | Draft<Dimension>): void {
    dimension.name = this.declared(this.CONSUME(T.Name));
    dimension.text = this.optionalText(dimensionHeader.keywords);
    this.header = this.dimensionDraft = dimension;
    do this.MANY(this.dimensionClause);
    while (this.stray(dimensionHeader, dimension.start));
  }

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

  private readonly attributeBlockMembers = [
    { ALT: () => this.SUBRULE(this.modelDimension), IGNORE_AMBIGUITIES: true },
    { ALT: () => this.SUBRULE(this.attribute) },
  ];

  private readonly modelDimension: ParserMethod<[], ModelDimension> = this.rule("modelDimension", () => {
    const { startOffset: start } = this.CONSUME(K.dimension);
    const dimension: Draft<ModelDimension> = {
      kind: "modelDimension",
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
    this.OPTION(() => {
      this.CONSUME(T.LCurly);
      const members: (ModelDimension | Attribute)[] = [];
      this.within(
        attributeBlock,
        () =>
          this.MANY1(() => {
            if (this.readMisplacedClause(dimension, attributeBlock.place)) return;
            if (this.LA(2).tokenType === T.Name && this.LA(1).tokenType === T.Name) this.mendKeyword(attributeBlock);
            if (this.LA(1).tokenType === T.Name && guessDimension((count) => this.LA(count)) !== undefined)
              this.pretend("dimension", this.LA(1));
            keep(members, this.OR1(this.attributeBlockMembers));
          }),
        () => members.push(this.SUBRULE9(this.attribute)),
      );
      dimension.members = members;
      this.CONSUME(T.RCurly);
    });
    dimension.end = this.end();
    return dimension;
  });

  private readonly attribute: ParserMethod<[], Attribute> = this.rule("attribute", () => {
    const { startOffset: start } = this.LA(1);
    const doc = this.docAbove(start);
    const name = this.nameOf(this.CONSUME(T.Name, first));
    const text = this.strOf(this.CONSUME(T.Text));
    return { kind: "attribute", name, text, doc, start, end: this.end() };
  });

  // ---------------------------------------------------------------- mapping

  protected readonly mapping: ParserMethod<[], Mapping> = this.rule("mapping", () => {
    const { startOffset: start } = this.CONSUME(K.mapping);
    const mapping: Draft<Mapping> = {
      kind: "mapping",
      from: undefined,
      to: undefined,
      doc: this.docAbove(start),
      allows: none,
      entries: none,
      start,
      end: 0,
    };
    mapping.from = this.OPTION({
      GATE: () => this.isNameBefore(K.to),
      DEF: () => this.nameOf(this.CONSUME(T.Name)),
    });
    this.CONSUME(K.to);
    mapping.to = this.nameOf(this.CONSUME1(T.Name));
    this.header = mapping;
    do this.MANY(this.anAllow);
    while (this.stray(mappingHeader, start));
    if (this.CONSUME(T.LCurly) !== undefined) {
      const entries: MappingEntry[] = [];
      this.within(
        mappingBlock,
        () => this.MANY1(() => entries.push(this.SUBRULE(this.entry))),
        () => entries.push(this.SUBRULE8(this.entry)),
      );
      mapping.entries = entries;
      this.CONSUME(T.RCurly);
    }
    mapping.end = this.end();
    return mapping;
  });

  private entryDraft!: Draft<MappingEntry>;
  private readonly entryClauses = [
    {
      ALT: () => {
        this.once(this.entryDraft.weight, this.CONSUME(K.weight), "line");
        this.entryDraft.weight = this.SUBRULE(this.num);
      },
    },
    {
      ALT: () => {
        this.once(this.entryDraft.note, this.CONSUME(K.note), "line");
        this.entryDraft.note = this.strOf(this.CONSUME(T.Text));
      },
    },
    {
      ALT: () => {
        this.once(this.entryDraft.cite, this.CONSUME(K.cite), "line");
        this.entryDraft.cite = this.strOf(this.CONSUME1(T.Text));
      },
    },
  ];
  private readonly entryClause = () => this.OR(this.entryClauses);

  private readonly entry: ParserMethod<[], MappingEntry> = this.rule("entry", () => {
    const { startOffset: start } = this.LA(1);
    const entry: Draft<MappingEntry> = {
      from: undefined,
      to: undefined,
      strength: undefined,
      weight: undefined,
      note: undefined,
      cite: undefined,
      start,
      end: 0,
    };
    entry.from = this.nameOf(this.CONSUME(T.Name, first));
    this.CONSUME(T.Arrow);
    entry.to = this.nameOf(this.CONSUME1(T.Name));
    entry.strength = this.nameOf(this.CONSUME2(T.Name, strength));
    this.entryDraft = entry;
    do this.MANY(this.entryClause);
    while (this.stray(entryWords, start));
    entry.end = this.end();
    return entry;
  });

  // ---------------------------------------------------------------- translation

  protected readonly translation: ParserMethod<[], Translation> = this.rule("translation", () => {
    const { startOffset: start } = this.CONSUME(K.translation);
    const doc = this.docAbove(start);
    const language = this.OPTION2({ GATE: () => this.isNameBefore(K.of), DEF: () => this.SUBRULE(this.code) });
    if (language === undefined) this.reportMissing(message("expected.language"));
    this.CONSUME(K.of);
    const of = this.nameOf(this.CONSUME(T.Name));
    const text = this.optionalText(none);
    while (this.stray(translationHeader, start));
    const entries: TranslationEntry[] = [];
    if (this.CONSUME(T.LCurly) !== undefined) {
      this.within(
        translationBlock,
        () => this.MANY(() => entries.push(this.readTranslationEntry())),
        () => entries.push(this.readTranslationEntry()),
      );
      this.CONSUME(T.RCurly);
    }
    return { kind: "translation", language, of, text, doc, entries, start, end: this.end() };
  });

  private readonly keyHeads = {
    DEF: [
      { ALT: (): KeySegment | undefined => this.nameOf(this.CONSUME1(T.Name, first)) },
      {
        ALT: (): KeySegment | undefined => {
          const num = this.SUBRULE(this.num);
          return num === undefined ? undefined : { text: num.raw, start: num.start, end: num.end };
        },
      },
    ],
    ERR_MSG: expecting("name"),
  };
  private readonly keyTails = {
    DEF: [
      { ALT: (): KeySegment | undefined => this.nameOf(this.CONSUME2(T.Name)) },
      { ALT: (): KeySegment | undefined => this.quotedKey() },
    ],
    ERR_MSG: expecting("name"),
  };
  private readonly keyTail = () => {
    this.CONSUME(T.Dot);
    return this.OR1(this.keyTails);
  };

  /** No rule of its own, as there are so many. */
  private readTranslationEntry(): TranslationEntry {
    const { startOffset: start } = this.LA(1);
    const head = this.OR(this.keyHeads);
    const tail = this.OPTION(this.keyTail);
    const text = this.strOf(this.CONSUME1(T.Text));
    const key = head === undefined ? [] : tail === undefined ? [head] : [head, tail];
    return { key, text, start, end: this.end() };
  }
}

/** A name and a block, with or without a text between. */
function guessDimension(ahead: (count: number) => IToken): T.Word | undefined {
  if (!T.isName(ahead(1))) return undefined;
  const sign = ahead(T.isText(ahead(2)) ? 3 : 2).tokenType;
  return sign === T.LCurly || sign === K.definition || sign === K.formative ? "dimension" : undefined;
}

const becauseWord = ["because"] as const;
export const noClause = (): boolean => false;
const strength = { ERR_MSG: expecting("strength") };
