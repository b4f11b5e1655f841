/** Texts, names and numbers in R. */

/** What R's parser keeps for itself (`?Reserved`), of what can be a name in an instrument. */
const reserved = new Set(
  "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_ in".split(" "),
);

/** A name behind a `$`. */
export function nameIn(list: string, name: string): string {
  return `${list}$${reserved.has(name) ? `\`${name}\`` : name}`;
}

/** A text of an author: letters beyond ASCII by their numbers, as a script may be read in any encoding. */
export function literal(text: string): string {
  const written = [...text].map((letter) => {
    if (letter === "\\" || letter === '"') return `\\${letter}`;
    if (/^[ -~]$/.test(letter)) return letter;
    // No text of R holds the sign zero, or half a sign.
    const code = /^[\0\p{Cs}]$/u.test(letter) ? 0xfffd : letter.codePointAt(0)!;
    return `\\U{${code.toString(16)}}`;
  });
  return `"${written.join("")}"`;
}

export function number(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A list of numbers, neighbours as a run. */
export function numbers(list: readonly number[]): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const value of list) {
    const last = runs.at(-1);
    if (last !== undefined && value === last.to + 1) last.to = value;
    else runs.push({ from: value, to: value });
  }
  const written = runs.map(({ from, to }) => (from === to ? String(from) : `${from < 0 ? `(${from})` : from}:${to < 0 ? `(${to})` : to}`));
  return written.length === 1 ? written[0]! : `c(${written.join(", ")})`;
}

/** A comment: one line, in which no mark of direction shows code where there is none. */
export function comment(text: string): string {
  return `# ${text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .trim()}`;
}
