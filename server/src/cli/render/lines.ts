import { lineStarts, type Position, positionAt } from "../../language/lines.ts";

/** The lines of one file, for showing places in it. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  at(offset: number): Position {
    return positionAt(this.#starts, offset);
  }

  /** The text of a line, without its end. */
  line(number: number): string {
    return this.#text.slice(this.#starts[number - 1], this.#starts[number]).replace(/\r?\n?$/, "");
  }
}

/** The lines of each file, found once. */
export function linesOf(textOf: (file: string) => string): (file: string) => Lines {
  const found = new Map<string, Lines>();
  return (file) => {
    const lines = found.get(file) ?? new Lines(textOf(file));
    found.set(file, lines);
    return lines;
  };
}
