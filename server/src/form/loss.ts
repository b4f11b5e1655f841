/** What a platform cannot hold. */

import type { LossCode } from "../findings/codes.ts";
import type { Message } from "../messages/message.ts";

/** Something that the platform cannot hold, so that it is not in the output, or not quite. */
export interface Loss {
  /** The id of the declaration it concerns. */
  readonly on: string;
  /** What kind of loss it is: it can be explained, and allowed where the declaration stands. */
  readonly code: LossCode;
  /** What is lost, and what the author or the fieldwork can do about it. */
  readonly message: Message;
}
