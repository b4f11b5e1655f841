/** Export tags: what columns and questions are called in Qualtrics. */

import type { Form } from "../../form/form.ts";
import { Names, type Named } from "../../form/names.ts";

export class Tags {
  readonly #names = new Names({ joint: "" });
  readonly #tags: ReadonlyMap<string, string>;

  constructor({ columns }: Form) {
    this.#tags = this.#names.columns(
      columns.map((column): Named => {
        const { from } = column;
        // Boxes, ranks and parts are columns of their question, which numbers them.
        return from.kind === "box" || from.kind === "rank" || from.kind === "part" ? { name: from.question.id, on: column.on } : column;
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
}
