/**
 * Lets in what the protocol allows, so that no handler hears anything else: before `initialize` and after `shutdown` nothing is answered, and
 * never a message whose parameters are not what they must be.
 */

import { ErrorCodes, Message, ResponseError, type Connection, type MessageStrategy } from "vscode-languageserver";
import { faultIn } from "./params.ts";

/** The name under which refused messages go on, to a handler that says why. */
const refused = "$ukur/refused";

interface Refusal {
  readonly code: number;
  readonly message: string;
}

export class Gate implements MessageStrategy {
  #state: "new" | "open" | "shut" = "new";

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (Message.isRequest(message)) {
      const refusal = this.#refusal(message.method, message.params);
      if (refusal) return next({ ...message, method: refused, params: refusal } as Message);
      if (message.method === "initialize") this.#state = "open";
      if (message.method === "shutdown") this.#state = "shut";
    } else if (Message.isNotification(message) && message.method !== "exit") {
      // Nobody waits for an answer.
      if (this.#state !== "open") return;
      const fault = faultIn(message.method, message.params);
      if (fault !== undefined)
        return next({ ...message, method: refused, params: { code: ErrorCodes.InvalidParams, message: fault } } as Message);
    }
    return next(message);
  }

  /** Answers what is refused. */
  static answer(connection: Connection): void {
    connection.onRequest(refused, ({ code, message }: Refusal) => {
      throw new ResponseError(code, message);
    });
    connection.onNotification(refused, ({ message }: Refusal) => connection.console.warn(message));
  }

  #refusal(method: string, params: unknown): Refusal | undefined {
    const isFirst = method === "initialize";
    if (this.#state === "new" && !isFirst)
      return { code: ErrorCodes.ServerNotInitialized, message: `The first request is initialize, not ${method}.` };
    if (this.#state === "shut") return { code: ErrorCodes.InvalidRequest, message: `After shutdown comes exit, not ${method}.` };
    if (this.#state === "open" && isFirst) return { code: ErrorCodes.InvalidRequest, message: "The server is initialized already." };
    const fault = faultIn(method, params);
    return fault === undefined ? undefined : { code: ErrorCodes.InvalidParams, message: fault };
  }
}
