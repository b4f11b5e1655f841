/** Texts for FHIR: plain ones, the first language in the element itself and the others beside it. */

import type { Text } from "../../instrument/schema.ts";
import { inHtml, inWords, isMarked, type WriteAnswer } from "../../marks/write.ts";
import { extensions, type Beside, type Extension } from "./resources.ts";

/** `text` and `_text`, or the like for another element. Nothing where there is no text, as FHIR knows no empty one. */
export function textIn<Name extends string>(
  name: Name,
  languages: readonly string[],
  tells: (language: string) => WriteAnswer,
  ...texts: readonly (Text | undefined)[]
): { [Key in Name | `_${Name}`]?: Key extends `_${string}` ? Beside : string } {
  const own = (language: string): readonly string[] => texts.flatMap((text) => text?.[language] || []);
  const read = (language: string): string =>
    own(language)
      .map((text) => literal(inWords(text, tells(language))))
      .join("\n\n");
  /** The same with its bold words and links, for who can show them. */
  const marked = (language: string): Extension[] => {
    if (!own(language).some(isMarked)) return [];
    const escape = (words: string): string => literal(words).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const html = own(language).map((text) => inHtml(text, escape, (answer) => escape(tells(language)(answer))));
    return [extensions.xhtml(html.join("<br/><br/>").replaceAll("\n", "<br/>"))];
  };
  const [first, ...others] = languages;
  if (read(first!) === "") return {};
  const extension = [...marked(first!), ...others.map((language) => extensions.translation(language, read(language), marked(language)))];
  return { [name]: read(first!), ...(extension.length > 0 && { [`_${name}`]: { extension } }) } as ReturnType<typeof textIn<Name>>;
}

/** FHIR's strings hold no control characters but those of lines and tabs; the one that Word ends a line with is a line end. */
function literal(text: string): string {
  return text.replace(/[\u000b\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f]/g, "");
}
