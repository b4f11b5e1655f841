/** What an instrument has, by its names. Each list is gone through once, however often it is asked for: an instrument does not change. */

import { groupedBy } from "../semantics/grouped.ts";
import type { Instrument, Score, Variable } from "./schema.ts";

export { groupedBy };

/** A function of a list or of an instrument that remembers what it found. */
export function once<K extends object, V>(find: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = find(from)));
    return found;
  };
}

const mapById = once(
  (list: readonly { readonly id: string }[]): ReadonlyMap<string | undefined, unknown> => new Map(list.map((each) => [each.id, each])),
);

/** The dimensions, items, questions or whatever else a list of an instrument holds, by id. Nothing is called undefined. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string | undefined, T> {
  return mapById(list) as ReadonlyMap<string | undefined, T>;
}

const mapByBattery = once(
  (answers: readonly { readonly battery: string }[]): ReadonlyMap<string, unknown> =>
    new Map(answers.map((answer) => [answer.battery, answer])),
);

/** The answer to an item in a battery, of all the answers to it. */
export function answerIn<T extends { readonly battery: string }>(answers: readonly T[], battery: string): T | undefined {
  return mapByBattery(answers).get(battery) as T | undefined;
}

/** The variables by name, for everything that meets a name in a condition or a score. */
export const variablesByName: (instrument: Instrument) => ReadonlyMap<string, Variable> = once(
  ({ variables }) => new Map(variables.map((variable) => [variable.name, variable])),
);

/** The variables that hold the answer to a question, in order. */
export const variablesByQuestion: (instrument: Instrument) => ReadonlyMap<string, readonly Variable[]> = once(({ variables }) =>
  groupedBy(
    variables.filter(({ from }) => "question" in from),
    ({ from }) => (from as { readonly question: string }).question,
  ),
);

/** The score that each result belongs to, by the result's variable, and the dimension that it is the score of. */
export const resultsByVariable: (
  instrument: Instrument,
) => ReadonlyMap<string, { readonly score: Score; readonly dimension: string | undefined; readonly item: string | undefined }> = once(
  ({ scores }) =>
    new Map(
      scores.flatMap((score) => score.results.map(({ variable, dimension, item }) => [variable, { score, dimension, item }] as const)),
    ),
);
