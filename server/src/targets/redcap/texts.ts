/** Texts for REDCap, in the first language of an instrument: a data dictionary holds one. */

import { directionOf } from "../../instrument/direction.ts";
import { inHtml, type WriteAnswer } from "../../marks/write.ts";
import type { Text } from "../../instrument/schema.ts";

/**
 * Text that shows as it was written: REDCap takes labels for HTML, names in brackets for values and in braces for fields to embed, and a bar
 * for the end of a choice, as it does the end of a line.
 */
export function literal(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  const own = text.replace(/[&<>[\]{}|]/g, (letter) => entities[letter] ?? `&#${letter.charCodeAt(0)};`);
  // A line end would end a choice.
  return own.replace(/\r\n?|[\n\u000b\u2028\u2029]/g, "<br>");
}

export class TextWriter {
  readonly language: string;
  readonly #tells: WriteAnswer;

  /** @param tells how answers are written in texts */
  constructor(language: string, tells: WriteAnswer) {
    this.language = language;
    this.#tells = tells;
  }

  text(text: Text | undefined): string {
    return this.#directed(this.#marked(text?.[this.language] ?? ""));
  }

  /** A text, and the help below it. */
  withHelp(text: string, hint: Text | undefined): string {
    return hint === undefined ? text : [text, `<em>${this.text(hint)}</em>`].filter((part) => part !== "").join("<br>");
  }

  #marked(text: string): string {
    return inHtml(text, literal, this.#tells, ' target="_blank" rel="noopener noreferrer"');
  }

  /** Texts to read, with their paragraphs. */
  paragraphs(texts: readonly Text[]): string {
    return texts
      .flatMap((text) => (text[this.language] ?? "").split(/\n\s*\n/))
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => `<p>${this.#directed(this.#marked(paragraph.trim()))}</p>`)
      .join("");
  }

  /** Codes with what respondents read at them. */
  choices(options: readonly { readonly code: number; readonly label: Text }[]): string {
    return options.map(({ code, label }) => `${code}, ${this.text(label)}`).join(" | ");
  }

  /** REDCap's pages run from left to right. */
  #directed(html: string): string {
    const direction = directionOf(this.language);
    return html === "" || direction === "ltr" ? html : `<span lang="${this.language}" dir="${direction}">${html}</span>`;
  }
}
