/** Marks in texts, read by a plain rule of their own: what the tests of platforms expect of them does not come from the reader that is tested. */

import type { Instrument } from "../../server/src/instrument/schema.ts";

/** How a platform shows what a text has. */
export interface Shows {
  readonly bold?: (inside: string) => string;
  readonly link?: (inside: string, address: string) => string;
  readonly answer?: (of: string, otherwise: string | undefined) => string;
}

const marks =
  /\\([*[{])|\*\*(?=[^\s*])(.+?)(?<=[^\s*])\*\*|\[([^\][\n]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)|\{\{([A-Za-z]\w*)(?:\|([^{}|]*))?\}\}/gs;

/** A text as it is read on a platform. */
export function shownWith(text: string, shows: Shows): string {
  const inside = (part: string): string => shownWith(part, shows);
  return text.replace(
    marks,
    (whole: string, sign?: string, bold?: string, words?: string, address?: string, of?: string, otherwise?: string) => {
      if (sign !== undefined) return sign;
      if (bold !== undefined) return shows.bold?.(inside(bold)) ?? whole;
      if (words !== undefined) return shows.link?.(inside(words), address!) ?? whole;
      return shows.answer?.(of!, otherwise) ?? whole;
    },
  );
}

/** A text as somebody reads it: without marks, its links as their words alone or as `linked` says, and its answers as `tell` says. */
export function wordsRead(
  text: string,
  tell: (of: string, otherwise: string | undefined) => string,
  linked: (words: string, address: string) => string = (words) => words,
): string {
  return shownWith(text, { bold: (inside) => inside, link: linked, answer: tell });
}

/** The answers that the texts of an instrument tell. */
export function answersTold(instrument: Instrument): string[] {
  return [...new Set([...JSON.stringify(instrument).matchAll(/\{\{([A-Za-z]\w*)/g)].map(([, of]) => of!))];
}

/** What else is asked on the page on which a question, a note or a table stands. */
export function askedBeside(instrument: Instrument, id: string): Set<string> {
  const page = instrument.pages.find(({ elements }) =>
    elements.some((each) => id === (each.kind === "question" ? each.question : each.kind === "note" ? each.note : each.battery)),
  );
  return new Set(page?.elements.flatMap((each) => (each.kind === "question" ? [each.question] : [])));
}

/** An instrument with marks in what platforms show as mere words. */
export const marked = `import scales
instrument a "The **best** [page](https://example.org/?a=1&b=2) of \\*it" {
  languages en
  battery now "Now…" scale agree5 code P
  dimension d "D" { A "is **quick**"  B "is open" }
  question used "Is it **in use**?" text
  page p "A **page**" { now, used }
  score m "A **score**" = mean(now)
}`;
