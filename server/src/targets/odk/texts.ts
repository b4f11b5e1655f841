/** Texts for ODK's clients, which take them for Markdown, each for a Markdown of its own. */

import { mayHaveMarks, type Answer } from "../../marks/parse.ts";
import { inMarkdown, namedAnswer } from "../../marks/write.ts";
import type { Text } from "../../instrument/schema.ts";
import { imported } from "./rules.ts";

/** Seen by no reader, and by every parser: what it stands between is no mark any more. */
export const joiner = "\u2060";

/**
 * A text that shows as it was written in every client: in Collect, in Enketo and in the web forms of ODK.
 *
 * They agree on a backslash before `*`, `_` and another backslash. Nothing else is taken for an escape by all of them, so an invisible
 * character stands inside of what one of them would take for a tag, an entity, a link, a list, a heading, or the name of a question. Only a backtick
 * has to be an entity, which Enketo shows as it is. Enketo shows backslashes, too, in the labels of answers, which have no Markdown there: so a
 * sign is escaped only where it has a partner, with which it would mark what is between them.
 *
 * @param amongMarks whether there are marks of the author's beside it, with which it could have a partner
 */
export function literalText(text: string, amongMarks = false): string {
  const marks = (sign: string): boolean => amongMarks || isPaired(text, sign);
  const signs = ["\\\\(?=[!-/:-@[-`{-~])", ...(marks("*") ? ["\\*"] : []), ...(marks("_") ? ["_"] : [])];
  const guarded = text
    .replace(/\r\n?|[\u000b\u2028\u2029]/g, "\n")
    .replace(new RegExp(signs.join("|"), "g"), "\\$&")
    .replace(/<(?=[A-Za-z/!?])|&(?=#?\w+;)|\$(?=\{)|\](?=[([])/g, `$&${joiner}`);
  return (guarded.split("`").length > 2 ? guarded.replaceAll("`", "&#96;") : guarded)
    .replace(/^[ \t]*(?=[-+*_>#=~[]|\d+[.)])/gm, joiner)
    .replace(/^[ \t]+/gm, "");
}

/** Whether one of these signs could begin something that another ends. */
function isPaired(text: string, sign: string): boolean {
  const first = text.split(sign).findIndex((part, index) => index > 0 && /^\S/.test(part || sign));
  return first > 0 && first < text.split(sign).length - 1;
}

/** Whether a text shows signs in Enketo that nobody wrote, where it stands at an answer. */
export function hasEscapes(text: string): boolean {
  return /\\[!-/:-@[-`{-~]|&#96;/.test(literalText(text).replaceAll(joiner, ""));
}

/** How an answer is told in a text of a language. */
export type Tells = (answer: Answer, language: string) => string;

/** A text with its marks, in every language. */
export function literal(text: Text, tells?: Tells): Text {
  return Object.fromEntries(
    Object.entries(text).map(([language, value]) => {
      const told = (answer: Answer): string => tells?.(answer, language) ?? literalText(namedAnswer(answer), true);
      return [language, mayHaveMarks(value) ? inMarkdown(value, piecewise(), told) : literalText(value)];
    }),
  );
}

/** Writes the words of a text piece by piece: only the first of them begins a line. */
function piecewise(): (words: string) => string {
  let isFirst = true;
  return (words) => {
    const written = isFirst ? literalText(words, true) : literalText(`x${words}`, true).slice(1);
    isFirst = false;
    return written;
  };
}

/**
 * What the list of languages calls one: its own name for itself, and the code of two or three letters that the importer of workbooks knows.
 * A region or a script is part of the name.
 */
export function languageName(tag: string): string {
  const [base, ...parts] = tag.split("-") as [string, ...string[]];
  const code = base.toLowerCase();
  const plain = usual[code] ?? ownName(code) ?? code;
  // Not every tag that an instrument may have is one that can be looked up.
  const whole = parts.length === 0 ? plain : (ownName(tag) ?? `${plain}, ${parts.join("-")}`);
  // The importer takes all that is in parentheses for the code, and makes quotes straight.
  return `${imported(whole).replaceAll(" (", ", ").replace(/[()]/g, "")} (${code})`;
}

/** Those that most instruments have: to look one up takes as long as to write a form. */
const usual: Readonly<Record<string, string>> = { en: "English", id: "Bahasa Indonesia" };

/** What a language calls itself, where that is known. */
function ownName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
  } catch {
    return undefined;
  }
}
