/** Beyond so many texts, what was known is forgotten. */
const most = 2_000;

/** What was found out about texts: the same text is read once, however often the file around it is edited. */
export class Remembered<V> {
  readonly #known = new Map<string, V>();

  of(piece: string, make: () => V): V {
    // A text of its own: a piece of a file's text would keep the whole of it.
    const text = `=${piece}`;
    const before = this.#known.get(text);
    if (before !== undefined || this.#known.has(text)) return before as V;
    if (this.#known.size > most) this.#known.clear();
    const made = make();
    this.#known.set(text, made);
    return made;
  }
}
