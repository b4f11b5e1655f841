import { hit, type WordingRule } from "../rule.ts";

/** Beyond so many words, people skim (Willis & Lessler 1999). What stands in brackets explains, and does not count. */
const most = 20;

/** An item that takes long to read. */
export const tooLong: WordingRule = {
  reads: ["item", "reversed"],
  find({ text, words }) {
    if (words.length <= most) return [];
    let depth = 0;
    const read = words.filter(({ before }) => {
      for (const sign of before) depth = sign === "(" ? depth + 1 : sign === ")" ? Math.max(0, depth - 1) : depth;
      return depth === 0;
    });
    if (read.length <= most) return [];
    return [hit("item-too-long", { start: 0, end: text.length }, { count: read.length, limit: most })];
  },
};
