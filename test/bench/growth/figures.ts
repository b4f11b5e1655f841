/** What was measured of one kind of text, and how it grows. */

export interface Figure {
  readonly size: number;
  readonly stage: string;
  readonly ms: number;
  /** Bytes of memory that the result of the stage keeps. */
  readonly kept: number;
}

/** How one stage grows over three doublings of the text. */
export interface Growth {
  readonly stage: string;
  /** The larger of the two texts, in letters. */
  readonly size: number;
  /** How many times as much the larger text takes as the smaller. */
  readonly times: number;
  /** The same as a part of what it may be. */
  readonly ofAllowed: number;
}

/** Texts are doubled from 10 kB to 1.28 MB. */
export const sizes: readonly number[] = Array.from({ length: 8 }, (_, doublings) => 10_000 * 2 ** doublings);

/** Memory is measured at these alone, as everything has to be collected for it. */
export const weighed: ReadonlySet<number> = new Set([20_000, 160_000, 1_280_000]);

/** Times n · log n, for caches that a larger text falls out of and for memory that has to be collected. What grows with the square is three times as fast as that. */
const slack = 2.5;
/** What takes less than this for the larger text grows as it likes: it is noise. */
const least = { ms: 100, kept: 8_000_000 } as const;
/** And the smaller text counts as this at least: a stage's first look at a long text takes so long now and then. */
const floor = { ms: 10, kept: 1_000_000 } as const;

/** How much n · log n grows from a text to one eight times as long. */
export function allowed(size: number): number {
  return (8 * Math.log(8 * size)) / Math.log(size);
}

/** The fastest growth of any stage over any three doublings, of time or of memory; nothing where all is too little to tell. */
export function fastest(figures: readonly Figure[], what: "ms" | "kept"): Growth | undefined {
  const at = new Map(figures.map((figure) => [`${figure.stage} ${figure.size}`, figure[what]]));
  let found: Growth | undefined;
  for (const { stage, size, [what]: large } of figures) {
    const small = at.get(`${stage} ${size / 8}`);
    if (small === undefined || large < least[what]) continue;
    const times = large / Math.max(small, floor[what]);
    const ofAllowed = times / (slack * allowed(size / 8));
    if (!found || ofAllowed > found.ofAllowed) found = { stage, size, times, ofAllowed };
  }
  return found;
}
