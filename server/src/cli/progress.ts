/** How far a command is: one line on the error output, written anew again and again, where that is a terminal. */

import type { Message } from "../messages/message.ts";
import type { Context } from "./context.ts";

/** Milliseconds between two lines; what takes less is not told. */
const between = 200;

export class Progress {
  readonly #context: Pick<Context, "host" | "tell">;
  readonly #isTold: boolean;
  readonly #now: () => number;
  #last: number;
  #isShown = false;

  /** @param now the time in milliseconds */
  constructor(context: Pick<Context, "host" | "tell">, isQuiet: boolean, now: () => number = performance.now.bind(performance)) {
    this.#context = context;
    this.#isTold = !isQuiet && context.host.errColumns() !== undefined;
    this.#now = now;
    this.#last = now();
  }

  /** Tells how far it is, unless that has just been told. */
  tell(told: () => Message): void {
    if (!this.#isTold || this.#now() - this.#last < between) return;
    const { host, tell } = this.#context;
    this.#last = this.#now();
    this.#isShown = true;
    // A line that is as long as the terminal is wide would begin another one.
    host.err(`\r${tell(told()).slice(0, host.errColumns()! - 1)}\u001b[K`);
  }

  /** Makes room for what else is said. */
  clear(): void {
    if (this.#isShown) this.#context.host.err("\r\u001b[K");
    this.#isShown = false;
  }
}
