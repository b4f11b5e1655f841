/**
 * Braces that do not balance, mended by the indentation.
 *
 * The language does not read indentation. But where a brace is missing or too many, it is the only witness of
 * what the author meant, and a good one: blame the block whose lines end early, not the last line of the file.
 * What is mended here (a brace of no width put in, or a brace left out) lets the grammar see blocks that balance,
 * so that one missing brace is one finding.
 */

import { eolOf } from "./lines.ts";
import type { TokenType } from "chevrotain";
import type { RelatedPlace, Span } from "../diagnostics/diagnostic.ts";
import { message } from "../messages/message.ts";
import { deepestBlocks } from "./depth.ts";
import { replace, type Findings } from "./findings.ts";
import { endOf, indentation, lineStart, spanOf, startsLine } from "./places.ts";
import * as T from "./tokens.ts";
import { isBrace, Token } from "./tokens.ts";

/** A line with at least one token. */
interface Line {
  /** Index of its first token, and of the token after its last. */
  readonly first: number;
  end: number;
  readonly indent: number;
}

interface Block {
  readonly brace: number;
  readonly line: number;
  /** Of the line on which the statement starts that the block belongs to. */
  readonly indent: number;
}

/** A repair: a brace put in before the token at `at`, or the token there left out. */
interface Repair {
  readonly at: number;
  readonly insert: Token | undefined;
  report(): void;
}

/** Words that a further line of a statement may start with. */
const continuing = new Set(
  (
    [
      "allow",
      "because",
      "definition",
      "formative",
      "when",
      "scale",
      "code",
      "dimensions",
      "required",
      "optional",
      "reverse",
      "covers",
      "only",
      "poles",
      "short",
      "hint",
      "was",
      "missing",
      "bands",
      "per",
      "one",
      "any",
      "rank",
      "number",
      "share",
      "and",
      "or",
    ] as const
  ).map((word) => T.K[word]),
);

/** Words that start a declaration of a file where a name follows. */
const topLevel = new Set((["import", "scale", "choices", "model", "instrument", "translation"] as const).map((word) => T.K[word]));

export function balance(tokens: Token[], findings: Findings): Token[] {
  const balancer = new Balancer(tokens, findings);
  const repairs = balancer.byIndentation() ?? balancer.byCounting();
  for (const repair of repairs) repair.report();
  return apply(tokens, repairs);
}

function apply(tokens: readonly Token[], repairs: readonly Repair[]): Token[] {
  const inOrder = [...repairs].sort((a, b) => a.at - b.at);
  const mended: Token[] = [];
  let next = 0;
  for (const { at, insert } of inOrder) {
    while (next < at) mended.push(tokens[next++]!);
    if (insert !== undefined) mended.push(insert);
    else next++;
  }
  while (next < tokens.length) mended.push(tokens[next++]!);
  return mended;
}

class Balancer {
  private readonly tokens: readonly Token[];
  private readonly findings: Findings;
  private readonly lines: Line[] = [];
  private readonly repairs: Repair[] = [];
  /** For each token, the index of the one behind the last brace before it. */
  private readonly afterBrace: Uint32Array;
  /** For each line, the first of those that go on with one another down to it. */
  private readonly heads: number[] = [];
  /** For each line, the next one above that is indented as far or less; -1 where there is none. */
  private readonly notDeeperAbove: number[] = [];

  constructor(tokens: readonly Token[], findings: Findings) {
    this.tokens = tokens;
    this.findings = findings;
    this.afterBrace = new Uint32Array(tokens.length);
    tokens.forEach((token, i) => {
      if (i > 0) this.afterBrace[i] = isBrace(tokens[i - 1]!) ? i : this.afterBrace[i - 1]!;
      if (i === 0 || startsLine(findings.text, token.startOffset)) {
        this.lines.push({ first: i, end: i + 1, indent: indentation(findings.text, token.startOffset) });
      } else this.lines.at(-1)!.end = i + 1;
    });
    const { lines, heads, notDeeperAbove } = this;
    for (let k = 0; k < lines.length; k++) {
      heads.push(k > 0 && this.continues(k) && lines[k - 1]!.indent <= lines[k]!.indent ? heads[k - 1]! : k);
      let above = k - 1;
      while (above >= 0 && lines[above]!.indent > lines[k]!.indent) above = notDeeperAbove[above]!;
      notDeeperAbove.push(above);
    }
  }

  /** Closes every block at the end of the file, and drops braces that close nothing: for text that is not indented. */
  byCounting(): Repair[] {
    this.repairs.length = 0;
    const open: Block[] = [];
    this.lines.forEach((line, k) => {
      for (let i = line.first; i < line.end; i++) {
        if (this.tokens[i]!.tokenType === T.LCurly) open.push({ brace: i, line: k, indent: line.indent });
        else if (this.tokens[i]!.tokenType === T.RCurly && open.pop() === undefined) this.drop(i);
      }
    });
    this.closeAll(open);
    return this.repairs;
  }

  /** The repairs that the indentation asks for, or nothing where it is no help. */
  byIndentation(): Repair[] | undefined {
    if (!this.isIndented()) return undefined;
    const most = Math.min(200, 3 * Math.abs(this.count(T.LCurly) - this.count(T.RCurly)) + 4);
    const open: Block[] = [];
    for (let k = 0; k < this.lines.length; k++) {
      this.readLine(k, open);
      if (this.repairs.length > most) return undefined;
    }
    this.closeAll(open);
    return this.repairs;
  }

  private count(type: TokenType): number {
    return this.tokens.reduce((sum, token) => (token.tokenType === type ? sum + 1 : sum), 0);
  }

  /** Whether most blocks are indented deeper than the line that opens them. */
  private isIndented(): boolean {
    let deeper = 0;
    let flat = 0;
    for (let k = 0; k + 1 < this.lines.length; k++) {
      const line = this.lines[k]!;
      const below = this.lines[k + 1]!;
      if (this.tokens[line.end - 1]!.tokenType !== T.LCurly || this.tokens[below.first]!.tokenType === T.RCurly) continue;
      if (this.startsDeclaration(below)) continue;
      if (below.indent > this.lines[this.headLine(k)]!.indent) deeper++;
      else flat++;
    }
    return deeper >= flat;
  }

  /** Whether a declaration of the file starts on a line: below an opening brace, it says only that the brace is not closed. */
  private startsDeclaration({ first }: Line): boolean {
    const after = this.tokens[first + 1];
    return topLevel.has(this.tokens[first]!.tokenType) && after !== undefined && T.isName(after);
  }

  private readLine(k: number, open: Block[]): void {
    const line = this.lines[k]!;
    if (this.tokens[line.first]!.tokenType !== T.RCurly) {
      // A statement at or left of the line that opened a block cannot be inside it.
      while (open.length > 0 && line.indent <= open.at(-1)!.indent) this.close(open.pop()!, line.first);
    }
    for (let i = line.first; i < line.end; i++) {
      const type = this.tokens[i]!.tokenType;
      if (type === T.LCurly) open.push({ brace: i, line: k, indent: this.lines[this.headLine(k)]!.indent });
      else if (type === T.RCurly) this.readCloser(i, k, open);
    }
  }

  private readCloser(i: number, k: number, open: Block[]): void {
    const line = this.lines[k]!;
    const top = open.at(-1);
    if (top?.line === k) open.pop();
    else if (i !== line.first) {
      if (top === undefined || this.staysInside(k, top)) this.openOnLine(i, k);
      else open.pop();
    } else if (top === undefined || (line.indent > top.indent && this.staysInside(k, top))) {
      const head = this.unopened(k, top);
      if (head === undefined) this.drop(i);
      else this.open(this.lines[this.lastHeaderLine(head)]!.end, head);
    } else {
      const owner = open.findLastIndex((block) => block.indent <= line.indent);
      if (owner !== -1) while (open.length > owner + 1) this.close(open.pop()!, i);
      open.pop();
    }
  }

  /** Whether the text after line `k` still belongs to the block, so that the line's `}` cannot be the one that closes it. */
  private staysInside(k: number, block: Block): boolean {
    const below = this.lines[k + 1];
    if (below === undefined) return false;
    return below.indent > block.indent || (below.indent === block.indent && this.tokens[below.first]!.tokenType === T.RCurly);
  }

  /** The line above a `}` that should have opened its block: as far left, with deeper lines between, and without braces. */
  private unopened(k: number, top: Block | undefined): number | undefined {
    const above = this.notDeeperAbove[k]!;
    if (above <= (top?.line ?? -1)) return undefined;
    const line = this.lines[above]!;
    return line.indent === this.lines[k]!.indent && above < k - 1 && !isBrace(this.tokens[line.end - 1]!) ? above : undefined;
  }

  /** Puts the `{` in for a `}` whose block stands on one line. */
  private openOnLine(i: number, k: number): void {
    let at = Math.max(this.lines[k]!.first, this.afterBrace[i]!);
    let choice = at + 1;
    while (choice < i && !(this.tokens[choice]!.tokenType === T.K.of && /^(?:one|any|rank)$/.test(this.tokens[choice - 1]!.image)))
      choice++;
    if (choice < i) at = choice + 1;
    else {
      const keyword = this.tokens[at]!.tokenType !== T.Name;
      if (at < i) at++;
      if (at < i && keyword && T.isName(this.tokens[at]!)) at++;
      if (at < i && this.tokens[at]!.tokenType === T.Text) at++;
    }
    this.open(at, k);
  }

  /** The line on which the statement starts whose `{` stands on line `k`: lines that go on are indented deeper. */
  private headLine(k: number): number {
    const head = this.heads[k]!;
    return this.lines[head]!.indent < this.lines[k]!.indent ? head : k;
  }

  /** The last line of the header that starts on line `head`. */
  private lastHeaderLine(head: number): number {
    let last = head;
    while (last + 1 < this.lines.length && this.continues(last + 1) && this.lines[last + 1]!.indent > this.lines[head]!.indent) last++;
    return last;
  }

  /** Whether a line may go on with the statement of the line above: it starts with a text, or with a word of a clause. */
  private continues(line: number): boolean {
    const { first } = this.lines[line]!;
    const start = this.tokens[first]!;
    if (isBrace(this.tokens[first - 1]!)) return false;
    return T.isText(start) || continuing.has(start.tokenType);
  }

  // ---------------------------------------------------------------- repairs

  private closeAll(open: Block[]): void {
    const swallowed = this.endsInText();
    for (let depth = open.length; depth > 0; depth--) this.close(open[depth - 1]!, this.tokens.length, swallowed || depth > deepestBlocks);
  }

  /** Whether a text that is not closed has taken the rest of the file with it. That is reported already. */
  private endsInText(): boolean {
    const last = this.tokens.at(-1);
    if (last?.tokenType !== T.TextBlock) return false;
    return last.image.length < 6 || !last.image.endsWith('"""');
  }

  /** Puts in the `}` of a block before the token at `at`. */
  private close(block: Block, at: number, silent = false): void {
    const { text } = this.findings;
    const offset = endOf(this.tokens[at - 1]!);
    const head = this.headOf(block);
    const report = (): void => {
      const next = this.tokens[at];
      const place =
        next === undefined
          ? message("positions.endOfFile")
          : message("positions.beforeLine", { line: this.findings.line(next.startOffset) });
      const span = { start: offset, end: offset };
      const related: RelatedPlace[] = [{ file: this.findings.file, span, message: message("places.closesHere") }];
      const indent = text.slice(lineStart(text, head.span.start), head.span.start).replace(/\S.*/, "");
      this.findings.add(
        "unclosed-block",
        head.span,
        { what: head.what, line: this.findings.line(head.span.start), brace: "}", place },
        {
          related,
          fixes: [replace(message("fixes.closeBlock"), span, `${eolOf(text)}${indent}}`)],
        },
      );
    };
    this.repairs.push({ at, insert: this.brace(T.RCurly, offset), report: silent ? () => {} : report });
  }

  /** Puts in a `{` before the token at `at`. */
  private open(at: number, line: number): void {
    const offset = at === 0 ? 0 : endOf(this.tokens[at - 1]!);
    const head = this.head(this.lines[line]!.first);
    const report = (): void =>
      this.findings.add(
        "missing-brace",
        head.span,
        { what: head.what, line: this.findings.line(head.span.start), brace: "{" },
        {
          fixes: [replace(message("fixes.openBlock"), { start: offset, end: offset }, " {")],
        },
      );
    this.repairs.push({ at, insert: this.brace(T.LCurly, offset), report });
  }

  private drop(at: number): void {
    const span = spanOf(this.tokens[at]!);
    const report = (): void =>
      this.findings.add("surplus-brace", span, { brace: "}" }, { fixes: [replace(message("fixes.delete", { text: "}" }), span, "")] });
    this.repairs.push({ at, insert: undefined, report });
  }

  /** A brace of no width. */
  private brace(type: TokenType, offset: number): Token {
    return new Token(this.findings.text, type.tokenTypeIdx!, offset, offset);
  }

  private headOf(block: Block): { what: string; span: Span } {
    return this.head(Math.max(this.lines[this.headLine(block.line)]!.first, this.afterBrace[block.brace]!));
  }

  /** How a statement is called: its keyword and its name. */
  private head(first: number): { what: string; span: Span } {
    const word = this.tokens[first]!;
    const next = this.tokens[first + 1];
    const named = word.tokenType !== T.Name && T.isName(word) && next !== undefined && T.isName(next);
    return {
      what: named ? `${word.image} ${next.image}` : word.image,
      span: { start: word.startOffset, end: endOf(named ? next : word) },
    };
  }
}
