/** What a row of answers says: which cells hold an answer, and which of them count. */

import type { Instrument, Variable } from "../instrument/schema.ts";

/** One respondent: a value for each variable's name. An absent name, null and undefined all mean a blank. */
export type Row = Readonly<Record<string, number | string | null | undefined>>;

/**
 * The answer in a cell, or null where there is none.
 *
 * A cell that holds something the respondent could not have chosen (a code that is neither an answer nor a missing code, a number
 * beyond the limits, a text where a number belongs, a text of spaces) is a blank.
 * A missing code is an answer here: somebody chose it, and a condition may ask for it.
 */
export function givenAnswer(variable: Variable, row: Row): number | string | null {
  const value = Object.hasOwn(row, variable.name) ? row[variable.name] : null;
  if (variable.level === "text" || variable.level === "date") {
    return typeof value === "string" && value.trim() !== "" ? value : null;
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  if (isMissingCode(variable, value)) return value;
  if (variable.codes !== undefined) return variable.codes.some(({ code }) => code === value) ? value : null;
  if (variable.lo !== undefined && value < variable.lo) return null;
  if (variable.hi !== undefined && value > variable.hi) return null;
  return value;
}

/** The number that a score may use: the answer, unless it is blank, a text, or a missing code such as "not applicable". */
export function countedAnswer(variable: Variable, row: Row): number | null {
  const value = givenAnswer(variable, row);
  return typeof value === "number" && !isMissingCode(variable, value) ? value : null;
}

export function isMissingCode(variable: Variable, value: number): boolean {
  return variable.missing.some(({ code }) => code === value);
}

const byName = new WeakMap<Instrument["variables"], ReadonlyMap<string, Variable>>();

/** The variables by name, for everything that meets a name in a condition or a score. They are put in order once: every page may ask. */
export function variablesByName({ variables }: Instrument): ReadonlyMap<string, Variable> {
  let known = byName.get(variables);
  if (!known) byName.set(variables, (known = new Map(variables.map((variable) => [variable.name, variable]))));
  return known;
}
