/** What the source calls columns, where they have another name here: with it, answers that were given there are read. */

import { joinedName } from "../../responses/spelling.ts";
import type { Names } from "./names.ts";

/** The columns of the source. */
export class Earlier {
  readonly #sources = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #today = new Set<string>();

  note(column: string, source: string): void {
    this.#sources.set(column, source);
    this.#today.add(joinedName(column));
    const key = joinedName(source);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** What a column was called, once all are known: nothing where it is found anyway, or where others would be found by the same. */
  of(column: string, names: Names): string | undefined {
    const source = this.#sources.get(column)?.trim() ?? "";
    const key = joinedName(source);
    if (key === "" || key === joinedName(column) || this.#counts.get(key) !== 1) return undefined;
    return this.#today.has(key) || names.isColumn(source) || names.isColumn(key) ? undefined : source;
  }
}
