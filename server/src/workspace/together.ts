/** Which files hold on to each other: one names the other, or both name what stands for itself. */

export class Together {
  readonly #names = new Map<string, readonly string[]>();
  readonly #namedBy = new Map<string, Set<string>>();

  /** Whether anything is known of a name: it names something, or is named. */
  has(name: string): boolean {
    return this.#names.has(name) || this.#namedBy.has(name);
  }

  /** Whether it was said what a file names. */
  isKnown(file: string): boolean {
    return this.#names.has(file);
  }

  /** From now on, a file names these. */
  set(file: string, names: readonly string[]): void {
    const before = this.#names.get(file);
    if (before?.length === names.length && before.every((name, index) => name === names[index])) return;
    this.delete(file);
    this.#names.set(file, names);
    for (const name of names) {
      const others = this.#namedBy.get(name);
      if (others) others.add(file);
      else this.#namedBy.set(name, new Set([file]));
    }
  }

  /** A file names nothing any more. */
  delete(file: string): void {
    for (const name of this.#names.get(file) ?? []) {
      const others = this.#namedBy.get(name);
      others?.delete(file);
      if (others?.size === 0) this.#namedBy.delete(name);
    }
    this.#names.delete(file);
  }

  /** What a name stands beside: what it names, and what names it. */
  *beside(name: string): Iterable<string> {
    yield* this.#names.get(name) ?? [];
    yield* this.#namedBy.get(name) ?? [];
  }

  /** Everything that a name holds on to, over any number of others; itself first. */
  around(name: string): Set<string> {
    const found = new Set([name]);
    for (const each of found) for (const other of this.beside(each)) found.add(other);
    return found;
  }
}
