/** A dictionary as a graph of letters: hundreds of thousands of words in half a megabyte, of which nothing has to be read before one is looked up. */

/** The number of a letter, of an apostrophe, or of what is in no word. */
export function letterOf(code: number): number {
  if (code === 39) return 27;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/**
 * Each number is a letter with what follows it: five bits for the letter, one for the last of those that can stand here, one for the end of
 * a word, and the others for the place of those that can stand behind it. The first word begins at 1, and where nothing follows, the place is 0.
 */
export class WordGraph {
  readonly #edges: DataView;

  constructor(bytes: Uint8Array) {
    this.#edges = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether it has a word. Signs other than letters and apostrophes are in none. */
  has(word: string): boolean {
    let place = 1;
    for (let index = 0; index < word.length; index++) {
      const edge = this.#edge(place, letterOf(word.charCodeAt(index)));
      if (edge === undefined) return false;
      if (index === word.length - 1) return (edge & 64) !== 0;
      place = edge >>> 7;
      if (place === 0) return false;
    }
    return false;
  }

  /** The edge of a letter among those that begin at a place. */
  #edge(place: number, letter: number): number | undefined {
    for (let at = place; ; at++) {
      const edge = this.#edges.getUint32(at * 4, true);
      if ((edge & 31) === letter) return edge;
      if ((edge & 32) !== 0) return undefined;
    }
  }
}
