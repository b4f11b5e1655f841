/** What the results of a score are called that has several. */

import { byId } from "../server/src/instrument/byId.ts";
import type { Instrument, Score } from "../server/src/instrument/schema.ts";
import { textIn } from "./charts/shared.ts";

/** The title of the dimension, or the item with its wording; the title of the score where it is one number. */
export function partTitle(
  instrument: Instrument,
  score: Score,
  { dimension, item: id }: { readonly dimension: string | undefined; readonly item?: string | undefined },
  language: string,
): string {
  const item = byId(instrument.items).get(id);
  if (item) return `${item.id} ${textIn(item.answers[0]?.text, language)}`;
  return textIn(byId(instrument.dimensions).get(dimension)?.title ?? score.title, language);
}

/** What those who are counted by a score are called by: its bands, or its named results. */
export function countedNames({ bands, categories }: Score, language: string): string[] {
  return categories
    ? categories.map(({ name, label }) => (textIn(label, language) === name ? name : `${name} ${textIn(label, language)}`))
    : bands.map(({ label, title }) => [label, textIn(title, language)].filter(Boolean).join(" "));
}
