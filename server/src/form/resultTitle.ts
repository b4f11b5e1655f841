/** What a result is called: its score's title, and that of the dimension that it is of. */

import { byId } from "../instrument/byId.ts";
import type { Instrument, Score, Text } from "../instrument/schema.ts";

export function resultTitle({ dimensions, languages }: Instrument, { title }: Score, { dimension }: Score["results"][number]): Text {
  const of = byId(dimensions).get(dimension)?.title;
  return of === undefined ? title : Object.fromEntries(languages.map((language) => [language, `${title[language]}: ${of[language]}`]));
}
