/** The results of the instrument's own scores. */

import type { Instrument, ScoreExpression } from "../../instrument/schema.ts";
import { partsOf } from "../../instrument/scoreParts.ts";
import { valuesOf } from "../columns.ts";
import { type Compared, meanInterval } from "../comparison.ts";
import type { Interval } from "../reliability.ts";
import { scoreSummaries, type ScoreResult } from "../results.ts";
import type { Frame } from "./frame.ts";

export interface ScoreAnalysis extends Omit<ScoreResult, "dimension" | "item"> {
  /** The score's id; its title and its formula are in the instrument. */
  readonly score: string;
  /** Null where it is one number for all. */
  readonly dimension: string | null;
  /** Of which item it is, where there is one for each. */
  readonly item?: string;
  readonly interval: Interval | null;
  /** How many have a result although answers lack, by the score's rule for missing ones. */
  readonly withBlanks: number;
  /** How many have none. */
  readonly without: number;
  /** How many have a result that no band holds; null where there are no bands. */
  readonly outsideBands: number | null;
  readonly groups: Compared | null;
}

export function scoresOf(frame: Frame): readonly ScoreAnalysis[] {
  const { instrument, people, level, compare } = frame;
  const used = answersUsed(instrument);
  return scoreSummaries(instrument, people).flatMap(({ score, results }) =>
    results.map(({ item, ...result }): ScoreAnalysis => {
      const column = people.results(result.variable);
      const lacking = new Uint8Array(people.respondents);
      for (const variable of used.get(result.variable)!)
        people.answers(variable).forEach((answer, row) => answer === null && (lacking[row] = 1));
      const inBands = result.bands.reduce((total, { count }) => total + count, 0);
      return {
        score: score.id,
        ...result,
        dimension: result.dimension ?? null,
        ...(item !== undefined && { item }),
        interval: meanInterval(result, level),
        withBlanks: column.filter((value, row) => value !== null && lacking[row] === 1).length,
        without: column.length - valuesOf(column).length,
        outsideBands: score.bands.length === 0 ? null : result.n - inBands,
        groups: score.categories === undefined ? compare(column) : null,
      };
    }),
  );
}

/** The variables whose answers each result is made from, through other results, too. */
function answersUsed({ scores }: Instrument): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const gather = (part: ScoreExpression, into: Set<string>): void => {
    if (part.kind === "answer" || part.kind === "share") into.add(part.variable);
    if (part.kind === "result") for (const variable of known.get(part.variable)!) into.add(variable);
    for (const each of partsOf(part)) gather(each, into);
  };
  for (const { results } of scores) {
    for (const { variable, expression } of results) {
      const own = new Set<string>();
      gather(expression, own);
      known.set(variable, own);
    }
  }
  return known;
}
