/** What is written of each respondent, and of each cell that could not be read. */

import type { Instrument } from "../../instrument/schema.ts";
import type { Tell } from "../../messages/say.ts";
import type { ResponseProblem } from "../../responses/problem.ts";
import { written, type WrittenCell } from "../../responses/written.ts";
import type { Gathering } from "./gathering.ts";

/** A row for each respondent, as in the file: its number there, the id where there is one, and each result with its band. */
export function scoresFile({ scores }: Instrument, gathering: Gathering): Iterable<string> {
  const { people, hasIds } = gathering;
  const results = scores.flatMap(({ results: own, bands }) => own.map(({ variable }) => ({ variable, hasBands: bands.length > 0 })));
  const headers = results.flatMap(({ variable, hasBands }) => (hasBands ? [variable, `${variable}_band`] : [variable]));
  function* rows(): Generator<WrittenCell[]> {
    for (let index = 0; index < people.respondents; index++) {
      const { id, row } = gathering.whoIs(index);
      const cells: WrittenCell[] = hasIds ? [row, id ?? null] : [row];
      for (const { variable, hasBands } of results) {
        cells.push(people.resultOf(variable, index));
        if (hasBands) cells.push(people.bandOf(variable, index));
      }
      yield cells;
    }
  }
  return written(hasIds ? ["row", "id", ...headers] : ["row", ...headers], rows());
}

/** A row for each cell or row that could not be read, or that somebody may want to look at. */
export function problemsFile(problems: readonly ResponseProblem[], tell: Tell): Iterable<string> {
  const hasFiles = problems.some(({ file }) => file !== undefined);
  const heads = ["row", "column", "cell", "value", "taken", "what"];
  return written(
    hasFiles ? ["file", ...heads] : heads,
    problems.map(({ file, row, header, cell, value, isTaken, said }) => {
      const cells = [row, header ?? null, cell ?? null, value ?? null, isTaken ? 1 : 0, tell(said)];
      return hasFiles ? [file ?? null, ...cells] : cells;
    }),
  );
}
