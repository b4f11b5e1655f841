/** The words and signs of the language: what the lexer cuts a text into. */

import { createToken, Lexer, type IToken, type TokenType } from "chevrotain";

/** Every keyword, once. A keyword is one only where the grammar expects it; anywhere else it is a name. */
export const words = [
  "import", "scale", "choices", "model", "instrument", "mapping", "translation",
  "version", "licence", "population", "period", "contact", "intro", "outro", "consent",
  "languages", "measures", "adapted", "from", "because", "cite", "doi", "allow", "required", "optional",
  "term", "battery", "dimension", "question", "page", "score", "test",
  "sure", "compares", "formative", "definition", "to", "of", "weight", "note",
  "code", "dimensions", "reverse", "covers", "only", "poles",
  "one", "any", "rank", "number", "unit", "text", "long", "date", "share", "across",
  "when", "by", "order", "random", "or", "and", "not", "answered", "in", "includes",
  "missing", "bands", "half", "none", "at", "least", "per", "given", "expect",
  "na", "specify", "exclusive",
] as const;

export type Word = (typeof words)[number];

export const Name = createToken({ name: "Name", pattern: /[A-Za-z]\w*/, label: "a name" });

/** A token type for each keyword. The lexer sees names only; `classify` gives a word its keyword's type. */
export const K: Readonly<Record<Word, TokenType>> = Object.fromEntries(
  words.map((word) => [
    word,
    createToken({ name: word.charAt(0).toUpperCase() + word.slice(1), pattern: Lexer.NA, categories: Name, label: word }),
  ]),
) as Record<Word, TokenType>;

/** The keyword's token type by its spelling. A Map, so that `constructor` is no keyword. */
export const keywordTypes: ReadonlyMap<string, TokenType> = new Map(words.map((word) => [word, K[word]]));

// ---------------------------------------------------------------- texts

export const Text = createToken({
  name: "Text",
  pattern: /"[^"\\\n\r]*(?:\\[^\n\r]?[^"\\\n\r]*)*"|“[^”\n\r]*”|„[^“”\n\r]*[“”]|«[^»\n\r]*»|»[^«\n\r]*«/,
  label: "a text in quotes",
});
export const TextBlock = createToken({ name: "TextBlock", pattern: /"""[\s\S]*?"""/, categories: Text });
export const UnclosedBlock = createToken({ name: "UnclosedBlock", pattern: /"""[\s\S]*/, categories: Text });
/** A text whose closing quote is missing: it ends with its line, so that it is one fault and not four. */
export const UnclosedText = createToken({
  name: "UnclosedText",
  pattern: /"[^"\\\n\r]*(?:\\[^\n\r]?[^"\\\n\r]*)*|“[^”\n\r]*|„[^“”\n\r]*|«[^»\n\r]*|»[^«\n\r]*/,
  categories: Text,
});
/** Quotes of other tools, understood and reported. */
export const ForeignText = createToken({ name: "ForeignText", pattern: /'[^'\n\r]*'|‘[^’\n\r]*’|”[^”\n\r]*”/, categories: Text });

export const Number = createToken({ name: "Number", pattern: /\d+(?:\.\d+)?/, label: "a number" });

// ---------------------------------------------------------------- signs

const sign = (name: string, pattern: string, label = pattern): TokenType => createToken({ name, pattern, label });

export const LCurly = sign("LCurly", "{");
export const RCurly = sign("RCurly", "}");
export const LParen = sign("LParen", "(");
export const RParen = sign("RParen", ")");
export const Comma = sign("Comma", ",", "a comma");
export const DotDot = sign("DotDot", "..");
export const Dot = sign("Dot", ".");
export const Arrow = sign("Arrow", "->");
export const Equal = sign("Equal", "==");
export const Unequal = sign("Unequal", "!=");
export const AtMost = sign("AtMost", "<=");
export const AtLeast = sign("AtLeast", ">=");
export const Less = sign("Less", "<");
export const More = sign("More", ">");
export const Assign = sign("Assign", "=");
export const Plus = sign("Plus", "+");
export const Minus = sign("Minus", "-");
export const Star = sign("Star", "*");
export const Slash = sign("Slash", "/");

// ---------------------------------------------------------------- what divides words

/** With the hard spaces that word processors put in, and a byte order mark. */
const WhiteSpace = createToken({
  name: "WhiteSpace",
  pattern: /[ \t\r\n\f\v\u00A0\u2000-\u200B\u2028\u2029\u202F\u3000\uFEFF]+/,
  group: Lexer.SKIPPED,
});
/** The comments of other tools (`#`, and between slash-stars) are comments too, and reported. */
const CommentToken = createToken({
  name: "Comment",
  pattern: /\/\/[^\n\r]*|#[^\n\r]*|\/\*[\s\S]*?\*\/|\/\*[\s\S]*/,
  group: "comments",
});

/** What the lexer tries, in this order, at each place. */
const lexed: TokenType[] = [
  WhiteSpace, Name, TextBlock, UnclosedBlock, Text, Number, CommentToken,
  LCurly, RCurly, LParen, RParen, Comma, DotDot, Dot, Arrow,
  Equal, Unequal, AtMost, AtLeast, Less, More, Assign, Plus, Minus, Star, Slash,
  UnclosedText, ForeignText,
];

export const vocabulary: TokenType[] = [...lexed, ...Object.values(K)];

/** Validation of the patterns costs start-up time; a test makes the lexer with it. */
export function createLexer(validate: boolean): Lexer {
  return new Lexer(lexed, { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations: !validate });
}

export function makeToken(tokenType: TokenType, image: string, startOffset: number): IToken {
  return { image, startOffset, tokenTypeIdx: tokenType.tokenTypeIdx!, tokenType };
}

/** Makes a token one of another type, in place. */
export function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}

/** Whether a token may stand where the grammar takes a name: a name, or any keyword. */
export function isName(token: IToken): boolean {
  return token.tokenType === Name || token.tokenType.CATEGORIES?.includes(Name) === true;
}

/** Whether a token is a text in quotes of any kind. */
export function isText(token: IToken): boolean {
  return token.tokenType === Text || token.tokenType.CATEGORIES?.includes(Text) === true;
}
