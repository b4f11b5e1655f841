/** What the answers of some respondents come to: scores, items and bands. */

import { groupedBy } from "../semantics/grouped.ts";
import { byId, variablesByName } from "../instrument/byId.ts";
import type { Instrument, Score } from "../instrument/schema.ts";
import { countedAnswer, type Row } from "../scoring/answers.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { shownAnswers } from "../scoring/shown.ts";
import { type Spread, spreadOf } from "./describe.ts";

export interface ScoreResult extends Spread {
  readonly variable: string;
  readonly dimension: string | undefined;
  /** The respondents in each band, by its label, in the order of the score's bands. */
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
  const shown = rows.map((row) => shownAnswers(instrument, row));
  const results = shown.map((row) => evaluate(instrument, row));
  const column = (variable: string): number[] => results.map((result) => result[variable]).filter((value) => typeof value === "number");
  const variables = variablesByName(instrument);
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  return {
    respondents: rows.length,
    scores: instrument.scores.map((score) => ({
      score,
      results: score.results.map(({ variable, dimension }) => ({
        variable,
        dimension,
        ...spreadOf(column(variable)),
        bands: score.bands.map(({ label }) => ({ label, count: results.filter((result) => result[`${variable}_band`] === label).length })),
      })),
    })),
    items: instrument.items.flatMap(({ id, reverse, answers }) =>
      answers.map(({ battery, variable, scale }) => {
        const { lo, hi } = scales.get(scale)!;
        const given = shown.map((row) => countedAnswer(variables.get(variable)!, row)).filter((value) => value !== null);
        return { item: id, battery, ...spreadOf(given.map((value) => (reverse ? lo + hi - value : value))) };
      }),
    ),
  };
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
