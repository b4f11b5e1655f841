/** Which words are Indonesian: roots with the prefixes and endings that they can have. */

export interface Indonesian {
  /** Whether a word without hyphens is one. It has no capitals. */
  isIndonesian(lower: string): boolean;
  /** The same, but for forms that are spoken rather than written: `kubaca`, `datanglah`. Nobody means one of these by a misspelt word. */
  isUsual(lower: string): boolean;
  /** Whether it is a word by itself. */
  isPlain(lower: string): boolean;
}

/** @param words the roots, with blanks between them */
export function indonesianOf(words: string): Indonesian {
  let made: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => (made ??= new Set(words.trim().split(/\s+/)));
  const isUsual = (lower: string): boolean => {
    const roots = all();
    const owned = /^(.{3,})nya$/.exec(lower)?.[1];
    return isFormed(lower, roots) || (owned !== undefined && isFormed(owned, roots));
  };
  return {
    isIndonesian: (lower) => {
      if (isUsual(lower)) return true;
      const particle = /^(.{3,})(?:lah|kah|pun)$/.exec(lower)?.[1];
      const owned = /^(.{3,})(?:ku|mu)$/.exec(particle ?? lower)?.[1];
      const spoken = /^(?:ku|kau)(.{3,})$/.exec(owned ?? particle ?? lower)?.[1];
      return [particle, owned, spoken].some((each) => each !== undefined && isUsual(each));
    },
    isUsual,
    isPlain: (lower) => all().has(lower),
  };
}

/** What makes verbs and nouns of a root behind it. */
const endings = ["", "kan", "an", "i"];

function isFormed(word: string, roots: ReadonlySet<string>): boolean {
  return endings.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const begun = word.slice(0, word.length - ending.length);
    // What begins with `ke` ends with `an`: kebersihan.
    return isRoot(begun, roots) && (ending === "an" || !begun.startsWith("ke") || roots.has(begun));
  });
}

/** What stands before a root: after it the rest begins so, and with this letter if that has melted into it. */
const prefixes: readonly (readonly [prefix: string, rest: RegExp, melted: string])[] = [
  ["di", /^/, ""],
  ["ke", /^/, ""],
  ["se", /^/, ""],
  ["ber", /^[^r]/, ""],
  ["be", /^r|^[^aiueo]er/, ""],
  ["ter", /^[^r]/, ""],
  ["te", /^r/, ""],
  ["per", /^[^r]/, ""],
  ["memper", /^/, ""],
  ["ketidak", /^/, ""],
  ["antar", /^/, ""],
  ["multi", /^/, ""],
  ["non", /^/, ""],
  ["pasca", /^/, ""],
  ["pra", /^/, ""],
  ["sub", /^/, ""],
  ["swa", /^/, ""],
  ["tuna", /^/, ""],
  ...["me", "pe"].flatMap((begin) =>
    (
      [
        ["", /^[lrmnwy]/, ""],
        ["m", /^[bfv]|^p[rl]/, ""],
        ["m", /^[aiueo]/, "p"],
        ["n", /^[cdjzs]|^t[rl]/, ""],
        ["n", /^[aiueo]/, "t"],
        ["ng", /^[aiueogh]|^k[rlh]|^kaji/, ""],
        ["ng", /^[aiueo]/, "k"],
        ["ny", /^[aiueo]/, "s"],
        ["nge", /^[^aiueo]+[aiueo][^aiueo]+$/, ""],
      ] as const
    ).map(([nasal, rest, melted]) => [begin + nasal, rest, melted] as const),
  ),
];

/** Whether it is a root, or one behind up to three prefixes. */
function isRoot(word: string, roots: ReadonlySet<string>, most = 3): boolean {
  if (roots.has(word)) return word.length > 2 || most === 3;
  if (most === 0 || word.length < 5) return false;
  return prefixes.some(([prefix, begins, melted]) => {
    if (!word.startsWith(prefix)) return false;
    const rest = word.slice(prefix.length);
    return begins.test(rest) && isRoot(melted + rest, roots, most - 1);
  });
}
