/** What was found in texts stays true wherever they stand: an editor asks for the same ten thousand at each keystroke. */

import type { Lexicon } from "../words/lexicon.ts";

/** Beyond so many texts, what was known is forgotten. */
const mostKnown = 8_000;

/** A function of a text that remembers what it found. */
export function remembered<T>(find: (text: string, lexicon: Lexicon) => T): (text: string, lexicon: Lexicon) => T {
  const known = new WeakMap<Lexicon, Map<string, T>>();
  return (text, lexicon) => {
    let texts = known.get(lexicon);
    if (!texts || texts.size > mostKnown) known.set(lexicon, (texts = new Map()));
    // A text of its own: a piece of a file's text would keep the whole of it.
    const own = `=${text}`;
    let found = texts.get(own);
    if (found === undefined && !texts.has(own)) texts.set(own, (found = find(own.slice(1), lexicon)));
    return found as T;
  };
}
