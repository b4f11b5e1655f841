/** The names of questions and groups. ODK takes ours as they are; each comes once, so that an expression can name it. */

import { Numbered } from "../../form/numbered.ts";
import type { Loss } from "../../form/loss.ts";
import { message } from "../../messages/message.ts";

/** What every form has of its own. */
const reserved = ["data", "meta", "instanceID", "instanceName"];

export class FormNames {
  readonly #taken = new Set(reserved.map((name) => name.toLowerCase()));
  readonly #numbered = new Numbered();
  readonly losses: Loss[] = [];

  /**
   * The name of a column that the instrument has, too.
   *
   * @param on the declaration that a change is told at
   */
  column(name: string, on: string): string {
    const own = this.free(name);
    if (own !== name) this.losses.push({ on, code: "platform-name", message: message("losses.odkName", { name, other: own }) });
    return own;
  }

  /** The name of something that holds no answer: the wanted one, or that with a number. */
  free(wanted: string): string {
    const isTaken = (name: string): boolean => this.#taken.has(name.toLowerCase());
    const own = this.#numbered.free(wanted, isTaken, (number) => `${wanted}_${number}`);
    this.#taken.add(own.toLowerCase());
    return own;
  }
}
