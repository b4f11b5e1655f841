/** Names for the parts of a survey that are no columns of the data: pages, panels, tables. */

import type { Instrument } from "../../instrument/schema.ts";

/**
 * The words that SurveyJS answers itself, before it looks at any question: `{locale}` is the language.
 * A question of such a name could be asked, but no condition and no score could see its answer.
 */
export const builtInNames: readonly string[] = [
  "pageno",
  "pagecount",
  "questioncount",
  "correctedanswers",
  "correctanswers",
  "correctedanswercount",
  "incorrectedanswers",
  "incorrectanswers",
  "incorrectedanswercount",
  "locale",
];

export class SurveyNames {
  readonly #taken: Set<string>;

  /** Nothing may be called as a column is, in any capitals, or as SurveyJS itself. */
  constructor(instrument: Instrument) {
    const results = instrument.scores.flatMap((score) => score.results.flatMap(({ variable }) => [variable, `${variable}_band`]));
    const columns = [...instrument.variables.map(({ name }) => name), ...results];
    this.#taken = new Set([...builtInNames, ...columns, ...instrument.questions.map(({ id }) => id)].map((name) => name.toLowerCase()));
  }

  /** The name, or the first of `name_2`, `name_3` … that is free. It is taken afterwards. */
  unique(name: string): string {
    let candidate = name;
    for (let number = 2; this.#taken.has(candidate.toLowerCase()); number++) candidate = `${name}_${number}`;
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
