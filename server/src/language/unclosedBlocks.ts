/**
 * Where a text between `"""` ends that nobody closed. It would take all that follows with it, up to the next such text, whose
 * beginning would be its end. The indentation is a witness of what the author meant, as it is for braces (`braces.ts`).
 */

import { indentation, lineEnd } from "./places.ts";

/** What starts a statement, and hardly ever a line of prose: a brace, a name and a text, or a word of the language in small letters. */
const statement =
  /^(?:\}|[A-Za-z]\w*(?:\.\w+)?[ \t]+["“„«]|(?:import|scale|choices|model|instrument|mapping|translation|version|licence|population|period|contact|intro|outro|consent|languages|measures|adapted|cite|required|allow|term|battery|dimension|question|page|score|test)\b)/;

/** The end of the last words before a statement that stands no deeper than the line of the opening quotes, or nothing if there is none before `limit`. */
export function endOfUnclosedBlock(text: string, opening: number, limit: number): number | undefined {
  const indent = indentation(text, opening);
  let last = opening + 3;
  for (let start = lineEnd(text, last); start < limit; start = lineEnd(text, start + 1)) {
    const end = lineEnd(text, start + 1);
    const words = text.slice(start + 1, Math.min(end, limit)).trim();
    if (words === "") continue;
    if (indentation(text, start + 1) <= indent && statement.test(words)) return last;
    last = Math.min(end, limit);
  }
  return undefined;
}
