/** From text to the words and signs that the parser reads, with comments apart and braces that balance. */

import type { IToken, Lexer } from "chevrotain";
import type { Span } from "../diagnostics/diagnostic.ts";
import { balance } from "./braces.ts";
import { deepestBlocks, deepestParentheses, dropTooDeep } from "./depth.ts";
import { quoted, replace, type Findings } from "./findings.ts";
import { spanOf, startsLine } from "./places.ts";
import { mendStrays } from "./strays.ts";
import { closers, own } from "./texts.ts";
import * as T from "./tokens.ts";
import { makeToken, retype } from "./tokens.ts";

export interface Comment {
  /** `///` documents the declaration below it. */
  readonly kind: "line" | "doc";
  readonly span: Span;
  /** Without the slashes, and without white space around it. */
  readonly text: string;
}

export interface Scanned {
  readonly tokens: IToken[];
  readonly comments: readonly Comment[];
}

let lexer: Lexer | undefined;

/** Cuts a text into tokens and repairs what can be repaired before the grammar is asked. */
export function scan(text: string, findings: Findings): Scanned {
  lexer ??= T.createLexer(false);
  const cut = lexer.tokenize(text);
  const comments = (cut.groups["comments"] ?? []).map((token) => comment(token, findings));
  let tokens = cut.tokens;
  if (cut.errors.length > 0) tokens = mendStrays(tokens, cut.errors, findings);
  const shape = classify(tokens, findings);
  if (shape.unclosedText) tokens = freeBraces(tokens, findings);
  if (shape.unbalanced || shape.unclosedText) tokens = balance(tokens, findings);
  if (shape.tooDeep) tokens = dropTooDeep(tokens, findings);
  return { tokens, comments };
}

interface Shape {
  unbalanced: boolean;
  tooDeep: boolean;
  unclosedText: boolean;
}

const nameType = T.Name.tokenTypeIdx!;
const textType = T.Text.tokenTypeIdx!;
const numberType = T.Number.tokenTypeIdx!;
const openType = T.LCurly.tokenTypeIdx!;
const closeType = T.RCurly.tokenTypeIdx!;
const openParenType = T.LParen.tokenTypeIdx!;
const closeParenType = T.RParen.tokenTypeIdx!;

/** Inside a dimension, before a text and at the start of a line, these name an item: as clauses they never stand before a text. */
const neverBeforeText = new Set(["reverse", "required", "optional", "covers", "only", "scale", "dimension"]);
/** Before a number these are names of options: as clauses they never stand before one. */
const neverBeforeNumber = new Set(["specify", "exclusive", "missing"]);

/** Gives keywords their type, reports texts that are not written as texts should be, and looks whether the braces balance. */
function classify(tokens: readonly IToken[], findings: Findings): Shape {
  let depth = 0;
  let deepest = 0;
  let parentheses = 0;
  let mostParentheses = 0;
  const shape: Shape = { unbalanced: false, tooDeep: false, unclosedText: false };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    switch (token.tokenTypeIdx) {
      case nameType: {
        const keyword = T.keywordTypes.get(token.image);
        if (keyword !== undefined && !isNameHere(token, tokens[i + 1], depth, findings.text)) retype(token, keyword);
        break;
      }
      case textType:
      case numberType:
        break;
      case openType:
        if (++depth > deepest) deepest = depth;
        parentheses = 0;
        break;
      case closeType:
        if (--depth < 0) shape.unbalanced = true;
        parentheses = 0;
        break;
      case openParenType:
        if (++parentheses > mostParentheses) mostParentheses = parentheses;
        break;
      case closeParenType:
        if (parentheses > 0) parentheses--;
        break;
      default:
        if (token.tokenType === T.UnclosedText) shape.unclosedText = true;
        else reportText(token, findings);
    }
  }
  if (depth !== 0) shape.unbalanced = true;
  shape.tooDeep = deepest > deepestBlocks || mostParentheses > deepestParentheses;
  return shape;
}

function isNameHere(token: IToken, next: IToken | undefined, depth: number, text: string): boolean {
  if (next === undefined) return false;
  if (next.tokenTypeIdx === textType) return depth >= 2 && neverBeforeText.has(token.image) && startsLine(text, token.startOffset);
  return next.tokenTypeIdx === numberType && neverBeforeNumber.has(token.image);
}

function reportText(token: IToken, findings: Findings): void {
  if (token.tokenType === T.UnclosedBlock) {
    const line = findings.line(token.startOffset);
    const span = { start: token.startOffset, end: token.startOffset + 3 };
    findings.add("unclosed-text-block", span, { line, quote: '"""' });
  } else if (token.tokenType === T.ForeignText) {
    const proposed = `"${token.image.slice(1, -1).replaceAll('"', '\\"')}"`;
    findings.add("foreign-quotes", spanOf(token), { proposed: quoted(proposed) }, { fixes: [replace("Use double quotes", spanOf(token), proposed)] });
  }
}

/** Reports texts that run to the end of their line, and gives back an opening brace that they have swallowed there. */
function freeBraces(tokens: readonly IToken[], findings: Findings): IToken[] {
  const freed: IToken[] = [];
  for (const token of tokens) {
    freed.push(token);
    if (token.tokenType !== T.UnclosedText) continue;
    const whole = token.image;
    token.image = own(whole.replace(/\s*\{?\s*$/, ""));
    const end = token.startOffset + token.image.length;
    const quote = closers[whole.charAt(0)]!.charAt(0);
    findings.add("unclosed-text", spanOf(token), { quote, block: '""" and """' }, {
      fixes: [{ title: `Write ${quote} at the end`, edits: [{ span: { start: end, end }, newText: quote }] }],
    });
    const brace = whole.indexOf("{", token.image.length);
    if (brace !== -1) freed.push(makeToken(T.LCurly, "{", token.startOffset + brace));
  }
  return freed;
}

function comment(token: IToken, findings: Findings): Comment {
  const image = token.image;
  const span = spanOf(token);
  const doc = image.startsWith("///") && !image.startsWith("////");
  if (!image.startsWith("//")) reportForeignComment(image, span, findings);
  return { kind: doc ? "doc" : "line", span, text: own(image.replace(/^(?:\/{2,}|#+|\/\*)/, "").replace(/\*\/$/, "").trim()) };
}

function reportForeignComment(image: string, span: Span, findings: Findings): void {
  const found = image.charAt(0) === "#" ? "#" : "/* */";
  const lines = image.charAt(0) === "#"
    ? `//${image.slice(1)}`
    : image.replace(/^\/\*+/, "").replace(/\*+\/$/, "").trim().split(/\r\n?|\n/).map((line) => `// ${line.trim().replace(/^\* ?/, "")}`).join("\n");
  const rest = findings.text.slice(span.end).match(/^[ \t]*(?![ \t\r\n]|$)/) ? "\n" : "";
  findings.add("foreign-comment", { start: span.start, end: span.start + image.split(/[\r\n]/, 1)[0]!.length }, { found }, {
    fixes: [replace("Write it with //", span, lines + rest)],
  });
}
