/** The respondents of a file, and what was found on the way. */

import type { Instrument } from "../../instrument/schema.ts";
import { ProblemTally, type ResponseProblem, type ResponseRow } from "../../responses/read.ts";
import { Gathered } from "../../statistics/gathered.ts";

/** Numbers that are held at most: 1.2 GB of them. */
const mostNumbers = 150_000_000;
/** Problems that are held one by one; of all others the kinds and the columns are. */
const mostProblems = 100_000;

export class Gathering {
  readonly people: Gathered;
  readonly tally = new ProblemTally();
  /** The first of them. */
  readonly problems: ResponseProblem[] = [];
  /** How many there are in all, and how many of them are about what was not taken. */
  found = 0;
  unread = 0;
  readonly #numbers: Float64Array[] = [];
  readonly #ids: (string | undefined)[] = [];
  /** How many respondents fit into memory. */
  readonly most: number;
  #hasIds = false;

  constructor(instrument: Instrument, by: string | undefined, most = mostNumbers) {
    this.people = new Gathered(instrument, by);
    const each = instrument.variables.length + instrument.scores.reduce((total, { results }) => total + results.length, 0) + 1;
    this.most = Math.floor(most / each);
  }

  get isFull(): boolean {
    return this.people.respondents >= this.most;
  }

  add({ number, id, row, problems }: ResponseRow): void {
    const { respondents } = this.people;
    this.people.add(row);
    const place = respondents % chunk;
    if (place === 0) this.#numbers.push(new Float64Array(chunk));
    this.#numbers.at(-1)![place] = number;
    if (id !== undefined) this.#hasIds = true;
    this.#ids.push(id);
    if (problems.length === 0) return;
    this.tally.add(problems);
    for (const problem of problems) {
      this.found++;
      if (problem.isTaken !== true) this.unread++;
      if (this.problems.length < mostProblems) this.problems.push(problem);
    }
  }

  /** Whether a column tells respondents apart. */
  get hasIds(): boolean {
    return this.#hasIds;
  }

  /** What a respondent is called, and the number of their row. */
  whoIs(index: number): { readonly id: string | undefined; readonly row: number } {
    return { id: this.#ids[index], row: this.#numbers[Math.floor(index / chunk)]![index % chunk]! };
  }
}

const chunk = 65_536;
