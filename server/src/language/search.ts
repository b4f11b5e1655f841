import type { SourceText } from "../diagnostics/sourceText.ts";

/** So far a text is read ahead: most pieces are shorter. */
const ahead = 4096;

/** Whether a character stands in pieces of a text. The pieces are asked for in order, mostly, so that the text is read once for all of them. */
export class Search {
  readonly #text: SourceText;
  readonly #character: string;
  /** Between these two places the character does not stand. */
  #from = 0;
  #until = 0;
  /** Whether it stands at the second of them. */
  #isThere = false;

  constructor(text: SourceText, character: string) {
    this.#text = text;
    this.#character = character;
  }

  isBetween(start: number, end: number): boolean {
    if (start < this.#from || start > this.#until || (end > this.#until && !this.#isThere)) {
      // Not to the end of the text: who has changed one line of a large file looks no further.
      const until = Math.max(end, start + ahead);
      const at = this.#text.slice(start, until).indexOf(this.#character);
      this.#from = start;
      this.#until = at === -1 ? until : start + at;
      this.#isThere = at !== -1;
    }
    return this.#until < end;
  }
}
