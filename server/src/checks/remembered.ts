/** Beyond so many texts, what was known is forgotten. */
const most = 50_000;

/** What was found out about texts: the same text is read once, however often the file around it is edited. */
export class Remembered<V> {
  readonly #known = new Map<string, V>();

  of(text: string, make: () => V): V {
    const before = this.#known.get(text);
    if (before !== undefined || this.#known.has(text)) return before as V;
    if (this.#known.size > most) this.#known.clear();
    const made = make();
    this.#known.set(text, made);
    return made;
  }
}
