/** Texts of several lines. */

import { inQuotes, textValue } from "../texts.ts";

/**
 * A value as a text between `"""`, its paragraphs with an empty line between them and filled up to a width. Nothing where such a text cannot have
 * that value, as with a blank at its end.
 */
export function textBlock(value: string, columns: number): string | undefined {
  const whole = textValue(inQuotes(value));
  for (const paragraphs of [whole.split("\n\n"), [whole]]) {
    const filled = paragraphs.map((paragraph) => fill(escaped(paragraph), columns));
    const image = `"""\n${filled.join("\n\n")}\n"""`;
    if (textValue(image) === whole) return image;
  }
  return undefined;
}

/** Three quotes in a row would end the text. */
function escaped(paragraph: string): string {
  return paragraph
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replace(/"{3,}/g, (quotes) => '\\"'.repeat(quotes.length));
}

/** Breaks lines at single blanks: what a line ends with is read as one. */
function fill(paragraph: string, columns: number): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line === undefined) line = word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line ?? ""].join("\n");
}
