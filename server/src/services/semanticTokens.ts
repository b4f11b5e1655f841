/** What each word is, for its colour: what a grammar of line patterns can only guess. Texts, numbers and comments are left to that grammar. */

import type { SourceText } from "../diagnostics/sourceText.ts";
import type { Range, SemanticTokens, SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
import type { Span } from "../language/ast.ts";
import type { ParsedFile } from "../language/parse.ts";
import { isName, keywordTypes } from "../language/tokens.ts";
import type { Program } from "../semantics/program.ts";
import { isLibrary, namesIn, type NameKind, type Occurrence } from "../semantics/references.ts";
import { offsetAt, positionAt, widthOf } from "./positions.ts";

const tokenTypes = [
  "keyword",
  "class",
  "enum",
  "enumMember",
  "namespace",
  "property",
  "variable",
  "parameter",
  "function",
  "decorator",
] as const;
type TokenType = (typeof tokenTypes)[number];

/** The numbers in the answers are places in these lists. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: ["declaration", "defaultLibrary"],
};

const typeOf: Readonly<Record<NameKind, TokenType>> = {
  instrument: "class",
  model: "class",
  scale: "enum",
  choices: "enum",
  option: "enumMember",
  band: "enumMember",
  category: "enumMember",
  constant: "enumMember",
  language: "enumMember",
  dimension: "namespace",
  modelDimension: "namespace",
  file: "namespace",
  item: "property",
  attribute: "property",
  battery: "variable",
  question: "variable",
  score: "variable",
  note: "variable",
  page: "variable",
  section: "namespace",
  stop: "variable",
  repeat: "parameter",
  prefix: "variable",
  unknown: "variable",
  term: "parameter",
  function: "function",
  check: "decorator",
};

export interface Coloured extends Span {
  readonly type: TokenType;
  readonly declaration: boolean;
  readonly library: boolean;
}

/** The words of a file, in the order of the text. */
export function colouredWords(program: Program, file: string): readonly Coloured[] {
  const { parsed } = program.files.get(file)!;
  return colouredIn(namesIn(program, file), parsed, { start: 0, end: parsed.text.length });
}

/** The words of a file, or of a part of it, as the protocol has them. */
export function semanticTokens(program: Program, file: string, range?: Range): SemanticTokens {
  const parsed = program.files.get(file)?.parsed;
  if (!parsed) return { data: [] };
  const part = range ? { start: offsetAt(parsed, range.start), end: offsetAt(parsed, range.end) } : { start: 0, end: parsed.text.length };
  return { data: encoded(colouredIn(namesIn(program, file), parsed, part), parsed) };
}

/** What of one answer has to be replaced to get the next: most often a few numbers around the edit. */
export function semanticTokensEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** Names as what they name, and all other words of the language as keywords; in the order of the text. */
function colouredIn(names: readonly Occurrence[], parsed: ParsedFile, part: Span): Coloured[] {
  const { tokens } = parsed;
  const found: Coloured[] = [];
  let next = 0;
  let covered = 0;
  const takeNames = (until: number): void => {
    for (; next < names.length && names[next]!.span.start < until; next++) {
      const { span, kind, role, symbol } = names[next]!;
      // The second name at a place is the model's dimension: the declaration counts.
      if (span.start < covered) continue;
      covered = span.end;
      if (span.end <= part.start || span.start >= part.end) continue;
      // The label of a band may be a text, and looks like one then.
      if (kind === "band" && isQuoted(parsed.text, span.start)) continue;
      const isOurs = kind === "constant" || kind === "function" || kind === "file" || kind === "language";
      found.push({
        ...span,
        type: typeOf[kind],
        declaration: role === "declaration",
        library: isOurs || (symbol !== undefined && isLibrary(symbol.file)),
      });
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.startAt(i);
    if (start >= part.end) break;
    takeNames(start + 1);
    if (start < covered || start < part.start) continue;
    const token = tokens.at(i);
    if (!isName(token) || token.endOffset < start || !keywordTypes.has(token.image)) continue;
    found.push({ start, end: token.endOffset + 1, type: "keyword", declaration: false, library: false });
  }
  takeNames(parsed.text.length);
  return found;
}

function isQuoted(text: SourceText, start: number): boolean {
  return /["“„«»]/.test(text.charAt(start - 1));
}

function encoded(words: readonly Coloured[], parsed: ParsedFile): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, declaration, library } of words) {
    const at = positionAt(parsed, start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      widthOf(parsed, { start, end }),
      tokenTypes.indexOf(type),
      (declaration ? 1 : 0) | (library ? 2 : 0),
    );
    ({ line, character } = at);
  }
  return data;
}
