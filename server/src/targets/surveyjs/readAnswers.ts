/** Reads what a SurveyJS survey hands over. */

import type { Instrument } from "../../instrument/schema.ts";
import { givenAnswer } from "../../scoring/answers.ts";
import type { TargetOptions } from "../target.ts";
import { layOut } from "./layout.ts";
import type { Place } from "./places.ts";

/**
 * The row of answers in the result of a compiled survey: every variable of the instrument, null where there is no answer.
 *
 * @param options those that the survey was compiled with
 */
export function readAnswers(instrument: Instrument, data: unknown, options: TargetOptions = {}): Record<string, number | string | null> {
  const { places } = layOut(instrument, options);
  return Object.fromEntries(
    instrument.variables.map((variable) => {
      const place = places.get(variable.name);
      const value = place === undefined ? null : valueAt(place, data);
      return [variable.name, givenAnswer(variable, { [variable.name]: value })];
    }),
  );
}

function valueAt(place: Place, data: unknown): number | string | null {
  if (place.kind === "value") {
    const value = place.path.reduce(member, data);
    return typeof value === "number" || typeof value === "string" ? value : null;
  }
  const list = member(data, place.question);
  if (!Array.isArray(list) || list.length === 0) return null;
  if (place.kind === "file") {
    const name = member(list[0], "name");
    return typeof name === "string" ? name : null;
  }
  const index = list.indexOf(place.code);
  if (place.kind === "chosen") return index < 0 ? 0 : 1;
  return index < 0 ? null : index + 1;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
