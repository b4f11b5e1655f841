/** What was found in texts stays true wherever they stand: the same ones stand in many files. What is known of an item is kept with it (`items/fact.ts`). */

import { ownText } from "../language/ownTexts.ts";
import type { Lexicon } from "./words/lexicon.ts";

/** So many texts are known for sure, and up to twice as many: those that were asked for last. */
const most = 4_000;

/** What was found in each text. */
export class Remembered<V> {
  #lately = new Map<string, V>();
  #before = new Map<string, V>();

  /** @param make finds it, in a copy of the text: a piece of a file's text would keep the whole of it */
  of(text: string, make: (copy: string) => V): V {
    // Each look compares letter by letter, as the same text of another file is another string.
    const known = this.#lately.get(text);
    if (known !== undefined || this.#lately.has(text)) return known as V;
    const copy = ownText(text);
    const found = this.#before.has(copy) ? this.#before.get(copy)! : make(copy);
    if (this.#lately.size >= most) {
      this.#before = this.#lately;
      this.#lately = new Map();
    }
    this.#lately.set(copy, found);
    return found;
  }
}

/** A text, and what each function has found in it, by its number. */
interface Known {
  readonly copy: string;
  readonly found: unknown[];
}

const known = new WeakMap<Lexicon, Remembered<Known>>();

/** The texts that were asked for last: one function after the other asks for what stands in one item. */
const mostRecent = 32;
const recent = new WeakMap<Lexicon, Map<string, Known>>();

let functions = 0;

/** A function of a text in a language that remembers what it found. */
export function remembered<T>(find: (text: string, lexicon: Lexicon) => T): (text: string, lexicon: Lexicon) => T {
  const number = functions++;
  return (text, lexicon) => {
    const { copy, found } = knownOf(text, lexicon);
    if (!(number in found)) found[number] = find(copy, lexicon);
    return found[number] as T;
  };
}

function knownOf(text: string, lexicon: Lexicon): Known {
  let lately = recent.get(lexicon);
  if (!lately) recent.set(lexicon, (lately = new Map()));
  let found = lately.get(text);
  if (found) return found;
  let texts = known.get(lexicon);
  if (!texts) known.set(lexicon, (texts = new Remembered()));
  found = texts.of(text, (copy) => ({ copy, found: [] }));
  if (lately.size >= mostRecent) lately.clear();
  lately.set(found.copy, found);
  return found;
}
