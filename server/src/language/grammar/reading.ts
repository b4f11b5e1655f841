/**
 * Chevrotain's parser, made to read packed tokens, to start at once, and to go on where a part is missing.
 * It also makes the pieces that nodes consist of.
 */

import {
  EmbeddedActionsParser,
  EOF,
  type ConsumeMethodOpts,
  type ILookaheadStrategy,
  type IToken,
  type ParserMethod,
  type TokenType,
} from "chevrotain";
import type { Name, Str } from "../ast.ts";
import { Findings, replace } from "../findings.ts";
import { endOf, startsLine } from "../places.ts";
import type { Comment } from "../scanner.ts";
import { Search } from "../search.ts";
import { softLineEnd, textValue, unknownEscapes } from "../texts.ts";
import { TokenList } from "../tokenList.ts";
import * as T from "../tokens.ts";
import { Token } from "../tokens.ts";
import { message, type Part } from "../../messages/message.ts";
import type { Expected } from "./blocks.ts";
import { labelOf } from "./labels.ts";
import { lookahead, type Lookahead, type LookaheadTables, type Place } from "./lookahead.ts";

/** Given to CONSUME for the name that a statement starts with. */
export const first: ConsumeMethodOpts = {};

const eof = EOF.tokenTypeIdx!;
const textBlock = T.TextBlock.tokenTypeIdx!;
const name = T.Name.tokenTypeIdx!;
const quote = 0x22;
const noFindings = new Findings("", "");
const noTokens = new TokenList("", 0);
/** A power of two, and more than the furthest look ahead and back together. */
const windowSize = 16;

export abstract class ReadingParser extends EmbeddedActionsParser {
  protected findings = noFindings;
  protected tokens = noTokens;
  /** The tokens around the place that is being read. The others are not made yet, or forgotten. */
  private readonly window: Token[] = [];
  private readonly windowIndex = new Int32Array(windowSize);
  /** Of the furthest token that was looked at. */
  protected furthest = -1;
  private backslashes = new Search("", "\\");
  private softLineEnds = new Search("", softLineEnd);
  private braces = new Search("", "{");
  private docs: readonly Comment[] = [];
  private nextDoc = 0;

  // Of Chevrotain's, and not in its types.
  declare protected currIdx: number;
  declare private selfAnalysisDone: boolean;
  declare private readonly definedRulesNames: string[];
  declare private readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  declare private readonly shortRuleNameToFull: readonly string[];
  declare private readonly lookAheadFuncsCache: Lookahead[][];
  declare private readonly defineRule: <Node>(name: string, read: () => Node, config: object) => ParserMethod<[], Node>;

  /** @param recording Has Chevrotain record and validate the grammar. For the tables, and for a test: starting is slow then. */
  constructor(recording: ILookaheadStrategy | undefined) {
    super(T.vocabulary, { maxLookahead: 1, ...(recording === undefined ? { skipValidations: true } : { lookaheadStrategy: recording }) });
  }

  /** RULE, with the type of the node known to what is written inside. The rule is kept in a field of the same name. */
  protected rule<Node>(name: string, read: () => Node): ParserMethod<[], Node> {
    this.definedRulesNames.push(name);
    return this.defineRule(name, read, {});
  }

  /** Takes the place of Chevrotain's self-analysis. */
  protected decideBy(tables: LookaheadTables): void {
    for (const rule in tables) {
      const functions: Lookahead[] = [];
      for (const [key, place] of Object.entries(tables[rule]!)) functions[+key] = lookahead(place);
      this.lookAheadFuncsCache[this.fullRuleNameToShort[rule]!] = functions;
    }
    this.selfAnalysisDone = true;
  }

  /** What a recording found out. */
  protected recordedTables(): LookaheadTables {
    const tables: Record<string, Record<number, Place>> = {};
    this.lookAheadFuncsCache.forEach((functions, rule) => {
      const places: Record<number, Place> = (tables[this.shortRuleNameToFull[rule]!] = {});
      functions.forEach((decide, key) => (places[key] = (decide as Lookahead & { readonly place: Place }).place));
    });
    return tables;
  }

  /** Takes the tokens of one file. */
  protected load(tokens: TokenList, comments: readonly Comment[], findings: Findings): void {
    this.findings = findings;
    this.tokens = tokens;
    this.backslashes = new Search(findings.text, "\\");
    this.softLineEnds = new Search(findings.text, softLineEnd);
    this.braces = new Search(findings.text, "{");
    this.windowIndex.fill(-2);
    this.furthest = -1;
    this.docs = comments.filter((comment) => comment.kind === "doc");
    this.nextDoc = 0;
    this.input = [];
  }

  /** Lets go of the file, which the parser would otherwise keep alive until the next one. */
  protected unload(): void {
    this.load(noTokens, [], noFindings);
    this.window.length = 0;
  }

  // ---------------------------------------------------------------- Chevrotain's own

  /** A token ahead, or the one just read (0). Beyond both ends stands a token of no width. */
  protected override LA(ahead: number): IToken {
    return this.LA_FAST(ahead);
  }

  protected override LA_FAST(ahead: number): IToken {
    const index = this.currIdx + ahead;
    const slot = index & (windowSize - 1);
    if (this.windowIndex[slot] === index) return this.window[slot]!;
    const { tokens } = this;
    const token =
      index < 0
        ? new Token(tokens.text, eof, 0, 0)
        : index < tokens.length
          ? tokens.at(index)
          : new Token(tokens.text, eof, tokens.text.length, tokens.text.length);
    this.window[slot] = token;
    this.windowIndex[slot] = index;
    if (index > this.furthest) this.furthest = index;
    return token;
  }

  /** Whether the token at an index, which is the next one, is the one that was scanned, and none that a repair has made of it. */
  protected isAsScanned(index: number): boolean {
    const token = this.LA_FAST(1);
    const { tokens } = this;
    return index < tokens.length && token.tokenTypeIdx === tokens.typeAt(index) && token.startOffset === tokens.startAt(index);
  }

  /** Puts a token before the next one, in the place of the one just read. */
  protected insert(token: Token): void {
    const slot = this.currIdx & (windowSize - 1);
    this.window[slot] = token;
    this.windowIndex[slot] = this.currIdx;
    this.currIdx--;
  }

  /** Where CONSUME ends up. A part that is missing is `undefined`, and nothing is thrown. */
  protected consumeInternal(type: TokenType, _index: number, options?: ConsumeMethodOpts): IToken | undefined {
    const next = this.LA_FAST(1);
    if (this.is(next, type) && (type.tokenTypeIdx !== name || options === first || !this.isNextStatement(next))) {
      this.currIdx++;
      return next;
    }
    return options === first
      ? this.mismatchAtStart(next)
      : this.mismatch(type, next, options?.ERR_MSG === undefined ? labelOf(type) : message(`expected.${options.ERR_MSG as Expected}`));
  }

  /** What is to be done where a token is not of the type that is needed; gives the token that takes its place, if one does. */
  protected abstract mismatch(type: TokenType, next: IToken, expected: Part): IToken | undefined;
  /** The same for the name that a statement starts with. */
  protected abstract mismatchAtStart(next: IToken): undefined;
  /** Whether a word on a line of its own is the next statement, and not the name that the line above lacks. */
  protected abstract isNextStatement(next: IToken): boolean;
  protected abstract reportMissing(expected: Part): void;

  /** Where OR ends up when no alternative fits. */
  protected raiseNoAltException(_index: number, expected: string | undefined): void {
    this.reportMissing(message(`expected.${(expected ?? "somethingElse") as Expected}`));
  }

  /** Whether a token is of a type, or of a type that counts as it. */
  protected is(token: IToken, type: TokenType): boolean {
    return token.tokenTypeIdx === type.tokenTypeIdx || (type.isParent === true && type.categoryMatchesMap![token.tokenTypeIdx] === true);
  }

  // ---------------------------------------------------------------- pieces of nodes

  /** What a declaration starts with. */
  protected docAbove(start: number): string | undefined {
    if (this.docs.length === 0) return undefined;
    while (this.nextDoc < this.docs.length && this.docs[this.nextDoc]!.span.end <= start) this.nextDoc++;
    const lines: string[] = [];
    let below = start;
    for (let i = this.nextDoc - 1; i >= 0; i--) {
      const { span, text } = this.docs[i]!;
      if (!/^(?:\r\n?|\n)[ \t]*$/.test(this.findings.text.slice(span.end, below)) || !startsLine(this.findings.text, span.start)) break;
      lines.unshift(text);
      below = span.start;
    }
    return lines.length === 0 ? undefined : lines.join("\n");
  }

  /** The end of what has been read. */
  protected end(): number {
    return endOf(this.LA_FAST(0));
  }

  protected nameOf(token: IToken | undefined): Name | undefined {
    if (token === undefined) return undefined;
    return { text: token.image, start: token.startOffset, end: endOf(token) };
  }

  protected strOf(token: IToken | undefined): Str | undefined {
    if (token === undefined) return undefined;
    const start = token.startOffset;
    const end = endOf(token);
    const block = token.tokenTypeIdx === textBlock;
    if (!block && this.findings.text.charCodeAt(start) === quote) {
      const closed = end - start > 1 && this.findings.text.charCodeAt(end - 1) === quote;
      if (closed && !this.backslashes.isBetween(start, end) && !this.softLineEnds.isBetween(start, end)) {
        const value = this.findings.text.slice(start + 1, end - 1);
        const first = value.charCodeAt(0);
        return { value, block, plain: first > 0x20 && first < 0x7f && !this.braces.isBetween(start, end), start, end };
      }
    }
    const { image } = token;
    if (image.includes("\\")) {
      for (const { at, escape } of unknownEscapes(image)) {
        const span = { start: start + at, end: start + at + escape.length };
        this.findings.add(
          "unknown-escape",
          span,
          { escape, backslash: "\\\\" },
          {
            fixes: [replace(message("fixes.write", { text: "\\\\" }), { start: start + at, end: start + at + 1 }, "\\\\")],
          },
        );
      }
    }
    return { value: textValue(image), block, plain: false, start, end };
  }
}
