/** Shows how far the reading of many files is, where the client can show it. */

import type { WorkDoneProgressReporter } from "vscode-languageserver";
import { message } from "../messages/message.ts";
import type { Session } from "./session.ts";

/** Fewer are read before anybody could look. */
const many = 100;

export class Progress {
  readonly #session: Session;
  #shown: Promise<WorkDoneProgressReporter> | undefined;
  #most = 0;
  #percent = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Shows that files are read. */
  begin(): void {
    if (this.#shown) return;
    this.#most = 0;
    this.#percent = 0;
    const { connection, language, lets } = this.#session;
    const shown = connection.window.createWorkDoneProgress();
    this.#shown = shown;
    lets(shown.then((progress) => progress.begin("Ukur", 0, language.say(message("answers.reading")))));
  }

  /** So many files are still to be read. */
  show(waiting: number): void {
    if (waiting >= many) this.begin();
    this.#most = Math.max(this.#most, waiting);
    const percent = this.#most === 0 ? 0 : Math.floor(100 * (1 - waiting / this.#most));
    if (percent <= this.#percent) return;
    this.#percent = percent;
    if (this.#shown) this.#session.lets(this.#shown.then((progress) => progress.report(percent)));
  }

  /** All is read. */
  end(): void {
    if (this.#shown) this.#session.lets(this.#shown.then((progress) => progress.done()));
    this.#shown = undefined;
  }
}
