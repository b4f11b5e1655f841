/** What a command needs of the process it runs in, so that tests can run it in their own. */

import { Misuse } from "./misuse.ts";
import { textOf } from "./nodeFileSystem.ts";

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
  /** Ends when the user asks the command to stop. */
  readonly stopped: Promise<void>;
}

/** The real process. */
export function nodeHost(): Host {
  // The reader of a pipe may have seen enough (`ukur check | head`): then the command ends, quietly.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  return {
    cwd: process.cwd(),
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readStdin,
    get stopped() {
      return new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
    },
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const result = textOf(Buffer.concat(chunks));
  if (result.kind === "text") return result.text;
  throw new Misuse(`The standard input is not UTF-8 text${result.kind === "not-text" ? `: ${result.reason}` : ""}.`);
}
