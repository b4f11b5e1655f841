/** What a folder of exercises remembers, in a small file of its own. */

import type { ReaderLanguage } from "../messages/say.ts";

export const progressFile = "ukur.exercises.json";

export interface Progress {
  /** The language that the exercises were set out in. */
  readonly language: ReaderLanguage;
  /** The exercises that were solved once. */
  readonly solved: readonly string[];
  /** How many hints of each were shown. */
  readonly hints: Readonly<Record<string, number>>;
}

/** Reads what was kept. Nothing where the text is none of ours; what of it makes no sense is left out. */
export function readProgress(text: string): Progress | undefined {
  let kept: Partial<Record<keyof Progress, unknown>> | null;
  try {
    kept = JSON.parse(text) as typeof kept;
  } catch {
    return undefined;
  }
  if (kept?.language !== "en" && kept?.language !== "id") return undefined;
  const solved = Array.isArray(kept.solved) ? kept.solved.filter((name) => typeof name === "string") : [];
  const hints = Object.entries(kept.hints ?? {}).filter((entry): entry is [string, number] => Number.isInteger(entry[1]) && entry[1] > 0);
  return { language: kept.language, solved, hints: Object.fromEntries(hints) };
}
