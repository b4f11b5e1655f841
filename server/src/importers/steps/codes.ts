/** Codes of answers: whole numbers here, and what they are in the source. */

/** A code that is a whole number. */
export function wholeNumber(code: string): number | undefined {
  return /^\s*[-+]?\d{1,9}(?:\.0+)?\s*$/.test(code) ? Number(code) : undefined;
}

/** The codes of the source of a list of answers, those alone that are others here and tell answers apart. */
export function earlierCodes(answers: readonly { readonly code: number; readonly source: string }[]): readonly (string | undefined)[] {
  const plain = answers.map(({ source }) => source.trim().toLowerCase());
  const once = new Set(plain.filter((code, at) => code !== "" && plain.indexOf(code) === at && plain.lastIndexOf(code) === at));
  return answers.map(({ code, source }, at) => (once.has(plain[at]!) && wholeNumber(source) !== code ? source.trim() : undefined));
}
