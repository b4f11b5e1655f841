/** The words and signs of the language. */

import { createToken, EOF, Lexer, type IToken, type TokenType } from "chevrotain";
import type { SourceText } from "../diagnostics/sourceText.ts";

/** Every keyword, once. A keyword is one only where the grammar expects it; anywhere else it is a name. */
export const words = [
  "import",
  "scale",
  "choices",
  "model",
  "instrument",
  "mapping",
  "translation",
  "version",
  "licence",
  "population",
  "period",
  "contact",
  "intro",
  "outro",
  "consent",
  "refused",
  "languages",
  "measures",
  "adapted",
  "from",
  "because",
  "cite",
  "doi",
  "allow",
  "required",
  "optional",
  "term",
  "battery",
  "dimension",
  "question",
  "page",
  "section",
  "stop",
  "score",
  "test",
  "repeat",
  "phrases",
  "for",
  "chosen",
  "sure",
  "compares",
  "formative",
  "definition",
  "to",
  "of",
  "weight",
  "note",
  "code",
  "dimensions",
  "reverse",
  "covers",
  "only",
  "poles",
  "short",
  "one",
  "any",
  "rank",
  "number",
  "unit",
  "text",
  "long",
  "date",
  "share",
  "across",
  "when",
  "check",
  "by",
  "order",
  "random",
  "draw",
  "side",
  "item",
  "shown",
  "hint",
  "or",
  "and",
  "not",
  "answered",
  "in",
  "includes",
  "missing",
  "bands",
  "half",
  "none",
  "at",
  "least",
  "per",
  "item",
  "points",
  "table",
  "else",
  "given",
  "expect",
  "na",
  "specify",
  "exclusive",
  "labels",
  "some",
  "email",
  "phone",
  "url",
  "like",
  "most",
  "today",
  "time",
  "place",
  "file",
  "image",
  "link",
  "record",
  "was",
] as const;

export type Word = (typeof words)[number];

/** Our own scanner makes the tokens (`scanner.ts`), so that no type has a pattern. */
const type = (name: string, label: string, category?: TokenType): TokenType =>
  createToken({ name, label, pattern: Lexer.NA, ...(category !== undefined && { categories: category }) });

export const Name = type("Name", "a name");

/** A token type for each keyword. Every keyword is a name, too. */
export const K: Readonly<Record<Word, TokenType>> = Object.fromEntries(
  words.map((word) => [word, type(`${word.charAt(0).toUpperCase()}${word.slice(1)}Word`, word, Name)]),
) as Record<Word, TokenType>;

/** The keyword's token type by its spelling. A Map, so that `constructor` is no keyword. */
export const keywordTypes: ReadonlyMap<string, TokenType> = new Map(words.map((word) => [word, K[word]]));

export const Text = type("Text", "a text in quotes");
export const TextBlock = type("TextBlock", "a text in quotes", Text);
export const Number = type("Number", "a number");
/** `2026-11-24`, with nothing between its parts. */
export const Day = type("Day", "a date");

export const LCurly = type("LCurly", "{");
export const RCurly = type("RCurly", "}");
export const LParen = type("LParen", "(");
export const RParen = type("RParen", ")");
export const Comma = type("Comma", "a comma");
export const DotDot = type("DotDot", "..");
export const Dot = type("Dot", ".");
export const Arrow = type("Arrow", "->");
export const Equal = type("Equal", "==");
export const Unequal = type("Unequal", "!=");
export const AtMost = type("AtMost", "<=");
export const AtLeast = type("AtLeast", ">=");
export const Less = type("Less", "<");
export const More = type("More", ">");
export const Assign = type("Assign", "=");
export const Plus = type("Plus", "+");
export const Minus = type("Minus", "-");
export const Star = type("Star", "*");
export const Slash = type("Slash", "/");

export const vocabulary: TokenType[] = [
  Name,
  Text,
  TextBlock,
  Number,
  Day,
  LCurly,
  RCurly,
  LParen,
  RParen,
  Comma,
  DotDot,
  Dot,
  Arrow,
  Equal,
  Unequal,
  AtMost,
  AtLeast,
  Less,
  More,
  Assign,
  Plus,
  Minus,
  Star,
  Slash,
  ...Object.values(K),
];

const typeByIndex: TokenType[] = [];
for (const each of [EOF, ...vocabulary]) typeByIndex[each.tokenTypeIdx!] = each;

/** A word, a sign or a text at its place. A token that a repair puts in has no width. */
export class Token implements IToken {
  tokenTypeIdx: number;
  readonly startOffset: number;
  /** Of the last character, as Chevrotain counts. */
  readonly endOffset: number;
  private readonly source: SourceText;

  constructor(source: SourceText, typeIndex: number, start: number, end: number) {
    this.source = source;
    this.tokenTypeIdx = typeIndex;
    this.startOffset = start;
    this.endOffset = end - 1;
  }

  get tokenType(): TokenType {
    return typeByIndex[this.tokenTypeIdx]!;
  }

  /** What is written there. Cut out where it is asked for: of most tokens nobody wants to know. */
  get image(): string {
    return this.source.slice(this.startOffset, this.endOffset + 1);
  }
}

/** Makes a token one of another type, in place. */
export function retype(token: IToken, to: TokenType): void {
  token.tokenTypeIdx = to.tokenTypeIdx!;
}

/** Whether a token may stand where the grammar takes a name: a name, or any keyword. */
export function isName(token: IToken): boolean {
  return nameTypes[token.tokenTypeIdx] === 1;
}

const nameTypes = new Uint8Array(typeByIndex.length);
for (const each of [Name, ...Object.values(K)]) nameTypes[each.tokenTypeIdx!] = 1;

/** Whether a token is a text in quotes of any kind. */
export function isText(token: IToken): boolean {
  return token.tokenTypeIdx === Text.tokenTypeIdx || token.tokenTypeIdx === TextBlock.tokenTypeIdx;
}

export function isBrace(token: IToken): boolean {
  return token.tokenType === LCurly || token.tokenType === RCurly;
}
