/** Models, and what refers to a model or an instrument from outside: mappings and translations. */

import type { Dimension, KeySegment, Mapping, Model, ModelDimension, Translation, TranslationEntry } from "../ast.ts";
import { startsLine } from "../places.ts";
import { blocks } from "../statements/blocks.ts";
import { guessDimension } from "../statements/guesses.ts";
import * as models from "../statements/models.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { message, type Message } from "../../messages/message.ts";
import type { Draft } from "./common.ts";
import { first } from "./reading.ts";
import { expecting } from "./blocks.ts";
import { ScoreGrammar } from "./scores.ts";

export class ModelGrammar extends ScoreGrammar {
  protected readonly model = this.statement<Model>(models.model);

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

  protected readonly modelDimension = this.statement<ModelDimension>(models.modelDimension, {
    before: (dimension) => {
      if (this.readMisplacedClause(dimension, blocks.modelDimension.place)) return true;
      if (this.LA(2).tokenType === T.Name && this.LA(1).tokenType === T.Name) this.mendKeyword(blocks.modelDimension);
      if (this.LA(1).tokenType === T.Name && guessDimension((count) => this.LA(count)) !== undefined) this.pretend("dimension", this.LA(1));
      return false;
    },
  });

  // ---------------------------------------------------------------- mapping

  protected readonly mapping = this.statement<Mapping>(models.mapping, {
    fields: { from: () => this.OPTION({ GATE: () => this.isNameBefore(K.to), DEF: () => this.nameOf(this.CONSUME(T.Name)) }) },
  });

  // ---------------------------------------------------------------- translation

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

  protected readonly translationEntry = this.statement<TranslationEntry>(models.translationEntry, {
    fields: {
      key: () => {
        const head = this.OR(this.keyHeads);
        const tail = this.OPTION(this.keyTail);
        return head === undefined ? [] : tail === undefined ? [head] : [head, tail];
      },
    },
  });
}
