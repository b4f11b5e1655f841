/** Texts with marks, written for whoever shows them: as HTML, as Markdown, or as mere words. */

import { mayHaveMarks, partsOf, type Answer, type Part } from "./parse.ts";

/** How answers are written, where they are read. */
export type WriteAnswer = (answer: Answer) => string;

/** What is written for an answer that nobody can fill in: as authors write it. */
export const namedAnswer: WriteAnswer = ({ of, otherwise }) => otherwise ?? `{${of}}`;

/** Mere words: a link's address stands behind its words. */
export function inWords(text: string, answer: WriteAnswer = namedAnswer, escape = (words: string): string => words): string {
  return mayHaveMarks(text) ? write(partsOf(text), escape, plainly, answer) : escape(text);
}

/**
 * HTML, of which everything that an author wrote is escaped.
 *
 * @param escape writes words, so that nothing in them acts
 * @param attributes of links, such as where they open
 */
export function inHtml(text: string, escape: (words: string) => string, answer: WriteAnswer, attributes = ""): string {
  if (!mayHaveMarks(text)) return escape(text);
  return write(
    partsOf(text),
    escape,
    {
      bold: (inside) => `<strong>${inside}</strong>`,
      link: (inside, address) => `<a href="${attribute(address)}"${attributes}>${inside}</a>`,
    },
    answer,
  );
}

/** Markdown, of which everything that an author wrote is escaped. */
export function inMarkdown(text: string, escape: (words: string) => string, answer: WriteAnswer): string {
  if (!mayHaveMarks(text)) return escape(text);
  return write(
    partsOf(text),
    escape,
    { bold: (inside) => `**${inside}**`, link: (inside, address) => `[${inside}](${unmarked(address)})` },
    answer,
  );
}

/** Whether a text has bold words or links. */
export function isMarked(text: string): boolean {
  return mayHaveMarks(text) && partsOf(text).some(({ kind }) => kind === "bold" || kind === "link");
}

/** The answers that a text tells, those in bold words and in links, too. */
export function answersIn(text: string): readonly Answer[] {
  if (!text.includes("{{")) return [];
  const inside = (parts: readonly Part[]): readonly Answer[] =>
    parts.flatMap((part) => (part.kind === "answer" ? [part] : part.kind === "words" ? [] : inside(part.parts)));
  return inside(partsOf(text));
}

interface Ways {
  readonly bold: (inside: string) => string;
  readonly link: (inside: string, address: string) => string;
}

const plainly: Ways = { bold: (inside) => inside, link: (inside, address) => (inside === address ? inside : `${inside} (${address})`) };

function write(parts: readonly Part[], escape: (words: string) => string, ways: Ways, answer: WriteAnswer): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case "words":
          return escape(part.text);
        case "answer":
          return answer(part);
        case "bold":
          return ways.bold(write(part.parts, escape, ways, answer));
        case "link":
          return ways.link(write(part.parts, escape, ways, answer), part.address);
      }
    })
    .join("");
}

/** What Markdown would take for a mark in an address, in the form that means the same there. */
function unmarked(address: string): string {
  return address.replace(/[*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function attribute(address: string): string {
  return address.replace(/[&"'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
