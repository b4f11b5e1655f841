/** Texts for FHIR: plain ones, the first language in the element itself and the others beside it. */

import type { Text } from "../../instrument/schema.ts";
import { extensions, type Beside } from "./resources.ts";

/** `text` and `_text`, or the like for another element. Nothing where there is no text, as FHIR knows no empty one. */
export function textIn<Name extends string>(
  name: Name,
  languages: readonly string[],
  ...texts: readonly (Text | undefined)[]
): { [Key in Name | `_${Name}`]?: Key extends `_${string}` ? Beside : string } {
  const read = (language: string): string =>
    texts
      .flatMap((text) => text?.[language] || [])
      .map(literal)
      .join("\n\n");
  const [first, ...others] = languages;
  if (read(first!) === "") return {};
  const extension = others.map((language) => extensions.translation(language, read(language)));
  return { [name]: read(first!), ...(extension.length > 0 && { [`_${name}`]: { extension } }) } as ReturnType<typeof textIn<Name>>;
}

/** FHIR's strings hold no control characters but those of lines and tabs; the one that Word ends a line with is a line end. */
function literal(text: string): string {
  return text.replace(/[\u000b\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f]/g, "");
}
