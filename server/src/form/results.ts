/** The results of scores, in order: each can use those before it. */

import { byId } from "../instrument/byId.ts";
import type { Instrument, Text } from "../instrument/schema.ts";
import type { Result } from "./form.ts";
import type { Named } from "./names.ts";

export function resultsOf({ scores, dimensions, items, languages }: Instrument): readonly Result[] {
  return scores.flatMap((score) =>
    score.results.map((result): Result => {
      const { variable: name, dimension, item: itemId } = result;
      const item = byId(items).get(itemId);
      // An item is called by its wording in the first battery that asks it.
      const of = item ? item.answers[0]?.text : byId(dimensions).get(dimension)?.title;
      const both = (): Text => Object.fromEntries(languages.map((language) => [language, `${score.title[language]}: ${of![language]}`]));
      const part = item ? (item.short ?? item.id) : dimension;
      const short = score.short && (part === undefined ? score.short : `${score.short}_${part}`);
      const band = score.bands.length === 0 ? undefined : { name: `${name}_band`, short: short && `${short}_band` };
      return { name, on: score.id, short, score, result, title: of === undefined ? score.title : both(), band };
    }),
  );
}

/** The columns of results and of their bands, for a platform that has rules for names. */
export function resultColumns(results: readonly Result[]): readonly Named[] {
  return results.flatMap(({ name, on, short, band }) => [{ name, on, short }, ...(band === undefined ? [] : [{ ...band, on }])]);
}
