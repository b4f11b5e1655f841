/** Ends a command that the user stops (Ctrl+C), where nothing is half done. */

import type { Host } from "./host.ts";

/** The user has asked the command to stop. */
export class Stopped extends Error {}

export class Stopping {
  readonly #asked: Promise<void>;
  #isAsked = false;

  constructor(host: Pick<Host, "untilStopped">) {
    this.#asked = host.untilStopped().then(() => void (this.#isAsked = true));
  }

  /** Whether the user has asked the command to stop. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** Takes in what the user has asked for meanwhile, and throws where that is to stop. */
  async check(): Promise<void> {
    await new Promise((done) => setImmediate(done));
    if (this.#isAsked) throw new Stopped();
  }

  /** Pieces as they come; throws where the user does not want to wait for the next one, which may be long in coming. */
  async *over<T>(pieces: AsyncIterable<T>): AsyncGenerator<T, void> {
    const iterator = pieces[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([iterator.next(), this.#asked]);
      if (!next) throw new Stopped();
      if (next.done) return;
      yield next.value;
    }
  }
}
