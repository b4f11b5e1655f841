/** Respondents as columns: their answers, turned over where an item is reversed, and their scores. */

import type { Instrument, Item } from "../instrument/schema.ts";
import type { Row } from "../scoring/answers.ts";
import type { Column } from "./columns.ts";
import { Gathered } from "./gathered.ts";

/** What statistics need of respondents. Each column has a value for every one of them, in their order. */
export interface Scored {
  readonly respondents: number;
  /** The answers to a variable that count, as they were given; numbers alone. */
  answers(variable: string): Column;
  /** What a variable puts people into groups by: its codes, or its texts. */
  groups(variable: string): readonly (number | string | null)[];
  /** The answers to an item in a battery, turned over where the item is reversed. Nothing where the battery does not ask it. */
  rated(item: Item, battery: string): Column | undefined;
  /** The results of a score, by the variable of the result. */
  results(variable: string): Column;
  /** Which bands they fall into. */
  bands(variable: string): readonly (string | null)[];
}

/**
 * Scores every respondent as a survey platform would hand the row over.
 *
 * @param by the variable that people are put into groups by
 */
export function scored(instrument: Instrument, rows: Iterable<Row>, by?: string): Scored {
  const people = new Gathered(instrument, by);
  for (const row of rows) people.add(row);
  return people;
}
