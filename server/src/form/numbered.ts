/** Names with numbers behind them, where the plain ones are taken. */

/** Finds free names. It remembers where it was for each name, as ten thousand tables may want the same one. */
export class Numbered {
  readonly #next = new Map<string, number>();

  /**
   * The wanted name, or the first with a number that is free.
   *
   * @param isTaken whether a name is; what was taken once stays so
   * @param numbered the name with a number, such as `name_2`
   */
  free(wanted: string, isTaken: (name: string) => boolean, numbered: (number: number) => string): string {
    if (!isTaken(wanted)) return wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (isTaken(numbered(number))) number++;
    this.#next.set(wanted, number + 1);
    return numbered(number);
  }
}
