/** Why files are no rating sheets of an instrument, or no panel. */

import type { Message } from "../messages/message.ts";

/** Thrown where there is nothing to go on with. What can be read in spite of something is told by its row. */
export class Unfit extends Error {
  /** The cause, and what to do. */
  readonly said: Message<"experts">;

  constructor(said: Message<"experts">) {
    super(said.key);
    this.said = said;
  }
}
