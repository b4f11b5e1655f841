/** Whether the items of an instrument have a word in another of its languages: it is a name then. */

import { collectedBy, type Around } from "../items/fact.ts";
import type { Collected } from "../items/collected.ts";
import type { Row } from "../items/row.ts";
import type { Spelt } from "./dictionaries.ts";

/** What the items of one dimension say in all languages but one, without capitals, and the words that were looked for. */
interface Chunk {
  readonly said: string;
  readonly has: Map<string, boolean>;
}

class SaidElsewhere implements Collected<string> {
  readonly #rows = new Map<string, Set<Row>>();
  readonly #chunks: Readonly<Record<Spelt, Map<string, Chunk>>> = { en: new Map(), id: new Map() };

  add(row: Row, dimension: string): void {
    const rows = this.#rows.get(dimension);
    if (rows) rows.add(row);
    else this.#rows.set(dimension, new Set([row]));
    this.#forget(dimension);
  }

  remove(row: Row, dimension: string): void {
    this.#rows.get(dimension)!.delete(row);
    this.#forget(dimension);
  }

  #forget(dimension: string): void {
    this.#chunks.en.delete(dimension);
    this.#chunks.id.delete(dimension);
  }

  has(lower: string, than: Spelt, around: Around): boolean {
    for (const [dimension, rows] of this.#rows) {
      let chunk = this.#chunks[than].get(dimension);
      if (!chunk) this.#chunks[than].set(dimension, (chunk = { said: inOthers(rows, than, around), has: new Map() }));
      let found = chunk.has.get(lower);
      if (found === undefined) chunk.has.set(lower, (found = hasWord(chunk.said, lower)));
      if (found) return true;
    }
    return false;
  }
}

export const saidElsewhere = collectedBy(
  ({ dimension }) => dimension.name,
  () => new SaidElsewhere(),
  true,
);

function inOthers(rows: Iterable<Row>, than: Spelt, around: Around): string {
  const said: string[] = [];
  for (const row of rows)
    for (const { text, language } of row.all(around)) if (around.languages[language]!.lexicon?.language !== than) said.push(text.value);
  return said.join("\n").toLowerCase();
}

/** Whether a text without capitals has a word. */
export function hasWord(text: string, lower: string): boolean {
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + lower.length))) return true;
  return false;
}
