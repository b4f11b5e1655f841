/** Where SurveyJS keeps the answer of each variable. */

import type { Instrument } from "../../instrument/schema.ts";

export type Place =
  /** The value under these keys, one inside the other. */
  | { readonly kind: "value"; readonly path: readonly string[] }
  /** Whether a list of chosen codes, under the question's name, has this one. */
  | { readonly kind: "chosen"; readonly question: string; readonly code: number }
  /** The position of this code in a list of ranked codes, of which there are `count`. */
  | { readonly kind: "rank"; readonly question: string; readonly code: number; readonly count: number };

export type Places = ReadonlyMap<string, Place>;

/** The places of everything but the items, whose places depend on the layout. */
export function questionPlaces(instrument: Instrument): Map<string, Place> {
  const places = new Map<string, Place>();
  if (instrument.consent !== undefined) places.set("consent", { kind: "value", path: ["consent"] });
  for (const { id, type } of instrument.questions) {
    if (type.kind === "share") {
      for (const { variable } of type.parts) places.set(variable, { kind: "value", path: [id, variable] });
    } else if (type.kind === "any" || type.kind === "rank") {
      for (const { variable, code } of type.options) {
        if (variable === undefined) continue;
        const list = { question: id, code };
        places.set(variable, type.kind === "any" ? { kind: "chosen", ...list } : { kind: "rank", ...list, count: type.options.length });
      }
    } else {
      places.set(id, { kind: "value", path: [id] });
    }
    if ("options" in type) {
      for (const { specify } of type.options) if (specify !== undefined) places.set(specify, { kind: "value", path: [specify] });
    }
  }
  return places;
}
