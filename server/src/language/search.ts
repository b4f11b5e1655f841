/** Whether a character stands in pieces of a text. The pieces are asked for in order, mostly, so that the text is read once for all of them. */
export class Search {
  readonly #text: string;
  readonly #character: string;
  /** The first place of the character that is not before `#from`; the length of the text where there is none. */
  #at = -1;
  #from = 0;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  isBetween(start: number, end: number): boolean {
    if (start > this.#at || start < this.#from) {
      const at = this.#text.indexOf(this.#character, start);
      this.#at = at === -1 ? this.#text.length : at;
      this.#from = start;
    }
    return this.#at < end;
  }
}
