/** Respondents as columns: their answers, turned over where an item is reversed, and their scores. */

import { answerIn, byId } from "../instrument/byId.ts";
import type { Instrument, Item } from "../instrument/schema.ts";
import { countedAnswer, type Row } from "../scoring/answers.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { shownAnswers } from "../scoring/shown.ts";
import type { Column } from "./columns.ts";

/** What statistics need of respondents. Each column has a value for every one of them, in their order. */
export interface Scored {
  readonly respondents: number;
  /** The answers to a variable that count, as they were given; numbers alone. */
  answers(variable: string): Column;
  /** What people are put into groups by: its codes, or its texts. */
  readonly groups: readonly (number | string | null)[];
  /** The answers to an item in a battery, turned over where the item is reversed. Nothing where the battery does not ask it. */
  rated(item: Item, battery: string): Column | undefined;
  /** The results of a score, by the variable of the result. */
  results(variable: string): Column;
  /** Which bands they fall into. */
  bands(variable: string): readonly (string | null)[];
}

/** Scores every respondent as a survey platform would hand the row over. */
export function scored(instrument: Instrument, rows: Iterable<Row>, by?: string): Scored {
  const { add, people } = scoring(instrument, by);
  for (const row of rows) add(row);
  return people;
}

/**
 * Scores respondents one after the other, as they are read. Of a row its numbers stay, and what it is grouped by: more respondents than their
 * rows would fit into memory.
 *
 * @param by the variable that people are put into groups by
 */
export function scoring(instrument: Instrument, by?: string): { add(row: Row): void; readonly people: Scored } {
  const columns = new Map<string, (number | null)[]>();
  const numbers = instrument.variables.flatMap((variable) => {
    if (variable.level === "text" || variable.level === "date") return [];
    const column: (number | null)[] = [];
    columns.set(variable.name, column);
    return [{ variable, column }];
  });
  const results = instrument.scores.flatMap((score) =>
    score.results.map(({ variable }) => ({
      variable,
      band: score.bands.length > 0 ? `${variable}_band` : undefined,
      values: [] as (number | null)[],
      bands: [] as (string | null)[],
    })),
  );
  const resultOf = new Map(results.map((result) => [result.variable, result]));
  const grouping = instrument.variables.find(({ name }) => name === by);
  const isText = grouping?.level === "text" || grouping?.level === "date";
  const texts: (string | null)[] = [];
  let respondents = 0;
  const turned = new Map<string, Column>();
  return {
    add: (row) => {
      const shown = shownAnswers(instrument, row);
      const result = evaluate(instrument, shown);
      respondents++;
      for (const { variable, column } of numbers) column.push(countedAnswer(variable, shown));
      for (const { variable, band, values, bands } of results) {
        values.push(result[variable] as number | null);
        if (band !== undefined) bands.push(result[band] as string | null);
      }
      if (grouping && isText) texts.push(shown[grouping.name] as string | null);
    },
    people: {
      get respondents() {
        return respondents;
      },
      get groups() {
        return grouping === undefined || isText ? texts : columns.get(grouping.name)!;
      },
      answers: (variable) => columns.get(variable) ?? [],
      rated: ({ answers, reverse }, battery) => {
        const answer = answerIn(answers, battery);
        if (!answer) return undefined;
        const { variable, scale } = answer;
        if (!reverse) return columns.get(variable)!;
        let column = turned.get(variable);
        if (column?.length !== respondents) {
          const { lo, hi } = byId(instrument.scales).get(scale)!;
          column = columns.get(variable)!.map((value) => (value === null ? null : lo + hi - value));
          turned.set(variable, column);
        }
        return column;
      },
      results: (variable) => resultOf.get(variable)?.values ?? [],
      bands: (variable) => resultOf.get(variable)?.bands ?? [],
    },
  };
}
