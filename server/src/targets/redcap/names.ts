/** The names of REDCap's fields: an author's columns keep theirs where REDCap takes them, and what we add goes round them. */

import type { Column, Form } from "../../form/form.ts";
import type { Loss } from "../../form/loss.ts";
import { Names, type Named } from "../../form/names.ts";
import { resultColumns } from "../../form/results.ts";
import { message } from "../../messages/message.ts";
import { lengths, longestInStatistics, ownNames, plainName } from "./rules.ts";

/** How many names a loss has before it only counts them. */
const mostNamed = 3;

export class FieldNames {
  /** The name of the form that all fields are on. */
  readonly form: string;
  readonly #names: Names;
  readonly #fields: ReadonlyMap<string, string>;
  readonly #id: string;

  constructor({ instrument: { id }, columns, results }: Form) {
    this.#id = id;
    this.form = plainName(id, lengths.form);
    const rules = { plain: plainName, longest: lengths.field, advised: longestInStatistics, joint: "_" };
    this.#names = new Names(rules, ownNames(this.form));
    this.#fields = this.#names.columns([...columns.map(fieldOf), ...resultColumns(results)]);
  }

  /** The field of one of the instrument's columns, or of all boxes of a question. */
  of(name: string): string {
    return this.#fields.get(name)!;
  }

  /** A name that nothing has yet: the wanted one, or that with a number. */
  free(wanted: string): string {
    return this.#names.free(wanted);
  }

  /** A name for a table: room for its number is left. */
  matrix(wanted: string): string {
    return this.#names.free(plainName(`${wanted.slice(0, lengths.matrix - 12)}_table`));
  }

  /** What is called otherwise, at its declaration; that capitals are small is said once. */
  get losses(): Loss[] {
    const told = (on: string, text: Loss["message"]): Loss => ({ on, code: "platform-name", message: text });
    const capital = [...this.#fields].find(([name, field]) => name !== field && name.toLowerCase() === field);
    const changed = [...this.#names.changes].map(([on, changes]) =>
      told(
        on,
        message("losses.redcapNames", {
          changes: changes.slice(0, mostNamed).map(({ name, own }) => message("losses.redcapName", { name, field: own })),
          more: Math.max(0, changes.length - mostNamed),
        }),
      ),
    );
    const long = [...this.#fields.values()].filter((field) => field.length > longestInStatistics);
    const [names, more] = [long.slice(0, mostNamed), Math.max(0, long.length - mostNamed)];
    return [
      ...(capital ? [told(this.#id, message("losses.redcapCapitals", { name: capital[0], lower: capital[1] }))] : []),
      ...changed,
      ...(this.form === this.#id.toLowerCase() ? [] : [told(this.#id, message("losses.redcapForm", { name: this.#id, form: this.form }))]),
      ...(long.length === 0 ? [] : [told(this.#id, message("losses.redcapLong", { names, more, letters: longestInStatistics }))]),
    ];
  }
}

/** All boxes of a question are one field. */
function fieldOf(column: Column): Named {
  if (column.from.kind !== "box") return column;
  const { id, short } = column.from.question;
  return { name: id, on: id, short };
}
