/** What a row of answers says: which cells hold an answer, and which of them count. */

import { once } from "../instrument/byId.ts";
import type { Variable } from "../instrument/schema.ts";

/** One respondent: a value for each variable's name. An absent name, null and undefined all mean a blank. */
export type Row = Readonly<Record<string, number | string | null | undefined>>;

/** What looks at a variable's cell in each row. */
export interface Cell {
  /** See `givenAnswer`. */
  given(row: Row): number | string | null;
  /** See `countedAnswer`. */
  counted(row: Row): number | null;
}

/** A variable's cell. What there is to know of its answers is looked up once, however many rows there are. */
export const cellOf: (variable: Variable) => Cell = once(
  ({ name, level, codes, missing, lo = -Infinity, hi = Infinity }: Variable): Cell => {
      if (level === "text" || level === "date") {
      const given = (row: Row): string | null => {
        const value = Object.hasOwn(row, name) ? row[name] : null;
        return typeof value === "string" && value.trim() !== "" ? value : null;
      };
      return { given, counted: () => null };
    }
    const listed = codes && new Set(codes.map(({ code }) => code));
    const missingCodes = new Set(missing.map(({ code }) => code));
    const isCounted = listed
      ? (value: number): boolean => listed.has(value)
      : (value: number): boolean => Number.isFinite(value) && value >= lo && value <= hi;
    const hasMissing = missingCodes.size > 0;
    return {
      given: (row) => {
        const value = Object.hasOwn(row, name) ? row[name] : null;
        return typeof value === "number" && (isCounted(value) || (hasMissing && missingCodes.has(value))) ? value : null;
      },
      counted: (row) => {
        const value = Object.hasOwn(row, name) ? row[name] : null;
        return typeof value === "number" && isCounted(value) && !(hasMissing && missingCodes.has(value)) ? value : null;
      },
    };
  },
);

/**
 * The answer in a cell, or null where there is none.
 *
 * A cell that holds something the respondent could not have chosen (a code that is neither an answer nor a missing code, a number
 * beyond the limits, a text where a number belongs, a text of spaces) is a blank.
 * A missing code is an answer here: somebody chose it, and a condition may ask for it.
 */
export function givenAnswer(variable: Variable, row: Row): number | string | null {
  return cellOf(variable).given(row);
}

/** The number that a score may use: the answer, unless it is blank, a text, or a missing code such as "not applicable". */
export function countedAnswer(variable: Variable, row: Row): number | null {
  return cellOf(variable).counted(row);
}

export function isMissingCode(variable: Variable, value: number): boolean {
  return variable.missing.some(({ code }) => code === value);
}
