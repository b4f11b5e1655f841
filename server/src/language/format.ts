/**
 * The formatter. It writes the same words and comments again with other white space between them, so it cannot
 * change what a file means. Only quotes of word processors become straight ones.
 */

import type { SourceTree } from "./ast.ts";
import { Findings } from "./findings.ts";
import { layOut, type Piece } from "./layout.ts";
import type { ParsedFile } from "./parse.ts";
import { endOf } from "./places.ts";
import { scan } from "./scan.ts";
import { inQuotes, textValue } from "./texts.ts";
import * as T from "./tokens.ts";
import { K, type Token } from "./tokens.ts";

/** The file laid out. A file with errors comes back as it is: its structure is not certain. */
export function format(parsed: ParsedFile): string {
  if (parsed.diagnostics.some(({ severity }) => severity === "error")) return String(parsed.text);
  const eol = eolOf(String(parsed.text));
  return layOut(piecesOf(parsed))
    .map((line) => line + eol)
    .join("");
}

/** The line end that most lines have. */
function eolOf(text: string): string {
  const crlf = text.match(/\r\n/g)?.length ?? 0;
  const lf = (text.match(/\n/g)?.length ?? 0) - crlf;
  return crlf > lf ? "\r\n" : "\n";
}

function piecesOf({ text, tree }: ParsedFile): Piece[] {
  const { tokens, comments } = scan(new Findings("", text));
  const all = tokens.all();
  const structure = structureOf(tree);
  addTestLines(all, structure);
  const hyphens = hyphenated(all, structure);
  const pieces: Piece[] = [];
  let last = 0;
  const add = (start: number, end: number, piece: Omit<Piece, "breaks">): void => {
    pieces.push({ ...piece, breaks: text.slice(last, start).match(/\r\n?|\n/g)?.length ?? 0 });
    last = end;
  };
  let next = 0;
  const addComments = (before: number): void => {
    for (; next < comments.length && comments[next]!.span.start < before; next++) {
      const { start, end } = comments[next]!.span;
      add(start, end, { type: undefined, image: text.slice(start, end).trimEnd() });
    }
  };
  for (const token of all) {
    const { startOffset: start, tokenType: type } = token;
    addComments(start);
    add(start, endOf(token), {
      type,
      image: straight(token.image),
      starts: structure.starts.get(start),
      clings: type === T.Minus ? structure.unary.has(start) || hyphens.has(start) : structure.functions.has(start) || hyphens.has(start),
    });
  }
  addComments(text.length);
  return pieces;
}

/** A text of one line in straight quotes, with the same value. */
export function straight(image: string): string {
  return "“„«»".includes(image.charAt(0)) ? inQuotes(textValue(image)) : image;
}

// ---------------------------------------------------------------- what a tree says of its words

/** What the formatter must know of a tree: where statements start, and which signs stand close to which. */
interface Structure {
  readonly starts: Map<number, Piece["starts"]>;
  /** The tests: their `given` and `expect` are not nodes. */
  readonly tests: { readonly start: number; readonly end: number }[];
  /** Signs that belong to what comes after them: minuses of one operand. */
  readonly unary: Set<number>;
  /** Words with a parenthesis close to them: functions, and `answered`. */
  readonly functions: Set<number>;
  /** Stretches without spaces: names with hyphens. */
  readonly hyphenated: { readonly start: number; readonly end: number }[];
}

/** What has a parenthesis close to its word. */
const clinging: ReadonlySet<unknown> = new Set(["call", "points", "table", "answered"]);
const statementLists = new Set(["declarations", "members", "points", "options", "bands", "entries", "wordings", "rows"]);

function structureOf(tree: SourceTree): Structure {
  const structure: Structure = { starts: new Map(), tests: [], unary: new Set(), functions: new Set(), hyphenated: [] };
  visit(tree as unknown as Node);
  return structure;

  function visit(node: Node): void {
    const { start, end } = node;
    if (node["kind"] === "negate" || (typeof node["raw"] === "string" && node["raw"].startsWith("-"))) structure.unary.add(start);
    if (clinging.has(node["kind"])) structure.functions.add(start);
    if (node["kind"] === "test") structure.tests.push({ start, end });
    if (typeof node["text"] === "string" && node["text"].includes("-")) structure.hyphenated.push({ start, end });
    for (const key in node) {
      const value = node[key];
      if (Array.isArray(value)) {
        const starts = !statementLists.has(key) ? undefined : node["kind"] === "page" ? "name" : "statement";
        for (const part of value as Node[]) {
          if (starts !== undefined) structure.starts.set(part.start, starts);
          visit(part);
        }
      } else if (typeof value === "object" && value !== null) visit(value as Node);
    }
  }
}

interface Node {
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** Adds the lines of tests to the starts of statements. */
function addTestLines(tokens: readonly Token[], { starts, tests }: Structure): void {
  if (tests.length === 0) return;
  let test = 0;
  tokens.forEach((token, i) => {
    while (test < tests.length && tests[test]!.end <= token.startOffset) test++;
    if (test === tests.length || token.startOffset < tests[test]!.start) return;
    if (token.tokenType !== K.given && token.tokenType !== K.expect) return;
    const before = tokens[i - 1]!;
    const isName =
      starts.get(before.startOffset) === "statement" ||
      before.tokenType === T.Comma ||
      before.tokenType === T.Assign ||
      before.tokenType === T.LParen ||
      before.tokenType === T.Dot;
    if (!isName) starts.set(token.startOffset, "statement");
  });
}

/** The starts of the words and hyphens of hyphenated names, but for the last ones. */
function hyphenated(tokens: readonly Token[], structure: Structure): ReadonlySet<number> {
  const inside = new Set<number>();
  const spans = [...structure.hyphenated].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const token of tokens) {
    const { startOffset } = token;
    while (next < spans.length && spans[next]!.end <= startOffset) next++;
    if (next < spans.length && spans[next]!.start <= startOffset && endOf(token) < spans[next]!.end) inside.add(startOffset);
  }
  return inside;
}
