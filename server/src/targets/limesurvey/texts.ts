/** Texts for LimeSurvey, which takes them for HTML with expressions in braces. */

import type { LimeRow } from "./model.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "{": "&#123;",
  "}": "&#125;",
  "|": "&#124;",
  // It would escape what follows in the scripts of a page.
  "\\": "&#92;",
};

/** A text that shows as it was written: no tag, no expression, no `|` that would split a row into two ends. */
export function literalText(text: string): string {
  return text.replace(/[&<>"{}|\\]/g, (letter) => entities[letter]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

/** Whether a text is the same in HTML and as it is. */
export function isPlain(text: string): boolean {
  return !/[&<>"{}|\\\n]/.test(text);
}

/** The same on lines as they are in the text. */
export function lines(text: string): string {
  return literalText(text).replaceAll("\n", "<br />");
}

/** The text of a row; the bar divides it into its two ends. */
export function rowText({ text, right }: LimeRow, language: string): string {
  return right ? `${lines(text[language]!)}|${lines(right[language]!)}` : lines(text[language]!);
}

/** The same in paragraphs. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(/\n{2,}/))
    .map((part) => `<p>${lines(part)}</p>`)
    .join("");
}
