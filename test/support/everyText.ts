import type { Instrument } from "../../server/src/instrument/schema.ts";

/**
 * The instrument with every text replaced by `text` and a number of its own.
 * So each place of a form can be told from the others.
 */
export function withEveryText(instrument: Instrument, text: string): Instrument {
  let number = 0;
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    if ("en" in value && "id" in value) return { en: `${text} №${++number}.`, id: `${text} №${++number}.` };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner)]));
  };
  return replace(instrument) as Instrument;
}
