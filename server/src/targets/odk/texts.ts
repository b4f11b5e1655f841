/** Texts for ODK's clients, which take them for Markdown, each for a Markdown of its own. */

import type { Text } from "../../instrument/schema.ts";

/** Seen by no reader, and by every parser: what it stands between is no mark any more. */
const joiner = "\u2060";

/**
 * A text that shows as it was written in every client: in Collect, in Enketo and in the web forms of ODK.
 *
 * They agree on a backslash before `*`, `_` and another backslash. Nothing else is taken for an escape by all of them, so an invisible
 * character stands inside of what one of them would take for a tag, an entity, a link, a list, a heading, or the name of a question. Only a backtick
 * has to be an entity, which Enketo shows as it is.
 */
export function literalText(text: string): string {
  return text
    .replace(/[\\*_]/g, "\\$&")
    .replace(/<(?=[A-Za-z/!?])|&(?=#?\w+;)|\$(?=\{)|\](?=[([])/g, `$&${joiner}`)
    .replaceAll("`", "&#96;")
    .replace(/^[ \t]*(?=[-+>#=~[]|\d+[.)])/gm, joiner)
    .replace(/^[ \t]+/gm, "");
}

/** The same in every language. */
export function literal(text: Text): Text {
  return Object.fromEntries(Object.entries(text).map(([language, value]) => [language, literalText(value)]));
}

/** What the list of languages calls one: its own name for itself, and its tag. */
export function languageName(tag: string): string {
  // Without its region: not every tag that an instrument may have is one that can be looked up.
  const base = tag.split("-")[0]!.toLowerCase();
  const own = base === "id" ? "Bahasa Indonesia" : (new Intl.DisplayNames([base], { type: "language" }).of(base) ?? base);
  return `${own} (${tag})`;
}
