/** What a command needs of the process it runs in, so that tests can run it in their own. */

import { Misuse } from "./misuse.ts";
import { textOf } from "./nodeFileSystem.ts";
import { reasonOf } from "./systemErrors.ts";

export interface Host {
  /** The current folder. */
  readonly cwd: string;
  /** Whether the output is a terminal that shows colours, and nothing in the environment speaks against them. */
  readonly colour: boolean;
  /** Where results go. */
  out(text: string): void;
  /** Where complaints about the use of the command go. */
  err(text: string): void;
  /** The text of the standard input. */
  stdin(): Promise<string>;
  /** Waits until the user asks the command to stop; without this, that ends the process. */
  untilStopped(): Promise<void>;
}

/** The real process. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    stdin: readStdin,
    untilStopped: () =>
      new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (stream.listenerCount("error") === 0) stream.on("error", endEarly);
  stream.write(text);
}

/** The reader of a pipe may have seen enough (`ukur check | head`); any other failure is said where that is still possible. */
function endEarly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`ukur: The output cannot be written: ${reasonOf(error)}.\n`);
  process.exit(2);
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const result = textOf(Buffer.concat(chunks));
  if (result.kind === "text") return result.text;
  throw new Misuse(`The standard input is not UTF-8 text${result.kind === "not-text" ? `: ${result.reason}` : ""}.`);
}
