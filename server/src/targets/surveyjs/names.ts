/** Names that SurveyJS has a use for itself, and names for the parts of a survey that are no columns of the data. */

import type { Instrument } from "../../instrument/schema.ts";
import { Numbered } from "../numbered.ts";
import type { Loss } from "../target.ts";
import { message } from "../../messages/message.ts";

/** Words that SurveyJS answers itself, before it looks at any question: `{locale}` is the language. Capitals do not matter. */
const builtIn = [
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

/** Members of every JavaScript object: older versions mistake the answers under these names for functions. */
const members = ["constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"];

/** SurveyJS rewrites this word in every expression, inside names too. */
const rewritten = "equals";

/** What `{row.…}` means inside a table. */
const tableWords = ["item", "choice", "matrix", "row", "rowIndex", "rowValue", "visibleRowIndex", "prevRow", "nextRow", "totalRow"];

const reserved = new Set([...builtIn, ...members].map((name) => name.toLowerCase()));

/** Columns of the data that SurveyJS cannot hold. Nothing else in a survey has to have a certain name. */
export function reservedColumns(instrument: Instrument): Loss[] {
  const answers = instrument.variables.map(({ name, from }) => ({
    name,
    on: "item" in from ? from.item : "question" in from ? from.question : name,
  }));
  const results = instrument.scores.flatMap(({ id, results }) => results.map(({ variable }) => ({ name: variable, on: id })));
  return [...answers, ...results]
    .filter(({ name }) => reserved.has(name.toLowerCase()) || name.includes(rewritten))
    .map(({ name, on }) => {
      const reason = name.includes(rewritten)
        ? message("losses.surveyjsRewrites", { word: rewritten })
        : message("losses.surveyjsReserved");
      return { on, code: "platform-name", message: message("losses.surveyjsColumn", { name, reason }) };
    });
}

/** Gives out names, no two of them the same in any capitals. */
export class SurveyNames {
  readonly #taken: Set<string>;
  readonly #numbered = new Numbered();

  private constructor(taken: readonly string[]) {
    this.#taken = new Set([...reserved, ...taken.map((name) => name.toLowerCase())]);
  }

  /** Names for pages, panels and tables, which stand beside the columns of the data. */
  static beside({ variables, scores, questions }: Instrument): SurveyNames {
    const results = scores.flatMap((score) => score.results.flatMap(({ variable }) => [variable, `${variable}_band`]));
    return new SurveyNames([...variables.map(({ name }) => name), ...results, ...questions.map(({ id }) => id)]);
  }

  /** Names for the rows and columns of one table. */
  static within(): SurveyNames {
    return new SurveyNames(tableWords);
  }

  /** The name, or the first of `name_2`, `name_3` … that is free. It is taken afterwards. */
  unique(wanted: string): string {
    const name = wanted.replaceAll(rewritten, "equal_s");
    const isTaken = (candidate: string): boolean => this.#taken.has(candidate.toLowerCase());
    const candidate = this.#numbered.free(name, isTaken, (number) => `${name}_${number}`);
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
