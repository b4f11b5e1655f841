/** A person types in an editor: how long the server takes from a keystroke to its findings, over stdio, and to answer what is asked. */

import { pathToFileURL } from "node:url";
import { ForeignClient } from "../support/foreignClient.ts";

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** One character typed, or taken out again. */
export interface Keystroke {
  readonly line: number;
  readonly character: number;
  readonly typed: string;
}

/** A document that is open in a fresh server, and a person who types in it. */
export class Editing {
  readonly client: ForeignClient;
  readonly uri: string;
  /** How many milliseconds it took from opening the document to its first findings. */
  firstFindings = 0;
  readonly #keystrokes: readonly Keystroke[];
  /** The brace is typed when the document is opened, so that every server has something to say of it then. */
  #count = 1;

  private constructor(client: ForeignClient, uri: string, keystrokes: readonly Keystroke[]) {
    this.client = client;
    this.uri = uri;
    this.#keystrokes = keystrokes;
  }

  /**
   * @param server the command line of the server after Node's own
   * @param keystrokes where somebody types; in the middle of the document where they are not given
   * @param folders those of the workspace
   */
  static async open(
    server: readonly string[],
    path: string,
    text: string,
    keystrokes: readonly Keystroke[] = inItems(text),
    folders: readonly string[] = [],
  ): Promise<Editing> {
    const client = await ForeignClient.start(folders, { server });
    const editing = new Editing(client, pathToFileURL(path).href, keystrokes);
    const start = performance.now();
    await client.open(editing.uri, typedIn(text, keystrokes[0]!));
    await client.until(() => client.published.has(editing.uri));
    editing.firstFindings = performance.now() - start;
    return editing;
  }

  /** Where the next keystroke will be. */
  get position(): { line: number; character: number } {
    const { line, character } = this.#keystrokes[(this.#count >> 1) % this.#keystrokes.length]!;
    return { line, character };
  }

  /**
   * Types a character or takes it out again. Each of four keystrokes changes one place's finding, as servers may keep to themselves what
   * has not changed: a brace comes into a text and goes, a letter comes to a name and goes.
   */
  async type(): Promise<void> {
    const { line, character, typed } = this.#keystrokes[(this.#count >> 1) % this.#keystrokes.length]!;
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

/** An item in the middle of a document: its text, and below it the name of the battery that words it otherwise. */
function inItems(text: string): readonly Keystroke[] {
  const lines = text.split("\n");
  const items = lines.flatMap((line, index) => (/^ {4}I\d+ /.test(line) ? [index] : []));
  const line = items[items.length >> 1]!;
  return [
    { line, character: lines[line]!.indexOf("clearly"), typed: "{" },
    { line: line + 1, character: lines[line + 1]!.indexOf(' "'), typed: "x" },
  ];
}

/** A character that is typed before the first place where a text has this. */
export function before(text: string, found: string, typed: string): Keystroke {
  const at = text.indexOf(found);
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)!.length, typed };
}

/** A text with the character of a keystroke in it. */
export function typedIn(text: string, { line, character, typed }: Keystroke): string {
  const lines = text.split("\n");
  lines[line] = lines[line]!.slice(0, character) + typed + lines[line]!.slice(character);
  return lines.join("\n");
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
