/** Collects the findings of one file while it is read. */

import { diagnostic, type Extra, type Params } from "../diagnostics/report.ts";
import type { Code } from "../findings/codes.ts";
import type { Diagnostic, Fix, Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Message } from "../messages/message.ts";
import { lineStarts, positionAt } from "./lines.ts";

/** Nobody reads more, and a binary file would give a finding for each of its lines. */
const LIMIT = 200;

/** What was found in a text before the grammar reads it. */
export interface Scanned {
  readonly found: readonly Diagnostic[];
  readonly leftOutAfter: readonly number[];
}

export class Findings {
  readonly file: string;
  readonly text: SourceText;
  /** Ends of tokens behind which something was left out: what is missing there is no fault of the author's. */
  readonly leftOutAfter: Set<number>;
  /** How often something was added or taken back. */
  changes = 0;
  private list: Diagnostic[];
  private starts: number[] | undefined;

  /** @param known what is known of the text already */
  constructor(file: string, text: SourceText, known: Scanned = { found: [], leftOutAfter: [] }) {
    this.file = file;
    this.text = text;
    this.list = [...known.found];
    this.leftOutAfter = new Set(known.leftOutAfter);
  }

  /** Whether so much was found that the rest was left out. */
  get isFull(): boolean {
    return this.list.length >= LIMIT;
  }

  add<C extends Code>(code: C, span: Span, params: Params<C>, extra?: Extra): void {
    this.changes++;
    if (this.list.length < LIMIT) this.list.push(diagnostic(code, this.file, this.inside(span), params, extra));
    else if (this.list.length === LIMIT) {
      this.list.push(diagnostic("too-many-findings", this.file, this.inside(span), { limit: LIMIT }));
    }
  }

  /** Takes back what was found within a stretch: what stands there turned out to be something else. */
  takeBack({ start, end }: Span): void {
    this.changes++;
    this.list = this.list.filter(({ span }) => (span.end <= start || end <= span.start) && (span.start < start || span.end > end));
  }

  /** The number of the line an offset is on, from 1. */
  line(offset: number): number {
    this.starts ??= lineStarts(String(this.text));
    return positionAt(this.starts, offset).line;
  }

  /** What is known of the text so far. */
  known(): Scanned {
    return { found: this.sorted(), leftOutAfter: [...this.leftOutAfter] };
  }

  /** In the order of the text. */
  sorted(): Diagnostic[] {
    return [...this.list].sort((a, b) => a.span.start - b.span.start);
  }

  private inside(span: Span): Span {
    const start = Math.min(Math.max(span.start, 0), this.text.length);
    return { start, end: Math.min(Math.max(span.end, start), this.text.length) };
  }
}

/** A fix that puts `newText` in the place of a stretch. */
export function replace(title: Message, span: Span, newText: string): Fix {
  return { title, edits: [{ span: { start: span.start, end: span.end }, newText }] };
}

/** A piece of the text for a message: short, on one line, and with signs that cannot be seen spelt out. */
export function quoted(image: string): string {
  const line = image.split(/[\r\n]/, 1)[0]!;
  const short = line.length > 24 || line.length < image.length ? `${line.slice(0, 20)}…` : line;
  return short.replace(/[\p{C}\uFFFD]/gu, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} `).trim();
}
