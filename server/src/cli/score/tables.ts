/** What is written of each respondent, and of each cell that could not be read. */

import { parquetWriteBuffer } from "hyparquet-writer";
import type { Instrument } from "../../instrument/schema.ts";
import type { Tell } from "../../messages/say.ts";
import type { ResponseProblem } from "../../responses/problem.ts";
import { written, type WrittenCell } from "../../responses/written.ts";
import type { Gathering } from "./gathering.ts";

interface ScoreColumn {
  readonly name: string;
  readonly type: "INT32" | "DOUBLE" | "STRING";
  /** What stands there for a respondent. */
  at(index: number): WrittenCell;
}

/** Of each respondent, as in the file: its number there, the id where there is one, and each result with its band. */
function columnsOf({ scores }: Instrument, gathering: Gathering): readonly ScoreColumn[] {
  const { people, hasIds } = gathering;
  return [
    { name: "row", type: "INT32", at: (index) => gathering.whoIs(index).row },
    ...(hasIds ? [{ name: "id", type: "STRING", at: (index: number) => gathering.whoIs(index).id ?? null } as const] : []),
    ...scores.flatMap(({ results, bands }) =>
      results.flatMap(({ variable }): ScoreColumn[] => [
        { name: variable, type: "DOUBLE", at: (index) => people.resultOf(variable, index) },
        ...(bands.length > 0
          ? [{ name: `${variable}_band`, type: "STRING", at: (index: number) => people.bandOf(variable, index) } as const]
          : []),
      ]),
    ),
  ];
}

/** The scores as CSV, piece by piece. */
export function scoresFile(instrument: Instrument, gathering: Gathering): Iterable<string> {
  const columns = columnsOf(instrument, gathering);
  function* rows(): Generator<WrittenCell[]> {
    for (let index = 0; index < gathering.people.respondents; index++) yield columns.map((column) => column.at(index));
  }
  return written(
    columns.map(({ name }) => name),
    rows(),
  );
}

/** The same as Parquet, which keeps numbers and texts apart. */
export function scoresParquet(instrument: Instrument, gathering: Gathering): Uint8Array {
  const columnData = columnsOf(instrument, gathering).map(({ name, type, at }) => ({
    name,
    type,
    data: Array.from({ length: gathering.people.respondents }, (_, index) => at(index)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
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
