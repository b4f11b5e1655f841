/** From the text of a file to its syntax tree. */

import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/sourceText.ts";
import type { SourceTree } from "./ast.ts";
import type { Edit } from "./edit.ts";
import { Findings, type Scanned } from "./findings.ts";
import { UkurParser } from "./grammar/files.ts";
import type { Kept } from "./grammar/keeping.ts";
import type { ColumnUnit, Lines } from "./lines.ts";
import { ownTexts } from "./ownTexts.ts";
import { differenceOf, rescan, type Difference, type Rescanned } from "./rescan.ts";
import { lineEnd } from "./places.ts";
import { scan } from "./scan.ts";
import type { Comment } from "./scanner.ts";
import type { TokenList } from "./tokenList.ts";

export type { Comment } from "./scanner.ts";

export interface ParsedFile {
  readonly file: string;
  readonly text: SourceText;
  /** In what the editor counts that shows the file; in the units of our strings where nobody says otherwise. */
  readonly columns?: ColumnUnit;
  /** Where its lines are, where somebody follows them from text to text. */
  readonly lines?: Lines;
  /** What could be read, whatever is wrong with the text. */
  readonly tree: SourceTree;
  /** Those that the grammar has read. */
  readonly tokens: TokenList;
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** For reading the text again after an edit; nothing where that is to be read as a whole. */
  readonly reading?: Reading;
}

interface Reading {
  /** What the scanner has found. */
  readonly scanned: Scanned;
  readonly kept: readonly Kept[];
}

/** Made with the first file: its grammar takes some milliseconds to prepare. */
let parser: UkurParser | undefined;

/**
 * Reads one file. Never throws: every fault of the text is a finding, and the tree holds all that is intact.
 *
 * @param parts the declarations that are read, in order, of a text that is right; without it, all are
 */
export function parse(text: SourceText, file: string, parts?: readonly Span[]): ParsedFile {
  const findings = new Findings(file, text);
  const { tokens, comments, isAsWritten } = scan(findings, parts);
  const scanned = findings.known();
  parser ??= new UkurParser();
  const { declarations, kept } = parser.read(tokens, comments, findings);
  const tree: SourceTree = { declarations, start: 0, end: text.length };
  const parsed = { file, text, tree, tokens: tokens.packed(), comments, diagnostics: findings.sorted() };
  return isAsWritten && !findings.isFull ? { ...parsed, reading: { scanned, kept } } : parsed;
}

/**
 * Reads a file after an edit, as `parse` would, but for the time that it takes: nodes that the edit has not touched are those of the file before it, moved
 * to where they stand now. The file before the edit must not be used any more.
 *
 * @param edit what was done to the text; where it is not known, the texts are compared
 */
export function reparse(before: ParsedFile, text: SourceText, edit?: Edit): ParsedFile {
  const { reading, file } = before;
  if (reading !== undefined) {
    const difference = edit ? { ...edit, by: edit.newLength - (edit.end - edit.start) } : differenceOf(before.text, text);
    const again = rescan({ ...before, scanned: reading.scanned }, text, difference);
    if (again !== undefined) return takingOver(before, reading.kept, text, difference, again);
  }
  return inColumnsOf(before, parse(text, file));
}

function inColumnsOf({ columns }: ParsedFile, parsed: ParsedFile): ParsedFile {
  return columns === undefined ? parsed : { ...parsed, columns };
}

function takingOver(before: ParsedFile, known: readonly Kept[], text: SourceText, difference: Difference, again: Rescanned): ParsedFile {
  const { file } = before;
  const { tokens, comments, scanned } = again;
  const findings = new Findings(file, text, scanned);
  const { declarations, kept, taken } = parser!.read(tokens, comments, findings, {
    ...again,
    kept: known,
    start: difference.start,
    lineEnd: lineEnd(text, difference.end + difference.by),
    by: difference.by,
  });
  // A file of so many findings is not read to its end, so it is not known what the whole would give.
  if (findings.isFull) return inColumnsOf(before, parse(text, file));
  ownTexts(declarations, taken);
  const tree: SourceTree = { declarations, start: 0, end: text.length };
  return inColumnsOf(before, { file, text, tree, tokens, comments, diagnostics: findings.sorted(), reading: { scanned, kept } });
}
