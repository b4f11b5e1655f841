/** Commands of SPSS: words, texts and numbers in lines that are short enough. */

import { decimal } from "../../form/decimal.ts";

/** Lines of a syntax file that is included have 256 bytes at most (Command Syntax Reference, "Commands"). */
export const longestLine = 250;
/** A text is written in pieces, which a plus sign puts together. */
const longestPiece = 150;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A command: its words in lines, the first in the first column, and a period at the end. */
export function command(...words: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of words.flatMap((each) => (each.startsWith("'") ? [each] : each.split(" ")))) {
    const own = bytesOf(word);
    // A line that begins with an asterisk is a comment to PSPP: a sign stays behind what is before it.
    if (length > 0 && own > 1 && length + 1 + own > longestLine) {
      lines.push(line);
      line = `  ${word}`;
      length = own + 2;
    } else {
      line = length === 0 ? word : `${line} ${word}`;
      length += own + (length === 0 ? 0 : 1);
    }
  }
  return [...lines, `${line}.`].join("\n");
}

/** A text of an author as words of a command. Quotes are doubled; the end of a line is a space. */
export function literal(text: string, most = Infinity): string[] {
  const pieces: string[] = [];
  let piece = "";
  let length = 0;
  for (const letter of cut(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " "), most)) {
    const own = bytesOf(letter);
    if (length + own > longestPiece) {
      pieces.push(piece);
      piece = "";
      length = 0;
    }
    piece += letter === "'" ? "''" : letter;
    length += letter === "'" ? 2 : own;
  }
  return [...pieces, piece].flatMap((each, index) => (index === 0 ? [`'${each}'`] : ["+", `'${each}'`]));
}

/** As many letters as some bytes hold. */
export function cut(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let kept = "";
  let length = bytesOf("…");
  for (const letter of text) {
    length += bytesOf(letter);
    if (length > most) break;
    kept += letter;
  }
  return `${kept}…`;
}

export function number(value: number): string {
  return value < 0 ? `(${decimal(value)})` : decimal(value);
}

/** A comment of one line. Its last period ends it, and it has no quotes that mean something. */
export function comment(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replaceAll("'", "’")
    .replaceAll('"', "”")
    .trim();
  return `* ${cut(line, 200)}.`;
}
