/** Respondents as columns: their answers, turned over where an item is reversed, and their scores. */

import { answerIn, byId, variablesByName } from "../instrument/byId.ts";
import type { Instrument, Item } from "../instrument/schema.ts";
import { countedAnswer, givenAnswer, isMissingCode, type Row } from "../scoring/answers.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { shownAnswers } from "../scoring/shown.ts";
import type { Column } from "./columns.ts";

/** What statistics need of respondents. Each column has a value for every one of them, in their order. */
export interface Scored {
  readonly respondents: number;
  /** The answers to a variable that count, as they were given. */
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

/** Scores every respondent as a survey platform would hand the row over. Columns are made when they are asked for. */
export function scored(instrument: Instrument, rows: readonly Row[]): Scored {
  const shown = rows.map((row) => shownAnswers(instrument, row));
  const results = shown.map((row) => evaluate(instrument, row));
  const variables = variablesByName(instrument);
  const answers = remembering((name: string): Column => {
    const variable = variables.get(name);
    return shown.map((row) => (variable ? countedAnswer(variable, row) : null));
  });
  const turned = remembering((name: string): Column => {
    const { lo, hi } = scales.get(name)!;
    return answers(name).map((value) => (value === null ? null : lo + hi - value));
  });
  const scales = new Map(
    instrument.items.flatMap((item) => item.answers.map(({ variable, scale }) => [variable, byId(instrument.scales).get(scale)!])),
  );
  return {
    respondents: rows.length,
    answers,
    groups: (name) => {
      const variable = variables.get(name);
      return shown.map((row) => {
        const value = variable ? givenAnswer(variable, row) : null;
        return typeof value === "number" && isMissingCode(variable!, value) ? null : value;
      });
    },
    rated: ({ answers: asked, reverse }, battery) => {
      const variable = answerIn(asked, battery)?.variable;
      return variable === undefined ? undefined : reverse ? turned(variable) : answers(variable);
    },
    results: (variable) =>
      results.map((result) => {
        const value = result[variable];
        return typeof value === "number" ? value : null;
      }),
    bands: (variable) =>
      results.map((result) => {
        const band = result[`${variable}_band`];
        return typeof band === "string" ? band : null;
      }),
  };
}

function remembering<V>(find: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = find(name)));
    return found;
  };
}
