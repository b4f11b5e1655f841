/** Why a file of answers cannot be read at all, or no further. */

import type { Message } from "../messages/message.ts";

/** Thrown where reading ends. What can be read in spite of something is told by its row. */
export class Unreadable extends Error {
  /** The cause, and what to do. */
  readonly said: Message<"responses">;

  constructor(said: Message<"responses">) {
    super(said.key);
    this.said = said;
  }
}
