/** What reads a cell, and why one cannot be read. */

import { byAuthor, type Message, type Part } from "../messages/message.ts";

/** Why a cell cannot be read. */
export class Fault {
  readonly said: Message<"responses">;

  constructor(said: Message<"responses">) {
    this.said = said;
  }
}

/** The answer, null for a blank, or why there is none. */
export type Reader = (cell: string) => number | string | null | Fault;

/** How much of a cell is shown. */
const longestShown = 60;

/** What stands in a cell, for a message. */
export function shown(cell: string): Part {
  const text = cell.replace(/\s+/g, " ").trim();
  return byAuthor(`“${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`);
}
