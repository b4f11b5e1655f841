/** What a command needs of the process it runs in, so that tests can run it in their own. */

import { fstatSync, writeSync } from "node:fs";
import { message } from "../messages/message.ts";
import { languageFor, sayIn } from "../messages/say.ts";
import { Misuse } from "../node/misuse.ts";
import { textOf } from "../node/nodeFileSystem.ts";
import { reasonOf } from "../node/systemErrors.ts";

export interface Host {
  /** The current folder. */
  readonly cwd: string;
  /** The locale of the environment, such as `id_ID.UTF-8`. */
  readonly locale?: string | undefined;
  /** Whether the output is a terminal that shows colours, and nothing in the environment speaks against them. */
  readonly colour: boolean;
  /** How wide the terminal is; undefined where the output is none. */
  columns(): number | undefined;
  /** The same of the output for complaints. */
  errColumns(): number | undefined;
  /** Where results go. */
  out(text: string): void;
  /** Where complaints about the use of the command go. */
  err(text: string): void;
  /** The text of the standard input. */
  stdin(): Promise<string>;
  /** Waits until the user asks the command to stop; without this, that ends the process. */
  untilStopped(): Promise<void>;
}

/**
 * The real process. Its output is written to the file descriptors themselves: Node's streams and what they load would be a tenth of the
 * time of a short command.
 */
export function nodeHost(): Host {
  return {
    cwd: currentFolder(),
    locale: locale(),
    colour: mayBeTerminal(1) && process.stdout.isTTY === true && process.stdout.hasColors(),
    columns: () => (mayBeTerminal(1) && process.stdout.isTTY ? process.stdout.columns : undefined),
    errColumns: () => (mayBeTerminal(2) && process.stderr.isTTY ? process.stderr.columns : undefined),
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    stdin: readStdin,
    untilStopped: () =>
      new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
}

function locale(): string | undefined {
  return process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"];
}

/** The shell may stand in a folder that has been removed meanwhile. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    write(2, `ukur: ${sayIn(languageFor(locale()))(message("complaints.noFolder"))}\n`);
    process.exit(2);
  }
}

function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe whose reader is slow: wait a moment.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      // The reader of a pipe has seen enough (`ukur check | head`). The work goes on, and its status counts.
      else if (code === "EPIPE") return;
      else endEarly(descriptor, error);
    }
  }
}

/** Output that cannot be written is said where that is still possible. */
function endEarly(descriptor: number, error: unknown): never {
  if (descriptor === 1) write(2, `ukur: ${sayIn(languageFor(locale()))(message("complaints.notOutput", { reason: reasonOf(error) }))}\n`);
  process.exit(2);
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const result = textOf(Buffer.concat(chunks));
  if (result.kind === "text") return result.text;
  const reason = result.kind === "not-text" ? result.reason : "";
  throw new Misuse(message("complaints.stdin", { reason }));
}
