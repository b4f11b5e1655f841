/** Texts for LimeSurvey, which takes them for HTML with expressions in braces. */

import { mayHaveMarks } from "../../marks/parse.ts";
import { inHtml, inWords } from "../../marks/write.ts";
import type { LimeRow, Tells } from "./model.ts";

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
  return !/[&<>"{}|\\\n]/.test(text) && !mayHaveMarks(text);
}

/** The same of a text with marks, on lines as they are in the text. */
export function lines(text: string, language: string, tells: Tells): string {
  return inHtml(text, literalText, (answer) => tells(answer, language), ' target="_blank" rel="noopener noreferrer"').replaceAll(
    "\n",
    "<br />",
  );
}

/** A text where no marks are shown. */
export function inOneLine(text: string, language: string, tells: Tells): string {
  return inWords(text, (answer) => tells(answer, language), literalText);
}

/** The text of a row; the bar divides it into its two ends. */
export function rowText({ text, right }: LimeRow, language: string, tells: Tells): string {
  const own = lines(text[language]!, language, tells);
  return right ? `${own}|${lines(right[language]!, language, tells)}` : own;
}

/** The same in paragraphs. */
export function paragraphs(language: string, tells: Tells, ...texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(/\n{2,}/))
    .map((part) => `<p>${lines(part, language, tells)}</p>`)
    .join("");
}
