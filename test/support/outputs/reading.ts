/** What a compiled file says, read back by a real parser of its format: what every platform's file is compared by. */

/** A column of the data, or a question that has several, as a file has it. */
export interface Field {
  /** What its data and its conditions call it. */
  readonly names: readonly string[];
  /** What respondents or readers see there: the wording, a unit, poles. In all languages. */
  readonly texts: readonly string[];
  /** What is read above it, such as the stem of a table. */
  readonly within?: readonly string[];
  readonly answers: readonly Answer[];
  /** What it is shown under: its own condition and those of what it stands in, as they are written. */
  readonly conditions: readonly string[];
  /** Limits and totals. */
  readonly numbers: readonly string[];
  readonly decimals?: number | undefined;
  readonly required?: boolean | undefined;
  /** What it comes in another order with for each respondent: the fields that have the same here. */
  readonly mixed?: string | undefined;
}

export interface Answer {
  readonly code: string;
  /** In all languages. */
  readonly labels: readonly string[];
}

export interface Reading {
  readonly fields: readonly Field[];
  /** Every text of the file, those of its fields and all others. */
  readonly texts: readonly string[];
  /** A text as this format shows it: HTML makes one blank of several. */
  readonly shown: (text: string) => string;
}

export function field(names: readonly string[], texts: readonly string[], more: Partial<Field> = {}): Field {
  return { names, texts, answers: [], conditions: [], numbers: [], ...more };
}

/** The numbers in a text, alone or in an expression. */
export function numbersIn(...texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => text?.match(/(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\w)/g) ?? []);
}

/** Signs that no platform shows, and every way to end a line. */
export function exact(text: string): string {
  return text.replace(/\r\n?|[\u000b\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f\u2060]/g, "");
}

/** The same where blanks and line ends run together. */
export function flowing(text: string): string {
  return exact(text).replace(/\s+/g, " ").trim();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** What a reader of HTML sees of it. */
export function seen(html: string): string {
  return html
    .replace(/<\/?(?:br|p|div|li|tr|td|th|h\d)\b[^>]*>/gi, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
    );
}

/** Puts a reading together: every text as the format shows it. */
export function readingOf(fields: readonly Field[], texts: readonly string[], shown: (text: string) => string): Reading {
  const all = (list: readonly string[]): string[] => list.map(shown);
  return {
    fields: fields.map((one) => ({
      ...one,
      texts: all(one.texts),
      answers: one.answers.map(({ code, labels }) => ({ code, labels: all(labels) })),
      conditions: all(one.conditions),
      ...(one.within && { within: all(one.within) }),
    })),
    texts: all(texts),
    shown,
  };
}

/** The numbers that can be set on a line, with whatever stands below it. */
export function onLine(lo: string | number, hi: string | number, labels: readonly string[] = []): Answer[] {
  return Array.from({ length: Number(hi) - Number(lo) + 1 }, (_, index) => ({ code: String(Number(lo) + index), labels: [...labels] }));
}
