/** The pages that are open and wait for news. */

import type { Writable } from "node:stream";

/** More pages than somebody looks at; each holds a connection. */
const most = 32;

/**
 * Sends each page what is new. A page that reads slowly is told how things stand when it has read what it was sent, as one that opens is: what came
 * between is not kept for it, so that a page that never reads costs no more than one message.
 */
export class Streams {
  /** With what each is doing: behind is one that is still reading when there is news. */
  readonly #pages = new Map<Writable, "ready" | "reading" | "behind">();
  /** Bytes, so that all pages share them. */
  #all = Buffer.from(": nothing yet\n\n");

  get isFull(): boolean {
    return this.#pages.size >= most;
  }

  add(page: Writable): void {
    page.on("close", () => this.#pages.delete(page));
    page.on("drain", () => {
      const state = this.#pages.get(page);
      if (state === undefined) return;
      this.#pages.set(page, "ready");
      if (state === "behind") this.#send(page, this.#all);
    });
    this.#pages.set(page, "ready");
    this.#send(page, this.#all);
  }

  /** @param all how things stand from now on, for pages that have not heard what came before */
  show(news: string, all: string): void {
    const bytes = Buffer.from(news);
    this.#all = all === news ? bytes : Buffer.from(all);
    for (const page of this.#pages.keys()) this.#send(page, bytes);
  }

  end(): void {
    for (const page of this.#pages.keys()) page.end();
  }

  #send(page: Writable, bytes: Buffer): void {
    if (this.#pages.get(page) === "ready") this.#pages.set(page, page.write(bytes) ? "ready" : "reading");
    else this.#pages.set(page, "behind");
  }
}
