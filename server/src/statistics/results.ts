/** What the answers of some respondents come to: scores, items and bands. */

import { groupedBy } from "../semantics/grouped.ts";
import { byId } from "../instrument/byId.ts";
import type { Instrument, Score } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import { valuesOf } from "./columns.ts";
import { type Spread, spreadOf } from "./describe.ts";
import { scored, type Scored } from "./scored.ts";

export interface ScoreResult extends Spread {
  readonly variable: string;
  readonly dimension: string | undefined;
  readonly item?: string | undefined;
  /** The respondents in each band, by its label, in the order of the score's bands; with each named result of a table, by its name. */
  readonly bands: readonly { readonly label: string; readonly count: number }[];
}

export interface ScoreSummary {
  readonly score: Score;
  readonly results: readonly ScoreResult[];
}

/** What one battery's answers to an item come to, turned over where the item is reversed. */
export interface ItemResult extends Spread {
  readonly item: string;
  readonly battery: string;
}

export interface Summary {
  readonly respondents: number;
  readonly scores: readonly ScoreSummary[];
  readonly items: readonly ItemResult[];
}

/** Scores every respondent as a survey platform would hand the row over, and sums up. */
export function summarise(instrument: Instrument, rows: readonly Row[]): Summary {
  const people = scored(instrument, rows);
  return {
    respondents: people.respondents,
    scores: scoreSummaries(instrument, people),
    items: instrument.items.flatMap((item) =>
      item.answers.map(({ battery }) => ({ item: item.id, battery, ...spreadOf(valuesOf(people.rated(item, battery)!)) })),
    ),
  };
}

/** What the scores of respondents come to. */
export function scoreSummaries({ scores }: Instrument, people: Scored): readonly ScoreSummary[] {
  return scores.map((score) => ({
    score,
    results: score.results.map(({ variable, dimension, item }) => {
      const values = valuesOf(people.results(variable));
      const of = { variable, dimension, ...(item !== undefined && { item }) };
      // The codes of names have no mean.
      return score.categories === undefined
        ? { ...of, ...spreadOf(values), bands: bandCounts(score, people.bands(variable)) }
        : { ...of, n: values.length, mean: null, sd: null, bands: categoryCounts(score.categories, values) };
    }),
  }));
}

function bandCounts({ bands }: Score, given: readonly (string | null)[]): ScoreResult["bands"] {
  const counts = new Map<string | null, number>();
  for (const label of given) counts.set(label, (counts.get(label) ?? 0) + 1);
  return bands.map(({ label }) => ({ label, count: counts.get(label) ?? 0 }));
}

function categoryCounts(categories: NonNullable<Score["categories"]>, values: readonly number[]): ScoreResult["bands"] {
  const counts = new Map<number, number>();
  for (const code of values) counts.set(code, (counts.get(code) ?? 0) + 1);
  return categories.map(({ code, name }) => ({ label: name, count: counts.get(code) ?? 0 }));
}

/** The mean of the items of each dimension in each battery: a dimension's items count alike, whoever answered them. */
export function dimensionMeans(
  instrument: Instrument,
  { items }: Summary,
): { readonly dimension: string; readonly battery: string; readonly mean: number | null }[] {
  const top = (id: string): string => byId(instrument.dimensions).get(id)?.parent ?? id;
  const dimensionOf = new Map(instrument.items.map(({ id, dimension }) => [id, top(dimension)]));
  const byPlace = groupedBy(items, ({ item, battery }) => `${battery} ${dimensionOf.get(item)}`);
  return instrument.dimensions
    .filter(({ parent }) => parent === undefined)
    .flatMap(({ id }) =>
      instrument.batteries.flatMap(({ id: battery }) => {
        const own = byPlace.get(`${battery} ${id}`) ?? [];
        if (own.length === 0) return [];
        return [{ dimension: id, battery, mean: spreadOf(own.flatMap(({ mean }) => mean ?? [])).mean }];
      }),
    );
}
