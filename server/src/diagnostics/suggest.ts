/** "Did you mean …?": the nearest of a list of words. */

/** Longer words are no slips of the pen. */
const mostLetters = 64;

/**
 * The candidate nearest to `word`, capitals aside, or `undefined` where none is near enough to be a slip of the pen.
 * Of equally near ones, the first.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > mostLetters) return undefined;
  const written = word.toLowerCase();
  let best: string | undefined;
  let nearest = allowedSlips(written.length) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= nearest) continue;
    const distance = slips(written, candidate.toLowerCase(), nearest);
    if (distance < nearest) {
      best = candidate;
      nearest = distance;
      if (distance === 0) break;
    }
  }
  return best;
}

/**
 * Whether a word is another one but for a slip of the pen: capitals, two neighbours swapped, or one letter left out or too many. Another
 * letter or another number in its place may be another word, and be meant.
 */
export function isSlip(word: string, other: string): boolean {
  const [shorter, longer] = [word.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length) as [string, string];
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  if (at === longer.length) return true;
  if (longer.length === shorter.length) {
    return (
      shorter[at] === longer[at + 1] &&
      shorter[at + 1] === longer[at] &&
      shorter.slice(at + 2) === longer.slice(at + 2) &&
      !/\d/.test(shorter.slice(at, at + 2))
    );
  }
  return longer.length > 3 && shorter.slice(at) === longer.slice(at + 1) && !/\d/.test(longer[at]!);
}

/** One slip in a word of three or four letters, then one more for every three letters. Shorter words are too like each other. */
function allowedSlips(length: number): number {
  if (length < 3) return 0;
  return Math.min(4, Math.max(1, Math.floor(length / 3)));
}

/**
 * Letters changed, left out, added, or swapped with their neighbour (Damerau-Levenshtein, each pair swapped once).
 * Gives up, with `limit`, once the answer cannot be smaller.
 */
function slips(a: string, b: string, limit: number): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(back[j]! + 1, row[j - 1]! + 1, back[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, twoBack[j - 2]! + 1);
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest >= limit) return limit;
    twoBack = back;
    back = row;
  }
  return Math.min(limit, back[b.length]!);
}
