/** ODK's form engine, in a thread of its own: it wants the globals of a browser, which other tests must not see. */

import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What one respondent enters, by the names of the questions. Several choices are a list. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

export interface Violation {
  readonly name: string;
  readonly condition: "required" | "constraint";
}

export interface Filled {
  readonly violations: readonly Violation[];
  /** What would be sent, by the name of the question. */
  readonly sent: Readonly<Record<string, string>>;
}

/** What a reader sees of a question or a group, as plain text. */
export interface Seen {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly { readonly name: string; readonly label: string }[];
}

export interface Report {
  /** Why the form does not open; nothing where it does. */
  readonly fault?: string;
  readonly languages: readonly string[];
  /** By language. */
  readonly seen: Readonly<Record<string, readonly Seen[]>>;
  readonly filled: readonly Filled[];
}

export class OdkEngine {
  readonly #worker = new Worker(new URL("odkEngineThread.ts", import.meta.url));

  close(): Promise<number> {
    return this.#worker.terminate();
  }

  /** Opens a form once for each respondent. */
  open(xml: string, respondents: readonly Entries[]): Promise<Report> {
    const answer = once(this.#worker, "message");
    this.#worker.postMessage({ xml, respondents });
    return answer.then(([report]) => report as Report);
  }
}
