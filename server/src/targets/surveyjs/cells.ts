/** What of a scale has room in a cell, beside the scales of other batteries. */

import type { Answer } from "../../form/answers.ts";

/** How many buttons of all batteries stand beside each other on a screen of 1,100 pixels, with the items before them. */
const mostButtons = 14;
/** How many letters the words at both ends have above the buttons of a telephone, without one standing on the other. */
const mostLetters = 28;

/** Whether the buttons of a scale would leave the table, in which they stay in one line, or the words at its ends would cover each other. */
export function isTooWide(answers: readonly Answer[], batteries: number): boolean {
  const [first, last] = [answers[0]?.own ?? {}, answers.at(-1)?.own ?? {}];
  const letters = Object.keys(first).map((language) => `${first[language] ?? ""}${last[language] ?? ""}`.length);
  return answers.length * batteries > mostButtons || Math.max(0, ...letters) > mostLetters;
}
