/** Instruments and their pages; models, and what refers to a model or an instrument from outside: mappings and translations. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import { EOF, type ParserMethod } from "chevrotain";
import { eolOf } from "../lines.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type {
  Section,
  Dimension,
  Instrument,
  Item,
  KeySegment,
  Mapping,
  ModelDimension,
  Num,
  PhraseEntry,
  PhraseList,
  Repeat,
  Repeated,
  Translation,
  TranslationEntry,
} from "../ast.ts";
import { quoted, replace } from "../findings.ts";
import { blanksBefore, spanOf, startsLine } from "../places.ts";
import { blocks, isStrayItem } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import * as items from "../statements/items.ts";
import { guessDimension } from "../statements/guesses.ts";
import * as models from "../statements/models.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { PageGrammar } from "./pages.ts";
import { first } from "./reading.ts";
import { expecting } from "./blocks.ts";
import type { Draft } from "./common.ts";

export class InstrumentGrammar extends PageGrammar {
  protected readonly section = this.statement<Section>(instruments.section, { enter: () => this.meantAsDimension() });

  /** Other tools call a dimension a section: where items stand in one, it is said once. Its word has been read. */
  private meantAsDimension(): void {
    if (this.RECORDING_PHASE) return;
    let at = 1;
    if (T.isName(this.LA(at))) at++;
    if (T.isText(this.LA(at))) at++;
    if (this.LA(at).tokenType !== T.LCurly || !isStrayItem(this.LA(at + 1), this.LA(at + 2))) return;
    const word = this.LA(0);
    this.findings.add(
      "unknown-keyword",
      spanOf(word),
      { word: quoted(word.image), place: blocks.instrument.place, hint: message("hints.hereCalled", { keyword: "dimension" }) },
      { fixes: [replace(message("fixes.write", { text: "dimension" }), spanOf(word), "dimension")] },
    );
    let depth = 0;
    do {
      const { tokenType } = this.LA(at);
      depth += tokenType === T.LCurly ? 1 : tokenType === T.RCurly ? -1 : 0;
    } while (depth > 0 && this.LA(++at).tokenType !== EOF);
    this.quietUntil = this.LA(at).startOffset || Number.POSITIVE_INFINITY;
  }

  protected readonly instrument = this.statement<Instrument>(instruments.instrument, {
    nameless: () => this.readStrayItems(),
    after: (members) => this.takeStrays(members),
  });

  private takeStrays(members: unknown[]): void {
    if (this.strays.length > 0) members.push(...this.strays.splice(0));
  }

  /** Items that stand in no dimension: read as those of one without a name. */
  private readStrayItems(): Dimension {
    const { startOffset: start } = this.LA(1);
    const name = spanOf(this.LA(1));
    const members: Item[] = [];
    do members.push(this.SUBRULE9(this.item));
    while (this.isNextStray(members.at(-1)!.end));
    const end = this.end();
    this.findings.add(
      "item-outside-dimension",
      name,
      { item: quoted(members[0]!.name?.text ?? "") },
      { fixes: [wrap(this.findings.text, start, end)] },
    );
    return { ...items.dimension.empty, members, start, end } as unknown as Dimension;
  }

  private isNextStray(end: number): boolean {
    const next = this.LA(1);
    if (next.startOffset < end || !startsLine(this.findings.text, next.startOffset)) return false;
    return isStrayItem(next, this.LA(2)) || (isStrayItem(this.LA(2), this.LA(3)) && this.skipItemWord());
  }

  // ---------------------------------------------------------------- repeats

  protected readonly repeat = this.statement<Repeat>(instruments.repeat, { after: (members) => this.takeStrays(members) });

  private readonly repeatedWays = {
    DEF: [
      {
        ALT: (): Draft<Repeated> => {
          const { startOffset: start } = this.CONSUME(K.for);
          const of = this.nameOf(this.CONSUME(T.Name));
          const chosen = this.OPTION(() => this.CONSUME(K.chosen)) !== undefined;
          return { kind: "options", of, chosen, start, end: this.end() };
        },
      },
      {
        ALT: (): Draft<Repeated> => {
          const { startOffset: start } = this.LA(1);
          const range = this.SUBRULE(this.range);
          const by = this.OPTION1(() => {
            this.CONSUME(K.by);
            return this.nameOf(this.CONSUME1(T.Name));
          });
          return { kind: "numbers", range, by, start, end: this.end() };
        },
      },
    ],
    ERR_MSG: expecting("repeated"),
  };

  protected readonly repeated: ParserMethod<[], Repeated | undefined> = this.rule("repeated", () => this.OR2(this.repeatedWays));

  // ---------------------------------------------------------------- models, mappings and translations

  protected readonly modelDimension = this.statement<ModelDimension>(models.modelDimension, {
    before: (dimension) => {
      if (this.readMisplacedClause(dimension, blocks.modelDimension.place)) return true;
      if (this.LA(2).tokenType === T.Name && this.LA(1).tokenType === T.Name) this.mendKeyword(blocks.modelDimension);
      if (this.LA(1).tokenType === T.Name && guessDimension((count) => this.LA(count)) !== undefined) this.pretend("dimension", this.LA(1));
      return false;
    },
  });

  protected readonly mapping = this.statement<Mapping>(models.mapping, {
    fields: { from: () => this.OPTION({ GATE: () => this.isNameBefore(K.to), DEF: () => this.nameOf(this.CONSUME(T.Name)) }) },
  });

  protected readonly translation = this.statement<Translation>(models.translation, {
    fields: {
      language: () => {
        const language = this.OPTION2({ GATE: () => this.isNameBefore(K.of), DEF: () => this.SUBRULE(this.code) });
        if (language === undefined) this.reportMissing(message("expected.language"));
        return language;
      },
    },
  });

  protected readonly phraseEntry = this.statement<PhraseEntry>(models.phraseEntry);

  protected readonly phrases = this.statement<PhraseList>(models.phrases);

  private readonly keyHeads = {
    DEF: [
      { ALT: (): KeySegment | undefined => this.nameOf(this.CONSUME1(T.Name, first)) },
      { ALT: (): KeySegment | undefined => keyOf(this.SUBRULE(this.num)) },
    ],
    ERR_MSG: expecting("name"),
  };
  private readonly keyTails = {
    DEF: [
      { ALT: (): KeySegment | undefined => this.nameOf(this.CONSUME2(T.Name)) },
      { ALT: (): KeySegment | undefined => this.quotedKey() },
      { ALT: (): KeySegment | undefined => keyOf(this.SUBRULE1(this.num)) },
    ],
    ERR_MSG: expecting("name"),
  };
  private readonly keyTail = () => {
    this.CONSUME(T.Dot);
    return this.OR1(this.keyTails);
  };

  /** There are so many that it is written out. */
  protected readonly translationEntry: ParserMethod<[], TranslationEntry> = this.rule("translationEntry", () => {
    const { startOffset: start } = this.LA(1);
    const head = this.OR(this.keyHeads);
    const tail = this.OPTION(this.keyTail);
    const text = this.strOf(this.CONSUME1(T.Text));
    const key = head === undefined ? [] : tail === undefined ? [head] : [head, tail];
    return { key, text, start, end: this.end() };
  });
}

/** A code as a part of a key. */
function keyOf(num: Num | undefined): KeySegment | undefined {
  return num === undefined ? undefined : { text: num.raw, start: num.start, end: num.end };
}

/** Puts a dimension around some lines. */
function wrap(text: SourceText, start: number, end: number): Fix {
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
