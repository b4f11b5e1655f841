/** What one cell of a rating sheet says. */

import { message, type Message } from "../messages/message.ts";
import { shown } from "../responses/fault.ts";
import { numbersIn } from "../responses/numbers.ts";
import { spelt } from "../responses/spelling.ts";
import { essentialAnswers } from "./columns.ts";

/** The limits of relevance. */
export const [lo, hi] = [1, 4];

/** A rating, null where there is none, or why it cannot be read. */
export type Rating = number | null | Message<"experts">;

const blanks = new Set(["", "-", ".", "na", "n/a", "#n/a"]);

/** How relevant an item is: a whole number from 1 to 4. */
export function relevanceIn(cell: string): Rating {
  const text = spelt(cell);
  if (blanks.has(text)) return null;
  const [number, another] = numbersIn(text, false);
  if (number !== undefined && another === undefined && Number.isInteger(number) && number >= lo && number <= hi) return number;
  return message("experts.notRelevance", { value: shown(cell), lo, hi });
}

const essential = new Map(
  Object.values(essentialAnswers).flatMap(({ en, id, others }, at) => [en, id, ...others].map((text) => [text, at === 0 ? 1 : 0] as const)),
);

/** Whether an item is essential: 1 where it is, 0 where it is useful only or not needed. */
export function essentialIn(cell: string): Rating {
  const text = spelt(cell);
  if (blanks.has(text)) return null;
  return essential.get(text) ?? message("experts.notEssential", { value: shown(cell) });
}
