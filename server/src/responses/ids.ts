/** The respondents that have been met. */

/** How many are remembered. */
const most = 1_000_000;

export class Ids {
  readonly #rows = new Map<number | string, number>();
  /** The last row whose id was remembered, once there are too many. */
  forgottenFrom: number | undefined;

  /** The row that has had this id before, if any. */
  earlier(id: string, row: number): number | undefined {
    const number = Number(id);
    // A number takes less room. A text may be a part of all that was read with it, which a copy is not.
    const key = String(number) === id ? number : this.#rows.size < most ? copied(id) : id;
    const first = this.#rows.get(key);
    if (first === undefined) {
      if (this.#rows.size < most) this.#rows.set(key, row);
      else this.forgottenFrom ??= row - 1;
    }
    return first;
  }
}

function copied(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
