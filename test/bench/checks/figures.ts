/** How often a check is right, and how much it finds. */

import type { Labelled } from "./corpus.ts";

/** A share with its interval of 95 %. */
export interface Share {
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface Figures {
  /** Texts that have the fault. */
  readonly positives: number;
  /** Texts in which it was found. */
  readonly found: number;
  /** How many of what was found is there. */
  readonly precision: Share | undefined;
  /** How many of what is there was found. */
  readonly recall: Share | undefined;
  /** Texts that look as if they had the fault, and those of them in which it was found. */
  readonly near: { readonly all: number; readonly found: number };
}

/** With fewer positives than this, a check counts as not measured. */
export const fewest = 8;

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/** Wilson's interval of a share, which holds for few cases and for shares near 0 and 1, too; undefined of none. */
export function wilson(successes: number, of: number): Share | undefined {
  if (of === 0) return undefined;
  const share = successes / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * What a check is worth on these texts. A text counts once, however often it has the fault.
 *
 * @param ids the labels that it is to find, of which one is enough
 * @param finds whether it found something in a text
 */
export function figuresOf(texts: readonly Labelled[], ids: readonly string[], finds: (text: Labelled) => boolean): Figures {
  let [positives, found, right, nearAll, nearFound] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const has = ids.some((id) => text.faults.has(id));
    if (!has && ids.some((id) => text.doubtful.has(id))) continue;
    const isFound = finds(text);
    if (has) positives++;
    if (isFound) found++;
    if (has && isFound) right++;
    if (has || !ids.some((id) => text.near.has(id))) continue;
    nearAll++;
    if (isFound) nearFound++;
  }
  return { positives, found, precision: wilson(right, found), recall: wilson(right, positives), near: { all: nearAll, found: nearFound } };
}
