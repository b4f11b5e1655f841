/** Names where a platform has rules for them: an author's columns keep theirs where they can, and what we add goes round them. */

/** What a platform takes for a name, and which names it has a use for itself. */
export interface NameRules {
  /** The name without what the platform does not take. */
  readonly plain?: (name: string) => string;
  readonly longest?: number;
  /** Where the author has a shorter name ready, it takes the place of one that is longer than this. */
  readonly advised?: number;
  /** Names that the platform gives itself, or takes for something else. Capitals do not matter. */
  readonly reserved?: readonly string[];
  /** What stands between a name and its number: `_` in `name_2`. */
  readonly joint: string;
}

/** Something that has a name in the instrument. */
export interface Named {
  readonly name: string;
  /** What declares it. */
  readonly on: string;
  /** What the author wants it to be called where its name does not do. */
  readonly short?: string | undefined;
}

export interface Change {
  readonly name: string;
  /** What it is called here. */
  readonly own: string;
}

/** Gives out names, no two of them the same in any capitals. */
export class Names {
  readonly #rules: NameRules;
  readonly #taken: Set<string>;
  readonly #changes = new Map<string, Change[]>();
  /** The number that comes next behind each name, as ten thousand tables may want the same one. */
  readonly #next = new Map<string, number>();

  /** @param taken names that something else has */
  constructor(rules: NameRules, taken: readonly string[] = []) {
    this.#rules = rules;
    this.#taken = new Set([...(rules.reserved ?? []), ...taken].map((name) => name.toLowerCase()));
  }

  /** What is called otherwise than in the instrument and than the author wants it, by its declaration. */
  get changes(): ReadonlyMap<string, readonly Change[]> {
    return this.#changes;
  }

  /** Names for columns, in their order: those that can keep theirs do, so that none has to give way to one that cannot. */
  columns(all: readonly Named[]): ReadonlyMap<string, string> {
    const own = new Map<string, string>();
    for (const named of all) {
      if (!this.#isKept(named)) continue;
      this.#taken.add(named.name.toLowerCase());
      own.set(named.name, this.#plain(named.name));
    }
    for (const { name, on, short } of all) {
      if (own.has(name)) continue;
      const other = this.free(short ?? name);
      own.set(name, other);
      if ([name, short].some((known) => known?.toLowerCase() === other.toLowerCase())) continue;
      const changes = this.#changes.get(on);
      if (changes) changes.push({ name, own: other });
      else this.#changes.set(on, [{ name, own: other }]);
    }
    return new Map(all.map(({ name }) => [name, own.get(name)!]));
  }

  /** A name that nothing has yet: the wanted one, or the first with a number. */
  free(wanted: string): string {
    const { joint, longest = Infinity } = this.#rules;
    const plain = this.#plain(wanted);
    let own = plain.slice(0, longest);
    for (let number = this.#next.get(plain) ?? 2; this.#taken.has(own.toLowerCase()); number++) {
      const end = `${joint}${number}`;
      // Cut, it may end as no name does.
      own = `${this.#plain(plain.slice(0, longest - end.length))}${end}`;
      this.#next.set(plain, number + 1);
    }
    this.#taken.add(own.toLowerCase());
    return own;
  }

  #isKept({ name, short }: Named): boolean {
    const { longest = Infinity, advised = Infinity } = this.#rules;
    const fits = name.length <= longest && (name.length <= advised || short === undefined);
    return fits && this.#plain(name).toLowerCase() === name.toLowerCase() && !this.#taken.has(name.toLowerCase());
  }

  #plain(name: string): string {
    return this.#rules.plain?.(name) ?? name;
  }
}
