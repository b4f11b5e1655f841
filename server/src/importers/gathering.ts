/** What a reader gathers while it reads: texts without markup, and what is lost. */

import type { FoundText } from "./found.ts";
import type { ImportLoss, LossKind } from "./losses.ts";
import { plainText, type Markup } from "./text/plain.ts";

/** The longest text that a loss repeats whole. */
const longest = 100_000;

export class Gathering {
  readonly losses: ImportLoss[] = [];
  readonly #markup: Markup;
  readonly #piped: RegExp | undefined;
  readonly #said = new Set<string>();

  /**
   * @param markup what texts of the format are written in
   * @param piped what stands in texts for an answer or a field; a global expression
   */
  constructor(markup: Markup = "html", piped?: RegExp) {
    this.#markup = markup;
    this.#piped = piped;
  }

  /** Notes a loss; the same one of the same place only once. */
  lose(kind: LossKind, where: string, text?: string, kept = false): void {
    const key = `${kind}\n${where}\n${text ?? ""}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.losses.push({ kind, where, ...(text !== undefined && text !== "" && { text: text.slice(0, longest) }), ...(kept && { kept }) });
  }

  /** A text as people read it. Its markup, its pictures and what is filled in are noted. */
  plain(raw: string, where: string): string {
    const { text, isMarked, links, media, scripts } = plainText(raw, this.#markup);
    if (isMarked) this.lose("html", where, links.join(" "), true);
    for (const each of media) this.lose("media", where, each);
    for (const each of scripts) this.lose("script", where, each);
    const piped = this.#piped && [...new Set(text.match(this.#piped) ?? [])];
    if (piped && piped.length > 0) this.lose("piping", where, piped.join(" "), true);
    return text;
  }

  /** The same of a text in several languages; empty ones are left out. */
  text(raw: Readonly<Record<string, string | undefined>>, where: string): FoundText {
    return Object.fromEntries(
      Object.entries(raw).flatMap(([language, each]) => {
        const text = each === undefined ? "" : this.plain(each, where);
        return text === "" ? [] : [[language, text]];
      }),
    );
  }

  /** Notes a text that people read and that has no place in an instrument. */
  loseText(kind: LossKind, where: string, text: FoundText): void {
    const all = Object.values(text);
    if (all.length > 0) this.lose(kind, where, all.join(" | "));
  }
}
