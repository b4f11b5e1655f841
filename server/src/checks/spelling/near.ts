/** Which words a misspelt one may have been. */

const letters = "abcdefghijklmnopqrstuvwxyz'";

/**
 * Words that one slip turns into this one, the likeliest slips first: letters that changed places, a letter twice or once too few (two of these are one
 * slip: `acomodation`), one left out, one too many, another one. Among each, those come last that begin otherwise, as few slip there.
 *
 * @param isLikelier whether a word comes before all others
 */
export function nearWords(
  lower: string,
  isWord: (word: string) => boolean,
  most: number,
  isLikelier: (word: string) => boolean = () => false,
): readonly string[] {
  const found = new Set<string>();
  for (const slip of [swapped, doubled, leftOut, tooMany, replaced]) {
    const words = [...slip(lower)].filter(isWord);
    for (const word of words.toSorted((a, b) => Number(a[0] !== lower[0]) - Number(b[0] !== lower[0]))) found.add(word);
  }
  return [...found].toSorted((a, b) => Number(isLikelier(b)) - Number(isLikelier(a))).slice(0, most);
}

function* swapped(word: string): Iterable<string> {
  for (let at = 0; at < word.length - 1; at++)
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
}

function* doubled(word: string): Iterable<string> {
  for (const once of otherwiseDoubled(word)) yield once;
  for (const once of otherwiseDoubled(word)) for (const twice of otherwiseDoubled(once)) if (twice !== word) yield twice;
}

function* otherwiseDoubled(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    if (word[at] === word[at + 1]) yield word.slice(0, at) + word.slice(at + 1);
    else if (word[at] !== word[at - 1]) yield word.slice(0, at) + word[at]! + word.slice(at);
  }
}

function* leftOut(word: string): Iterable<string> {
  for (let at = 0; at <= word.length; at++) for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}

function* tooMany(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function* replaced(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++)
    for (const letter of letters) if (letter !== word[at]) yield word.slice(0, at) + letter + word.slice(at + 1);
}
