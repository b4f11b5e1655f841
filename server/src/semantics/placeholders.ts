/** The `{term}` words in texts, and the answers that are told: `{main}`, `{main|your office}`. `{{` is a brace. */

export interface Placeholder {
  readonly name: string;
  /** Its offsets in the value. */
  readonly start: number;
  readonly end: number;
  /** What is read where there is no answer. */
  readonly otherwise: string | undefined;
}

const pattern = /\{\{|\{([A-Za-z][A-Za-z0-9_]*)(?:\|([^{}|]*))?\}|\{/g;

/** The terms that a text uses, in order. `stray` counts the braces that start no term. */
export function placeholdersOf(value: string): { used: Placeholder[]; stray: number } {
  const used: Placeholder[] = [];
  let stray = 0;
  if (!value.includes("{")) return { used, stray };
  for (const match of value.matchAll(pattern)) {
    if (match[1] !== undefined) used.push({ name: match[1], start: match.index, end: match.index + match[0].length, otherwise: match[2] });
    else if (match[0] === "{") stray += 1;
  }
  return { used, stray };
}

/** The text with its terms filled in and `{{` turned to a brace. A term that is not there stays as it is written. */
export function fillPlaceholders(value: string, terms: ReadonlyMap<string, string>): string {
  if (!value.includes("{")) return value;
  return value.replace(pattern, (whole, name: string | undefined) => {
    if (name !== undefined) return terms.get(name) ?? whole;
    return "{";
  });
}

/**
 * The text as an instrument has it: with its terms filled in, and answers by the names of their questions (`marks/parse.ts`).
 *
 * @param questionOf the whole name of the question that a name in the text is of
 */
export function lowerPlaceholders(
  value: string,
  terms: ReadonlyMap<string, string>,
  questionOf: (name: string) => string | undefined,
): string {
  if (!value.includes("{")) return value;
  return value.replace(pattern, (whole, name: string | undefined, otherwise: string | undefined, at: number) => {
    if (name === undefined) return value.startsWith("{{{{", at) ? "\\{" : "{";
    const term = terms.get(name);
    const question = term === undefined ? questionOf(name) : undefined;
    if (question === undefined) return term ?? whole;
    return otherwise === undefined ? `{{${question}}}` : `{{${question}|${otherwise}}}`;
  });
}
