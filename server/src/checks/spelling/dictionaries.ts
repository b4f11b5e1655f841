/** The dictionaries that texts are checked against. They are loaded when they are first needed, and handed to the checks. */

import { Remembered } from "../remembered.ts";
import { indonesianOf } from "./indonesian.ts";
import { indonesianRoots } from "./indonesianRoots.ts";
import { nearWords } from "./near.ts";
import { WordGraph } from "./wordGraph.ts";

/** The languages that have one. */
export type Spelt = "en" | "id";

export interface Dictionaries {
  /** Whether a word without capitals and hyphens is one of a language. */
  has(lower: string, language: Spelt): boolean;
  /**
   * What a word may have been that is in neither language, the likeliest first. Nothing where it is like no word: it is a name then, or a word of a field
   * that no dictionary has.
   */
  suggestions(lower: string, language: Spelt): readonly string[];
}

/** Nobody chooses among more. */
const mostSuggestions = 3;

/** @param graph what `english.words` has: where that lies, and how it is read, is a matter of the place that this runs in */
export function dictionariesOf(graph: Uint8Array): Dictionaries {
  const { isIndonesian, isUsual, isPlain } = indonesianOf(indonesianRoots);
  const english = new WordGraph(graph);
  const isEnglish = (lower: string): boolean => english.has(lower) || english.has(lower.replace(/'s?$/, ""));
  const isOf = { en: isEnglish, id: isIndonesian };
  const near = {
    en: (lower: string) => nearWords(lower, isEnglish, mostSuggestions),
    id: (lower: string) => {
      // "Kedepan" is two words.
      const place = /^ke(.+)$/.exec(lower)?.[1];
      const apart = place !== undefined && isPlain(place) ? [`ke ${place}`] : [];
      return [...apart, ...nearWords(lower, isUsual, mostSuggestions - apart.length, isPlain)];
    },
  };
  const known = { en: new Remembered<readonly string[]>(), id: new Remembered<readonly string[]>() };
  return {
    has: (lower, language) => isOf[language](lower),
    suggestions: (lower, language) =>
      known[language].of(lower, (copy) => (isEnglish(copy) || isIndonesian(copy) ? [] : near[language](copy))),
  };
}
