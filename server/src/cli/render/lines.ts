/** Lines and columns of a text. A line ends at `\n`, `\r\n` or `\r`, as editors have it. */

/** One-based; `column` counts UTF-16 units, as editors and SARIF do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The text of a line, without its end. */
  line(number: number): string {
    const text = this.#text.slice(this.#starts[number - 1], this.#starts[number]);
    return text.replace(/[\r\n]+$/, "");
  }
}
