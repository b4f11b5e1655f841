/** A person types in an editor: how long the server takes from a keystroke to its findings, over stdio, and to answer what is asked. */

import { pathToFileURL } from "node:url";
import { ForeignClient } from "../support/foreignClient.ts";

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** One character typed, or taken out again. */
interface Keystroke {
  readonly line: number;
  readonly character: number;
  readonly typed: string;
}

/** A document that is open in a fresh server, and a person who types in it. */
export class Editing {
  readonly client: ForeignClient;
  readonly uri: string;
  readonly #keystrokes: readonly Keystroke[];
  /** The brace is typed when the document is opened, so that every server has something to say of it then. */
  #count = 1;

  private constructor(client: ForeignClient, uri: string, text: string) {
    this.client = client;
    this.uri = uri;
    // An item in the middle of the document: its text, and below it the name of the battery that words it otherwise.
    const lines = text.split("\n");
    const items = lines.flatMap((line, index) => (/^ {4}I\d+ /.test(line) ? [index] : []));
    const line = items[items.length >> 1]!;
    this.#keystrokes = [
      { line, character: lines[line]!.indexOf("clearly"), typed: "{" },
      { line: line + 1, character: lines[line + 1]!.indexOf(' "'), typed: "x" },
    ];
  }

  /** @param server the command line of the server after Node's own */
  static async open(server: readonly string[], path: string, text: string): Promise<Editing> {
    const client = await ForeignClient.start([], { server });
    const editing = new Editing(client, pathToFileURL(path).href, text);
    const { line, character, typed } = editing.#keystrokes[0]!;
    const lines = text.split("\n");
    lines[line] = lines[line]!.slice(0, character) + typed + lines[line]!.slice(character);
    await client.open(editing.uri, lines.join("\n"));
    await client.until(() => client.publications > 0);
    return editing;
  }

  /** Where the next keystroke will be. */
  get position(): { line: number; character: number } {
    const { line, character } = this.#keystrokes[(this.#count >> 1) % 2]!;
    return { line, character };
  }

  /**
   * Types a character or takes it out again. Each of four keystrokes changes one place's finding, as servers may keep to themselves what
   * has not changed: a brace comes into a text and goes, a letter comes to a name and goes.
   */
  async type(): Promise<void> {
    const { line, character, typed } = this.#keystrokes[(this.#count >> 1) % 2]!;
    const isTyped = this.#count++ % 2 === 0;
    const start = { line, character };
    await this.client.change(this.uri, isTyped ? typed : "", { start, end: isTyped ? start : { line, character: character + 1 } });
  }

  /** Types, and waits for the findings. */
  async typeAndSee(): Promise<void> {
    const before = this.client.publications;
    await this.type();
    await this.client.until(() => this.client.publications > before);
  }

  async close(): Promise<void> {
    await this.client.stop();
  }
}

/** How long something takes, done `times` times once it has been done `before` times. What `prepare` does is not counted. */
export async function timed(
  work: () => Promise<unknown>,
  times: number,
  before: number,
  prepare?: () => Promise<unknown>,
): Promise<Percentiles> {
  const taken: number[] = [];
  for (let time = -before; time < times; time++) {
    await prepare?.();
    const start = performance.now();
    await work();
    if (time >= 0) taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { p50: taken[times >> 1]!, p95: taken[Math.floor(times * 0.95)]! };
}
