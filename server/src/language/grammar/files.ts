/** A whole file: imports and declarations. */

import { eolOf } from "../lines.ts";
import type { ILookaheadStrategy, ParserMethod } from "chevrotain";
import type { Declaration, Import, Name, Str } from "../ast.ts";
import { quoted, replace, type Findings } from "../findings.ts";
import { endOf, spanOf } from "../places.ts";
import type { Comment } from "../scanner.ts";
import type { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { K, Token } from "../tokens.ts";
import { message } from "../../messages/message.ts";
import { keep } from "./common.ts";
import { InstrumentGrammar } from "./instruments.ts";
import type { Change, Kept } from "./keeping.ts";
import type { LookaheadTables } from "./lookahead.ts";
import { lookaheadTables } from "./lookaheadTables.ts";
import { blocks, statements } from "../statements/blocks.ts";
import { expecting } from "./blocks.ts";

export class UkurParser extends InstrumentGrammar {
  private readonly declarations = this.membersOf("file");

  private readonly file: ParserMethod<[], Declaration[]> = this.rule("file", () => {
    const declarations: Declaration[] = [];
    this.within(blocks.file, () => this.MANY(() => keep(declarations, this.OR(this.declarations) as Declaration | undefined)));
    return declarations;
  });

  protected readonly import_: ParserMethod<[], Import> = this.rule("import_", () => {
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
    // Those that need nothing but what the table tells.
    for (const statement of statements) if (!Object.hasOwn(this, statement.rule)) this.statement(statement);
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
