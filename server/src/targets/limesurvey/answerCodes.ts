/**
 * The codes of answers. LimeSurvey's expressions see the code of an answer and not its value, and its tables hold letters and digits, five at
 * most: a longer code vanishes on import without a word.
 */

import type { Recoded } from "../expressions.ts";

export interface AnswerCodes {
  /** What an answer with this code is called. */
  readonly of: (code: number) => string;
  /** The codes that are called otherwise, in order. */
  readonly changed: ReadonlyMap<number, string>;
  /** How expressions get back to the numbers, where one is called otherwise. `ref` is the answer as they name it. */
  readonly recoded: (ref: string) => Recoded | undefined;
}

/** Gives each code of one list of answers a name that no other has: a minus sign becomes an m, and what is too long is counted. */
export function answerCodes(codes: Iterable<number>): AnswerCodes {
  const changed = new Map<number, string>();
  let counted = 0;
  for (const code of codes) {
    if (changed.has(code) || /^\d{1,5}$/.test(String(code))) continue;
    changed.set(code, /^-\d{1,4}$/.test(String(code)) ? `m${-code}` : `A${++counted}`);
  }
  return {
    of: (code) => changed.get(code) ?? String(code),
    changed,
    recoded: (ref) => (changed.size === 0 ? undefined : { number: numberOf(ref, changed, counted > 0), texts: changed }),
  };
}

function numberOf(ref: string, changed: ReadonlyMap<number, string>, isCounted: boolean): string {
  if (!isCounted) return `str_replace("m", "-", ${ref})`;
  return [...changed].reduceRight((rest, [code, text]) => `if(${ref} == "${text}", ${code < 0 ? `(${code})` : code}, ${rest})`, ref);
}
