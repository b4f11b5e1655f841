/**
 * The value of a quoted text: quotes, escapes and a block's indentation resolved; and how a value is written. Placeholders stay in it.
 *
 * Names and texts of a tree are views into the file's text, which the tree's `ParsedFile` holds anyway; copies cost an eighth
 * of all reading. Who keeps one of them longer than the file keeps the whole text alive, and copies it first.
 */

import { mixedClosing } from "./textEnds.ts";

/** Each opening quote and what may close it. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "'": "'",
  "‘": "’",
  "”": "”",
};

/** The value of a text as written, with its quotes. A missing closing quote is no matter here. */
export function textValue(image: string): string {
  if (image.startsWith('"""')) {
    const end = image.length >= 6 && image.endsWith('"""') ? image.length - 3 : image.length;
    return unescape(paragraphs(image.slice(3, end)));
  }
  return unescape(image.slice(1, isClosed(image) ? image.length - 1 : image.length));
}

/** Whether a text on one line has its closing quote. */
function isClosed(image: string): boolean {
  if (image.length < 2) return false;
  if (!closers[image.charAt(0)]?.includes(image.charAt(image.length - 1))) return mixedClosing(image, 0) === image.length - 1;
  if (image.charAt(0) !== '"') return true;
  let backslashes = 0;
  while (image.charAt(image.length - 2 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 0;
}

/**
 * A block's text: the lines of a paragraph are joined by a space, and an empty line divides paragraphs.
 * What stands before and after a line's words is layout.
 */
function paragraphs(inside: string): string {
  return inside
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll("\n", " "))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

const escape = /\\(["\\n])/g;

/** What Word writes for a line end within a paragraph: a vertical tab. */
export const softLineEnd = "\u000b";

function unescape(written: string): string {
  const raw = written.includes(softLineEnd) ? written.replaceAll(softLineEnd, "\n") : written;
  if (!raw.includes("\\")) return raw;
  return raw.replace(escape, (_, letter: string) => (letter === "n" ? "\n" : letter));
}

/** A value as a text on one line, which has that value. Line ends of any kind are written as `\n`. */
export function inQuotes(value: string): string {
  // A backslash that takes a mark's meaning stays one.
  return `"${value.replace(/\\(?![*[])|"/g, "\\$&").replace(/\r\n?|[\n\u000b]/g, "\\n")}"`;
}

/** A text that serves as a name, such as the label of a band: without quotes where it is one. */
export function asLabel(text: string): string {
  return /^[A-Za-z]\w*$/.test(text) ? text : inQuotes(text);
}

/**
 * Where the letters of a text's value stand in the text as written, with its quotes: the place before each, and the place behind it.
 * Layout, which is no part of the value, belongs to no letter. Nothing where the two do not go together.
 */
export function placesIn(
  image: string,
  value: string,
): { readonly starts: readonly number[]; readonly ends: readonly number[] } | undefined {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = image.startsWith('"""') ? 3 : 1;
  while (starts.length < value.length) {
    const letter = value.charAt(starts.length);
    const length = /^\\["\\n]/.test(image.slice(at, at + 2)) ? 2 : 1;
    const written = length === 2 ? unescape(image.slice(at, at + 2)) : image.charAt(at);
    // A line's end is written for a space, and a space that is left over is layout.
    if (written === letter || (length === 1 && /\s/.test(letter) && /\s/.test(written))) {
      starts.push(at);
      ends.push(at + length);
    } else if (!/\s/.test(written)) return undefined;
    at += length;
  }
  return { starts, ends };
}

/** The escapes in a text that mean nothing: offset into the image, and the two letters. */
export function unknownEscapes(image: string): { at: number; escape: string }[] {
  const found: { at: number; escape: string }[] = [];
  for (let at = image.indexOf("\\"); at !== -1; at = image.indexOf("\\", at + 2)) {
    const letter = image.charAt(at + 1);
    if (!'"\\n*['.includes(letter) || letter === "") {
      const whole = String.fromCodePoint(image.codePointAt(at + 1) ?? 0x20);
      found.push({ at, escape: `\\${letter === "" || /\s/.test(letter) ? "" : whole}` });
    }
  }
  return found;
}
