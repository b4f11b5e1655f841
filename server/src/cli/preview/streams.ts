/** The pages that are open and wait for news. */

import type { Writable } from "node:stream";

/** More pages than somebody looks at; each holds a connection. */
const most = 32;

/**
 * Sends each page what is shown last. A page that reads slowly gets the newest when it has read what it was sent: what came between is not kept
 * for it, so that a page that never reads costs no more than one message.
 */
export class Streams {
  /** With what each is doing: behind is one that is still reading when there is news. */
  readonly #pages = new Map<Writable, "ready" | "reading" | "behind">();
  /** What a page needs that has seen nothing, or not all. Bytes, so that all pages share them. */
  #whole = Buffer.from(": nothing yet\n\n");

  get isFull(): boolean {
    return this.#pages.size >= most;
  }

  add(page: Writable): void {
    page.on("close", () => this.#pages.delete(page));
    page.on("drain", () => {
      const state = this.#pages.get(page);
      if (state === undefined) return;
      this.#pages.set(page, "ready");
      if (state === "behind") this.#send(page, this.#whole);
    });
    this.#pages.set(page, "ready");
    this.#send(page, this.#whole);
  }

  /** Tells the news to the pages that are up to date, and `whole`, which is all that counts by then, to the others. */
  show(message: string, whole = message): void {
    this.#whole = Buffer.from(whole);
    const news = Buffer.from(message);
    for (const page of this.#pages.keys()) this.#send(page, news);
  }

  end(): void {
    for (const page of this.#pages.keys()) page.end();
  }

  #send(page: Writable, message: Buffer): void {
    if (this.#pages.get(page) === "ready") this.#pages.set(page, page.write(message) ? "ready" : "reading");
    else this.#pages.set(page, "behind");
  }
}
