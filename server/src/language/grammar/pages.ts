/** Pages, and the words that stand on them. */

import type { SourceText } from "../../diagnostics/sourceText.ts";
import type { ParserMethod } from "chevrotain";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Battery, Note, Order, Page, PageMember, Question, Span } from "../ast.ts";
import { eolOf } from "../lines.ts";
import { blanksBefore } from "../places.ts";
import { blocks } from "../statements/blocks.ts";
import * as instruments from "../statements/instruments.ts";
import * as models from "../statements/models.ts";
import { none, startsClause, type StartsClause } from "../statements/statement.ts";
import * as T from "../tokens.ts";
import { K } from "../tokens.ts";
import { wordFor } from "../vocabulary.ts";
import { message } from "../../messages/message.ts";
import type { Draft } from "./common.ts";
import { QuestionGrammar } from "./questions.ts";
import { first } from "./reading.ts";

/** What follows the name in a condition. */
const comparisons = new Set([T.Equal, T.Unequal, T.Less, T.AtMost, T.More, T.AtLeast, T.Assign, T.Dot, T.LParen, K.in, K.includes]);

/** What other tools have inside their pages, and a page here names. */
const declarable = ["question", "battery", "note"] as const;

export abstract class PageGrammar extends QuestionGrammar {
  protected readonly page = this.statement<Page>(instruments.page, {
    before: () => this.readDeclared() ?? false,
    leave: (page) => this.reportDeclared(page),
  });

  /** `page p { question q "…" … }`: it is read, and shown where it stands. */
  private readDeclared(): PageMember | true | undefined {
    if (this.RECORDING_PHASE) return undefined;
    const [word, name, text] = [this.LA(1), this.LA(2), this.LA(3)];
    const hasText = T.isText(name) || (T.isName(name) && T.isText(text) && this.onSameLine(text));
    if (!hasText || !this.onSameLine(name)) return undefined;
    const kind = declarable.find(
      (each) => word.tokenType === K[each] || (word.tokenType === T.Name && wordFor(word.image, [each]) !== undefined),
    );
    if (kind === undefined) return undefined;
    if (word.tokenType !== K[kind]) this.mendWord([kind], blocks.instrument.place);
    const stray = this.readStray(kind);
    this.strays.push(stray);
    return stray.name === undefined
      ? true
      : ({ ...instruments.shown.empty, name: stray.name, start: stray.start, end: stray.end } as PageMember);
  }

  private readStray(kind: (typeof declarable)[number]): Question | Battery | Note {
    switch (kind) {
      case "question":
        return this.SUBRULE9(this.question);
      case "battery":
        return this.SUBRULE9(this.battery);
      case "note":
        return this.SUBRULE9(this.note);
    }
  }

  /** Below the page, when it is known where that ends. */
  private reportDeclared({ start, end }: Draft<Page>): void {
    const { text } = this.findings;
    const isClosed = text.charAt(end - 1) === "}";
    for (const stray of this.strays) {
      if (stray.start < start) continue;
      const { kind, name } = stray;
      this.findings.add(
        "declared-in-page",
        { start: stray.start, end: stray.start + wordAt(text, stray.start) },
        { kind: message(`kinds.${kind}`), name: name?.text ?? message("nouns.it") },
        { fixes: isClosed && name ? [takeOut(text, stray, name.text, { at: end, indent: blanksBefore(text, start) })] : [] },
      );
    }
  }

  /** `page p { why when used == yes }`: a condition is of the whole page. */
  private skipCondition(): void {
    const next = this.LA(1);
    if (this.RECORDING_PHASE || next.tokenType !== K.when || !this.onSameLine(next) || !comparisons.has(this.LA(3).tokenType)) return;
    this.misplaced(blocks.page.place, models.ofPages.get("when")!);
    this.SUBRULE9(this.condition);
  }

  protected readonly note = this.statement<Note>(instruments.note);

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

  protected readonly order: ParserMethod<[], Order> = this.rule("order", () => {
    const { startOffset: start } = this.LA(1);
    const items = this.OR3([
      {
        ALT: () => {
          this.CONSUME(K.random);
          return undefined;
        },
        IGNORE_AMBIGUITIES: true,
      },
      { ALT: () => this.SUBRULE(this.names, this.ofShown) },
    ]);
    return { random: items === undefined, items: items ?? none, start, end: this.end() };
  });
  private readonly ofShown = { ARGS: [startsClause(instruments.shown)] as [StartsClause] };
}

/** How long the word at a place is. */
function wordAt(text: SourceText, at: number): number {
  return /^\p{L}*/u.exec(text.slice(at, at + 40))![0].length;
}

/** Puts a statement behind the page that it stands in, and its name in its place. */
function takeOut(
  text: SourceText,
  { start, end }: Span,
  name: string,
  { at, indent }: { readonly at: number; readonly indent: string },
): Fix {
  const own = `\n${blanksBefore(text, start)}`;
  const statement = text.slice(start, end).replaceAll(own, `\n${indent}`);
  return {
    title: message("fixes.takeOut", { name }),
    edits: [
      { span: { start, end }, newText: name },
      { span: { start: at, end: at }, newText: `${eolOf(text)}${indent}${statement}` },
    ],
  };
}
