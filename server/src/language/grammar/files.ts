/** A whole file: imports and declarations. */

import { eolOf } from "../lines.ts";
import type { ILookaheadStrategy, IToken, ParserMethod } from "chevrotain";
import type { Declaration, Import, Name, Str } from "../ast.ts";
import { quoted, replace, type Findings } from "../findings.ts";
import { endOf, spanOf } from "../places.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K, Token } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { instrumentBlock, InstrumentGrammar } from "./instruments.ts";
import type { Change, Kept } from "./keeping.ts";
import type { LookaheadTables } from "./lookahead.ts";
import { lookaheadTables } from "./lookaheadTables.ts";
import { expecting, oneOf, type Block } from "./blocks.ts";

const declared = ["import", "scale", "choices", "model", "instrument", "mapping", "translation"] as const;

const fileBlock: Block = {
  place: message("positions.topOfFile"),
  expected: oneOf(declared),
  keywords: declared,
  startsStatement: () => false,
  byName: false,
  nameless: () => false,
  elsewhere: new Map(instrumentBlock.keywords.map((word) => [word, message("hints.inInstrument")])),
  guess: guessDeclaration,
  pasted: "file",
};

export class UkurParser extends InstrumentGrammar {
  private readonly declarations = [
    { ALT: () => this.SUBRULE(this.import_) },
    { ALT: () => this.SUBRULE(this.scale) },
    { ALT: () => this.SUBRULE(this.choices) },
    { ALT: () => this.SUBRULE(this.model) },
    { ALT: () => this.SUBRULE(this.instrument) },
    { ALT: () => this.SUBRULE(this.mapping) },
    { ALT: () => this.SUBRULE(this.translation) },
  ];

  private readonly file: ParserMethod<[], Declaration[]> = this.rule("file", () => {
    const declarations: Declaration[] = [];
    this.within(fileBlock, () => this.MANY(() => keep(declarations, this.OR(this.declarations) as Declaration | undefined)));
    return declarations;
  });

  private readonly import_: ParserMethod<[], Import> = this.rule("import_", () => {
    const { startOffset: start } = this.CONSUME(K.import);
    let library: Name | undefined;
    let path: Str | undefined;
    this.OR({
      DEF: [
        {
          ALT: () => {
            library = this.nameOf(this.CONSUME(T.Name));
            this.skipEnding();
          },
        },
        {
          ALT: () => {
            path = this.strOf(this.CONSUME(T.Text));
          },
        },
      ],
      ERR_MSG: expecting("imported"),
    });
    const end = this.end();
    this.mendImportList();
    return { kind: "import", library, path, start, end };
  });

  /** `import scales, servqual`: every import has a line. */
  private mendImportList(): void {
    const comma = this.LA(1);
    const next = this.LA(2);
    if (this.RECORDING_PHASE || comma.tokenType !== T.Comma || !T.isName(next) || !this.onSameLine(next)) return;
    this.take();
    const eol = eolOf(this.findings.text);
    this.findings.add(
      "missing-keyword",
      spanOf(next),
      { word: quoted(next.image), keyword: "import" },
      {
        fixes: [replace(message("fixes.write", { text: "import" }), { start: comma.startOffset, end: next.startOffset }, `${eol}import `)],
      },
    );
    this.insert(new Token(this.findings.text, K.import.tokenTypeIdx!, next.startOffset, next.startOffset));
  }

  /** `import scales.ukur` */
  private skipEnding(): void {
    const name = this.LA(0);
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== T.Dot || this.LA(2).image !== "ukur" || endOf(name) !== this.LA(1).startOffset)
      return;
    this.take();
    const span = { start: name.startOffset, end: endOf(this.take()) };
    const path = `"./${name.image}.ukur"`;
    this.findings.add(
      "import-form",
      span,
      { name: name.image, path },
      { fixes: [replace(message("fixes.write", { text: name.image }), span, name.image)] },
    );
  }

  /** @param recording Works the lookahead out anew, and has the grammar validated. */
  constructor(recording?: ILookaheadStrategy) {
    super(recording);
    if (recording === undefined) this.decideBy(lookaheadTables);
    else this.performSelfAnalysis();
  }

  /** The lookahead of a parser that was made with a recording. */
  tables(): LookaheadTables {
    return this.recordedTables();
  }

  /**
   * Reads the tokens of one file.
   *
   * @param change what an edit has changed in a file that was read before: nodes that it has not touched are taken over
   */
  read(
    tokens: TokenList,
    comments: readonly Comment[],
    findings: Findings,
    change?: Change,
  ): { readonly declarations: Declaration[]; readonly kept: readonly Kept[]; readonly taken: ReadonlySet<object> } {
    this.load(tokens, comments, findings);
    if (change) this.takeFrom(change);
    try {
      const declarations = this.file();
      return { declarations, ...this.keeps };
    } finally {
      this.unload();
    }
  }
}

/** What a declaration must be, by what follows its name. */
function guessDeclaration(ahead: (count: number) => IToken): T.Word | undefined {
  if (ahead(2).tokenType === K.of || (ahead(2).tokenType === T.Minus && ahead(4).tokenType === K.of)) return "translation";
  if (ahead(2).tokenType === K.to || ahead(1).tokenType === K.to) return "mapping";
  if (!T.isName(ahead(1))) return undefined;
  let count = T.isText(ahead(2)) ? 3 : 2;
  // An `allow` of a few words may stand before the block.
  if (ahead(count).tokenType === K.allow) while (count < 12 && ahead(count).tokenType !== T.LCurly) count++;
  const sign = ahead(count).tokenType;
  if (sign === T.Number || sign === T.Minus) return "scale";
  if (sign !== T.LCurly) return undefined;
  const inside = ahead(count + 1);
  if (T.isName(inside) && ahead(count + 2).tokenType === T.Number) return "choices";
  // What a model says of itself, or an instrument, stands at its start.
  for (let k = count + 1; k < count + 60; k++) {
    const { tokenType } = ahead(k);
    if (tokenType === K.sure || tokenType === K.compares) return "model";
    if (tokenType === K.languages || tokenType === K.battery || tokenType === K.measures) return "instrument";
  }
  return "instrument";
}
