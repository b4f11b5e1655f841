/** Several options in one cell. */

import { message, type Part } from "../messages/message.ts";
import { Fault, shown } from "./fault.ts";
import { spelt } from "./spelling.ts";

/** The variables of the options in a cell, in their order, and the words of a respondent behind them. */
export interface Listed {
  readonly names: readonly string[];
  readonly words?: string;
}

/**
 * Gives what finds the options in a cell.
 *
 * @param other the option that words of the respondent's own stand for, where a program writes them behind the labels
 */
export function listReader(
  question: string,
  options: ReadonlyMap<string, string>,
  answers: readonly Part[],
  other?: string,
): (cell: string) => Listed | Fault {
  return (cell) => {
    const names: string[] = [];
    for (const part of partsOf(cell)) {
      let rest = spelt(part);
      while (rest !== "") {
        // A label may hold the signs that stand between labels: the longest is the right one.
        const end = endsIn(rest).find((place) => options.has(rest.slice(0, place)));
        if (end === undefined && other !== undefined) return { names: [...names, other], words: lastOf(part, rest.length) };
        if (end === undefined) return new Fault(message("responses.listUnknown", { value: shown(rest), variable: question, answers }));
        names.push(options.get(rest.slice(0, end))!);
        rest = rest.slice(end).replace(/^[\s,;|]+/, "");
      }
    }
    return { names };
  };
}

/** The last letters of a text as they were written. */
function lastOf(text: string, length: number): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().slice(-length);
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
