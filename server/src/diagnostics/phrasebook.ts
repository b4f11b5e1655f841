/** Phrases that are put together in many places, and said in another language where they go out. */

/**
 * A phrase and its translation. `{name}` stands for any text and is taken over as it is; as `{~name}` or `{?name}` in the
 * translation, it is looked up itself. A pattern with named groups is for phrases that are little but names, so that nothing an author wrote is taken for one.
 */
export type Phrase = readonly [english: string | Pattern, translation: string];

/** A regular expression, as a value that can be packed. A point in it is any sign. */
export interface Pattern {
  readonly pattern: string;
}

/** Gives a text in another language, or nothing where the book does not have it. Blanks before it stay. */
export type Phrasebook = (text: string) => string | undefined;

/** Of two phrases that fit a text, the one with more words of its own is taken. The patterns are made when the first text is looked up. */
export function phrasebook(phrases: readonly Phrase[]): Phrasebook {
  let look: Phrasebook | undefined;
  return (text) => (look ??= lookup(phrases))(text);
}

function lookup(phrases: readonly Phrase[]): Phrasebook {
  const whole = new Map<string, string>();
  const open: { readonly valuesIn: Reader; readonly translation: string; readonly words: number }[] = [];
  for (const [english, translation] of phrases) {
    if (typeof english !== "string") {
      const whole = new RegExp(english.pattern, "s");
      open.push({ valuesIn: (text) => whole.exec(text)?.groups, translation, words: 0 });
    } else if (placeholders.test(english))
      open.push({ valuesIn: readerOf(english), translation, words: english.replace(/\{\w+\}/g, "").length });
    else whole.set(english, translation);
  }
  open.sort((a, b) => b.words - a.words);
  const look: Phrasebook = (text) => {
    const phrase = text.trimStart();
    const before = text.slice(0, text.length - phrase.length);
    const found = whole.get(phrase);
    if (found !== undefined) return before + found;
    for (const { valuesIn, translation } of open) {
      const values = valuesIn(phrase);
      if (values) return before + filledIn(translation, values, look);
    }
    return undefined;
  };
  return look;
}

/** Puts values in the place of the names. Behind `~` and `?` they are looked up, and a word alone behind `?` is a name that an author gave. */
function filledIn(text: string, values: Readonly<Record<string, string>>, look: Phrasebook): string {
  return text.replace(/\{([~?]?)(\w+)\}/g, (whole, own: string, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return own === "" || (own === "?" && !value.includes(" ")) ? value : (look(value) ?? value);
  });
}

const placeholders = /\{\w+\}/;

/** Gives what stands for the names of a phrase in a text, or nothing where the text is not that phrase. */
type Reader = (text: string) => Readonly<Record<string, string>> | undefined;

/**
 * Reads a phrase from left to right: each name takes as little as it can, and at least one letter. The first place of the words behind a name
 * leaves the most for the names that follow, so that no other has to be tried: what an author wrote may hold such words very often.
 */
function readerOf(english: string): Reader {
  const [start, ...parts] = english.split(/\{(\w+)\}/) as [string, ...string[]];
  return (text) => {
    if (!text.startsWith(start)) return undefined;
    const values: Record<string, string> = {};
    let at = start.length;
    for (let i = 0; i < parts.length; i += 2) {
      const words = parts[i + 1]!;
      const isLast = i + 2 === parts.length;
      const end = !isLast ? text.indexOf(words, at + 1) : text.endsWith(words) ? text.length - words.length : -1;
      if (end <= at) return undefined;
      values[parts[i]!] = text.slice(at, end);
      at = end + words.length;
    }
    return values;
  };
}
