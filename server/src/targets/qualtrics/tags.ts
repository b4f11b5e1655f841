/** Export tags: what columns and questions are called in Qualtrics. */

import type { Form, Question } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names, type Named } from "../../form/names.ts";
import { message } from "../../messages/message.ts";
import { boxNumbers, numberedColumn, ownColumns, scoreColumn } from "./rules.ts";

export class Tags {
  readonly #names: Names;
  readonly #tags: ReadonlyMap<string, string>;

  constructor({ columns, pages, results }: Form) {
    const questions = pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "question" ? [block] : [])));
    // A score is two categories at most.
    const scores = results.flatMap((_, index) => [scoreColumn(2 * index), scoreColumn(2 * index + 1)]);
    this.#names = new Names({ joint: "", reserved: ownColumns }, [...scores, ...questions.flatMap(numberedColumns)]);
    this.#tags = this.#names.columns(
      columns.map((column): Named => {
        const { from } = column;
        if (from.kind !== "box" && from.kind !== "rank" && from.kind !== "part") return column;
        return { name: from.question.id, on: column.on, short: from.question.short };
      }),
    );
  }

  /** The tag of one of the instrument's columns, or of a question that has several. */
  of(name: string): string {
    return this.#tags.get(name)!;
  }

  /** A tag that nothing has yet. */
  free(wanted: string): string {
    return this.#names.free(wanted);
  }

  get losses(): Loss[] {
    return [...this.#names.changes].flatMap(([on, changes]) =>
      changes.map(({ name, own }): Loss => ({ on, code: "platform-name", message: message("losses.qualtricsTag", { name, other: own }) })),
    );
  }
}

/** The columns of a question that has one for each box, rank or part. */
function numberedColumns({ id, asks }: Question): string[] {
  switch (asks.kind) {
    case "any":
      return boxNumbers(asks.options.map(({ code }) => code)).map((number) => numberedColumn(id, number));
    case "rank":
      return asks.options.map((_, index) => numberedColumn(id, index + 1));
    case "share":
      return asks.parts.map((_, index) => numberedColumn(id, index + 1));
    case "one":
    case "number":
    case "text":
    case "date":
    case "time":
    case "place":
    case "file":
    case "scale":
      return [];
  }
}
