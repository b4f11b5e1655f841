/** What is said of one place of a file. */

import { byAuthor, message, type Message } from "../messages/message.ts";

export interface ResponseProblem {
  /** The file, where there are several. */
  readonly file?: string;
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  /** The header of its column; nothing where it is about the row. */
  readonly header?: string;
  /** The column and the row as a spreadsheet calls them, such as `C5`. */
  readonly cell?: string;
  /** What stands there. */
  readonly value?: string;
  /** The variable that has no answer from it, or the question. */
  readonly variable?: string;
  /** The cause, and what to do. */
  readonly said: Message;
  /** The answer was taken nevertheless, and somebody may want to look at it. */
  readonly isTaken?: boolean;
}

/** The place and the cause. */
export function saidOf({ file, row, header, said }: ResponseProblem): Message<"responses"> {
  const place =
    header === undefined
      ? message("responses.placeOfRow", { row, what: said })
      : message("responses.place", { row, header: byAuthor(header), what: said });
  return file === undefined ? place : message("responses.placeInFile", { file: byAuthor(file), place });
}

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly first: ResponseProblem;
  readonly count: number;
}

/** Counts the problems of a file: as many groups as there are kinds and columns are held, however many rows there are. */
export class ProblemTally {
  readonly #groups = new Map<string, { first: ResponseProblem; count: number }>();

  add(problems: readonly ResponseProblem[]): void {
    for (const problem of problems) {
      const key = [problem.said.key, problem.file ?? "", problem.header ?? ""].join("\n");
      const group = this.#groups.get(key);
      if (group) group.count++;
      else this.#groups.set(key, { first: problem, count: 1 });
    }
  }

  get groups(): readonly ProblemGroup[] {
    return [...this.#groups.values()];
  }
}

/** What a spreadsheet calls a column: A is the first, and AA follows Z. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** What a spreadsheet calls a cell. */
export function addressOf(column: number, row: number): string {
  return `${lettersOf(column)}${row}`;
}
