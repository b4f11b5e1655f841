/** Writes answers as a SurveyJS survey holds them. */

import type { Instrument } from "../../instrument/schema.ts";
import type { Row } from "../../scoring/answers.ts";
import type { TargetOptions } from "../target.ts";
import { layOut } from "./layout.ts";

/**
 * A row of answers as the data of a compiled survey, without scores. `readAnswers` gives the row back.
 *
 * @param options those that the survey was compiled with
 */
export function writeAnswers(instrument: Instrument, row: Row, options: TargetOptions = {}): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [variable, place] of layOut(instrument, options).places) {
    const value = row[variable] ?? null;
    if (value === null) continue;
    if (place.kind === "value") {
      const path = [...place.path];
      const last = path.pop()!;
      let at = data;
      for (const key of path) at = (at[key] ??= {}) as Record<string, unknown>;
      at[last] = value;
    } else if (place.kind === "file") data[place.question] = [{ name: value, type: "", content: "" }];
    else {
      const list = (data[place.question] ??= []) as number[];
      if (place.kind === "rank") list[Number(value) - 1] = place.code;
      else if (value === 1) list.push(place.code);
    }
  }
  return data;
}
