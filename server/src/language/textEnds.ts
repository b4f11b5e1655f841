/** Where a text ends whose end is not simply the next quote. */

import { indentation, lineEnd, lineStart } from "./places.ts";
import { endOfProse, holderOf } from "./prose.ts";
import { keywordTypes } from "./tokens.ts";

/** How far behind the first closing quote the one is looked for that makes pairs of all of them. */
const longestPair = 500;

/**
 * The closing quote of a text in the quotes of a word processor: the one that leaves quotes of its kind in pairs between, or else the
 * first. -1 where there is none on the line.
 */
export function closingQuote(text: string, opening: number, closing: string): number {
  const quote = text.charAt(opening);
  let first = -1;
  let depth = 1;
  // Pairs are not looked for without end: a line of many quotes would be read once for each of them.
  for (let i = opening + 1; i < text.length && (first === -1 || i < first + longestPair); i++) {
    const character = text.charAt(i);
    if (character === "\n" || character === "\r") break;
    if (closing.includes(character)) {
      if (first === -1) first = i;
      if (--depth === 0) return i;
    } else if (character === quote) depth++;
  }
  return first;
}

/** What may stand behind a text on its line: nothing, a sign, a word of the language, an option's name and code, or a number. */
const behindText = /[ \t\u00a0]*(?:$|[\r\n{})]|\/\/|\d|([a-z]\w{0,40})([ \t]+-?\d)?(?!\w))/y;

/**
 * The closing quote of a text that opens with another kind, as where a word processor has made one of the two curly: `“…"`, `"…”`. -1
 * where there is none on the line. What follows it may follow a text, and the quotes between have their partners.
 */
export function mixedClosing(text: string, opening: number): number {
  const isStraight = text.charAt(opening) === '"';
  let open = 0;
  for (let i = opening + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "\n" || character === "\r") break;
    if (isStraight) {
      if (character === "“") open++;
      else if (character === "”" && open > 0) open--;
      else if (character === "”" && mayEnd(text, i + 1)) return i;
    } else if (character === '"' || character === "“") {
      if (open === 0 && mayEnd(text, i + 1)) return i;
      // Of quotes that look alike, every second one closes.
      open = 1 - open;
    }
  }
  return -1;
}

/**
 * The same for a text that seems to be closed by the curly quote of the next one on its line: `yes 1 “Yes" no 0 "No”`. Between the two
 * straight quotes stands no prose, but an option's name and code or a word of the language. A digit before the first means inches.
 */
export function mixedBefore(text: string, opening: number, end: number): number {
  const [before, between, after] = text.slice(opening + 1, end).split('"', 3);
  if (after === undefined || between!.length > 60 || /[\s\d]$/.test(before!)) return -1;
  const first = opening + 1 + before!.length;
  const [word, code, ...more] = between!.trim().split(/\s+/);
  if (more.length > 0 || !/^[a-z]\w*$/i.test(word!)) return -1;
  return (code === undefined ? keywordTypes.has(word!) : !keywordTypes.has(word!) && /^-?\d+$/.test(code)) ? first : -1;
}

function mayEnd(text: string, at: number): boolean {
  behindText.lastIndex = at;
  const [, word, code] = behindText.exec(text) ?? [""];
  return behindText.lastIndex > 0 && (word === undefined || code !== undefined || keywordTypes.has(word));
}

/** What starts a statement, and hardly ever a line of prose: a brace, a name and a text, or a word of the language in small letters. */
const statement =
  /^(?:\}|[A-Za-z]\w*(?:\.\w+)?[ \t]+["“„«]|(?:import|scale|choices|model|instrument|mapping|translation|version|licence|population|period|contact|intro|outro|consent|languages|measures|adapted|cite|required|allow|term|battery|dimension|question|page|score|test)\b)/;

/**
 * The end of a text between `"""` that nobody closed. It would take all that follows with it, up to the next such text, whose beginning
 * would be its end. The indentation is a witness of what the author meant, as it is for braces: the text ends with the last words before
 * a statement that stands no deeper than the line of the opening quotes. Nothing where there is no such statement before `limit`.
 */
export function endOfUnclosedBlock(text: string, opening: number, limit: number): number | undefined {
  let last = opening + 3;
  let start = lineEnd(text, last, limit);
  // On a line of many such texts none is asked how far the line is indented.
  const indent = start < limit ? indentation(text, opening) : 0;
  for (; start < limit; start = lineEnd(text, start + 1, limit)) {
    const end = lineEnd(text, start + 1, limit);
    const words = text.slice(start + 1, end).trim();
    if (words === "") continue;
    if (indentation(text, start + 1) <= indent && statement.test(words)) return last;
    last = end;
  }
  return undefined;
}

/**
 * The end of a text on one line that nobody closed. An opening brace at the end is not taken for text where the next line is indented deeper: it
 * opens a block then, and is no half-typed placeholder. Nor are the clauses that end the line of a battery or a question.
 */
export function endOfUnclosed(text: string, opening: number, end: number): number {
  const opens = indentationBelow(text, end) > indentation(text, opening);
  const whole = opening + Math.max(1, trimmed(text.slice(opening, end), opens).length);
  const keyword = /^\s*(\w*)/.exec(text.slice(lineStart(text, opening), opening))![1]!;
  // A brace inside starts a term, and the name of the term may not be typed yet.
  if ((keyword !== "battery" && keyword !== "question") || text.slice(opening, whole).includes("{")) return whole;
  return Math.max(opening + 1, endOfProse(text, opening, end, holderOf(keyword)));
}

function trimmed(image: string, opens: boolean): string {
  const words = image.trimEnd();
  return opens && words.endsWith("{") ? words.slice(0, -1).trimEnd() : words;
}

/** Of the next line that is not empty. */
function indentationBelow(text: string, end: number): number {
  let at = end;
  while (at < text.length && /[\s\u200B\uFEFF]/.test(text.charAt(at))) at++;
  return at < text.length ? indentation(text, at) : 0;
}
