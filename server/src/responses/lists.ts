/** Several options in one cell. */

import { message, type Part } from "../messages/message.ts";
import { Fault, shown } from "./answers.ts";
import { spelt } from "./spelling.ts";

/** Gives what finds the options in a cell, in their order. */
export function listReader(
  question: string,
  options: ReadonlyMap<string, string>,
  answers: readonly Part[],
): (cell: string) => readonly string[] | Fault {
  return (cell) => {
    const found: string[] = [];
    for (const part of partsOf(cell)) {
      let rest = spelt(part);
      while (rest !== "") {
        // A label may hold the signs that stand between labels: the longest is the right one.
        const end = endsIn(rest).find((place) => options.has(rest.slice(0, place)));
        if (end === undefined) return new Fault(message("responses.listUnknown", { value: shown(rest), variable: question, answers }));
        found.push(options.get(rest.slice(0, end))!);
        rest = rest.slice(end).replace(/^[\s,;|]+/, "");
      }
    }
    return found;
  };
}

/** Where the first option of a list may end, the longest first. */
function endsIn(text: string): number[] {
  return [...[...text.matchAll(/[\s,;|]/g)].map(({ index }) => index), text.length].reverse();
}

/** The members of a JSON array, as SurveyJS keeps them; all of it where it is none. */
function partsOf(cell: string): readonly string[] {
  if (!/^\s*\[/.test(cell)) return [cell];
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list.map(String) : [cell];
  } catch {
    return [cell];
  }
}
