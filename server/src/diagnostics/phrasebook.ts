/** Phrases that are put together in many places, and said in another language where they go out. */

import { fill } from "./fill.ts";

/**
 * A phrase and its translation. `{name}` stands for any text and is taken over as it is; as `{~name}` or `{?name}` in the
 * translation, it is looked up itself (`fill.ts`). A pattern with named groups is for phrases that are little but names, so that nothing an author wrote is taken for one.
 */
export type Phrase = readonly [english: string | RegExp, translation: string];

/** Gives a text in another language, or nothing where the book does not have it. Blanks before it stay. */
export type Phrasebook = (text: string) => string | undefined;

/** Of two phrases that fit a text, the one with more words of its own is taken. The patterns are made when the first text is looked up. */
export function phrasebook(phrases: readonly Phrase[]): Phrasebook {
  let look: Phrasebook | undefined;
  return (text) => (look ??= lookup(phrases))(text);
}

function lookup(phrases: readonly Phrase[]): Phrasebook {
  const whole = new Map<string, string>();
  const open: { readonly pattern: RegExp; readonly translation: string; readonly words: number }[] = [];
  for (const [english, translation] of phrases) {
    if (english instanceof RegExp) open.push({ pattern: english, translation, words: 0 });
    else if (placeholders.test(english)) open.push({ pattern: patternOf(english), translation, words: english.replace(/\{\w+\}/g, "").length });
    else whole.set(english, translation);
  }
  open.sort((a, b) => b.words - a.words);
  const look: Phrasebook = (text) => {
    const phrase = text.trimStart();
    const before = text.slice(0, text.length - phrase.length);
    const found = whole.get(phrase);
    if (found !== undefined) return before + found;
    for (const { pattern, translation } of open) {
      const groups = pattern.exec(phrase)?.groups;
      if (groups) return before + fill(translation, groups, look);
    }
    return undefined;
  };
  return look;
}

const placeholders = /\{\w+\}/;

function patternOf(english: string): RegExp {
  const parts = english.split(/(\{\w+\})/).map((part) =>
    placeholders.test(part) ? `(?<${part.slice(1, -1)}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${parts.join("")}$`, "s");
}
