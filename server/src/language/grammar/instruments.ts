/** Instruments and their pages; models, and what refers to a model or an instrument from outside: mappings and translations. */

import type { ParserMethod } from "chevrotain";
import { eolOf } from "../lines.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type {
  Dimension,
  Instrument,
  Item,
  KeySegment,
  Mapping,
  ModelDimension,
  PageMember,
  Translation,
  TranslationEntry,
} from "../ast.ts";
import { quoted } from "../findings.ts";
import { blanksBefore, spanOf, startsLine } from "../places.ts";
import { blocks, isStrayItem } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import * as items from "../statements/items.ts";
import { guessDimension } from "../statements/guesses.ts";
import * as models from "../statements/models.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { QuestionGrammar } from "./questions.ts";
import { first } from "./reading.ts";
import { expecting } from "./blocks.ts";

/** What follows the name in a condition. */
const comparisons = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast, T.Assign, T.Dot, T.LParen, K.in, K.includes]);

export class InstrumentGrammar extends QuestionGrammar {
  protected readonly instrument = this.statement<Instrument>(instruments.instrument, {
    nameless: () => this.readStrayItems(),
    after: (members) => {
      if (this.strayQuestions.length > 0) members.push(...this.strayQuestions.splice(0));
    },
  });

  /** Items that stand in no dimension: read as those of one without a name. */
  private readStrayItems(): Dimension {
    const { startOffset: start } = this.LA(1);
    const name = spanOf(this.LA(1));
    const members: Item[] = [];
    do members.push(this.SUBRULE9(this.item));
    while (
      isStrayItem(this.LA(1), this.LA(2)) &&
      startsLine(this.findings.text, this.LA(1).startOffset) &&
      this.LA(1).startOffset >= members.at(-1)!.end
    );
    const end = this.end();
    this.findings.add(
      "item-outside-dimension",
      name,
      { item: quoted(members[0]!.name?.text ?? "") },
      { fixes: [wrap(this.findings.text, start, end)] },
    );
    return { ...items.dimension.empty, members, start, end } as unknown as Dimension;
  }

  /** `page p { why when used == yes }`: a condition is of the whole page. */
  private skipCondition(): void {
    const next = this.LA(1);
    if (this.RECORDING_PHASE || next.tokenType !== K.when || !this.onSameLine(next) || !comparisons.has(this.LA(3).tokenType)) return;
    this.misplaced(blocks.page.place, models.ofPages.get("when")!);
    this.SUBRULE9(this.condition);
  }

  protected readonly shown = this.statement<PageMember>(instruments.shown, {
    fields: {
      name: () => {
        const name = this.nameOf(this.CONSUME(T.Name, first));
        this.skipCondition();
        return name;
      },
    },
    stray: () => false,
  });

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
