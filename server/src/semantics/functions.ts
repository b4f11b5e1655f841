/** What is particular to each function of scores, in one place. Another one does not compile before it has its descriptor here. */

import { around, type Range } from "./range.ts";
import type { FunctionName } from "./symbols.ts";

interface Descriptor {
  /** What spreadsheets, statistical packages and Indonesian call it, without capitals and signs. */
  readonly elsewhere: string;
  /** How many of its values it needs where the score does not say: half of them (rounded up), all, or none. */
  readonly needs: "half" | "all" | "none";
  /** Between what limits it lies, of values within `each`; of how many values there are, the least and the most. */
  readonly range: (each: Range, sizes: readonly number[]) => Range;
}

const functions: { readonly [Name in FunctionName]: Descriptor } = {
  mean: { elsewhere: "average avg rata ratarata rerata mean", needs: "half", range: (each) => each },
  sum: {
    elsewhere: "total jumlah sum summe add",
    needs: "all",
    range: ({ lo, hi }, sizes) => around(sizes.map((size) => ({ lo: size * lo, hi: size * hi }))),
  },
  min: { elsewhere: "minimum min lowest smallest terkecil terendah", needs: "half", range: (each) => each },
  max: { elsewhere: "maximum max highest largest terbesar tertinggi", needs: "half", range: (each) => each },
  count: {
    elsewhere: "n count nvalid counta banyak banyaknya cacah",
    needs: "none",
    range: (_, sizes) => ({ lo: 0, hi: Math.max(...sizes) }),
  },
};

export const functionNames = Object.keys(functions) as readonly FunctionName[];

export function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** What is particular to a function. */
export function describedFunction(name: FunctionName): Descriptor {
  return functions[name];
}

/** How many of `count` values a function needs, by the rule of the score, or by its own. */
export function leastOf(name: FunctionName, count: number, rule: "half" | "none" | "atLeast" | undefined, atLeast: number): number {
  const { needs } = describedFunction(name);
  if (needs === "none") return 0;
  switch (rule ?? needs) {
    case "half":
      return Math.ceil(count / 2);
    case "none":
    case "all":
      return count;
    case "atLeast":
      return atLeast;
  }
}
