/** An instrument whose texts are mere words, for programs and documents that know no marks. */

import { mayHaveMarks } from "../marks/parse.ts";
import { inWords } from "../marks/write.ts";
import type { Instrument } from "./schema.ts";

const known = new WeakMap<Instrument, Instrument>();

/**
 * The instrument with words alone in its texts: bold words are plain, links have their addresses behind them, and an answer is the name of its question
 * in braces, as authors write it. The same instrument where there is nothing to change.
 */
export function instrumentInWords(instrument: Instrument): Instrument {
  const languages = new Set(instrument.languages);
  const isText = (value: object): boolean => {
    const keys = Object.keys(value);
    return keys.length > 0 && keys.every((key) => languages.has(key)) && Object.values(value).every((each) => typeof each === "string");
  };
  const said = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return inPlace(value, value.map(said));
    if (!isText(value)) {
      const entries = Object.entries(value);
      const now = entries.map(([key, each]) => [key, said(each)] as const);
      return now.every(([, each], index) => each === entries[index]![1]) ? value : Object.fromEntries(now);
    }
    const text = value as Readonly<Record<string, string>>;
    if (!Object.values(text).some(mayHaveMarks)) return value;
    return Object.fromEntries(Object.entries(text).map(([language, each]) => [language, inWords(each)]));
  };
  let found = known.get(instrument);
  if (!found) {
    // The labels of columns are words already.
    const { variables, ...rest } = instrument;
    const now = said(rest) as typeof rest;
    found = now === rest ? instrument : { ...now, variables };
    known.set(instrument, found);
    // What are words is not read for marks again.
    known.set(found, found);
  }
  return found;
}

function inPlace(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  return now.every((each, index) => each === before[index]) ? before : now;
}
