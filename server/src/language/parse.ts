/** From the text of a file to its syntax tree. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceTree } from "./ast.ts";
import { Findings } from "./findings.ts";
import { UkurParser } from "./grammar/files.ts";
import type { ColumnUnit, Lines } from "./lines.ts";
import { scan } from "./scan.ts";
import type { Comment } from "./scanner.ts";
import type { TokenList } from "./tokenList.ts";

export type { Comment } from "./scanner.ts";

export interface ParsedFile {
  readonly file: string;
  readonly text: string;
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
}

/** Made with the first file: its grammar takes some milliseconds to prepare. */
let parser: UkurParser | undefined;

/** Reads one file. Never throws: every fault of the text is a finding, and the tree holds all that is intact. */
export function parse(text: string, file: string): ParsedFile {
  const findings = new Findings(file, text);
  const { tokens, comments } = scan(findings);
  parser ??= new UkurParser();
  const declarations = parser.read(tokens, comments, findings);
  const tree: SourceTree = { declarations, start: 0, end: text.length };
  return { file, text, tree, tokens: tokens.packed(), comments, diagnostics: findings.sorted() };
}
