/** What Ukur says in English, filled in, for authors' texts that read the same. */

import { catalogue } from "../../server/src/findings/catalogue.ts";
import { en as editorEn } from "../../server/src/messages/editor/en.ts";
import { en } from "../../server/src/messages/en.ts";

type Words = string | ((parts: never) => string);

/** The texts that words make of one name, number or list for each of their parts. A function says which kind it wants by failing on others. */
function wholeTextsOf(words: Words): string[] {
  if (typeof words === "string") return [words.replace(/\{\w+\}/g, "nothing")];
  return [1, 2, "nothing", ["nothing"]].flatMap((part) => {
    try {
      // What is said of a list alone may be that list, where it is given one.
      const text: unknown = words(new Proxy({}, { get: () => part }) as never);
      return typeof text === "string" ? text : [];
    } catch {
      return [];
    }
  });
}

/** The same by lines, as a text of an author's has one where it names something. */
function textsOf(words: Words): string[] {
  return wholeTextsOf(words).flatMap((text) => text.split("\n"));
}

/** Each phrase once. */
export function everyPhrase(): string[] {
  const tables = Object.values({ ...en, ...editorEn }).flatMap((table) => Object.values<Words>(table));
  const findings = Object.values(catalogue).flatMap(({ message, title }) => [message, title]);
  return [...new Set([...tables, ...findings].flatMap(textsOf))].filter((text) => text.trim() !== "");
}
