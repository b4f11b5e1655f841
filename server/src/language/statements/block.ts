/** What the table says of a block, for reading it and for telling where a statement starts and what a misspelt word was meant to be. */

import type { IToken } from "chevrotain";
import type { Message } from "../../messages/message.ts";
import type { PastedPlace } from "../pastedRun.ts";
import type { Word } from "../tokens.ts";
import type { Statement } from "./statement.ts";

export interface Block {
  /** What it holds, in the order in which it is offered. */
  readonly members: readonly Statement[];
  /** For messages: "in an instrument". */
  readonly place: Message;
  /** What is expected there, for messages. */
  readonly expected: Message;
  /** The words that its statements start with. */
  readonly keywords: readonly Word[];
  /** Whether two tokens start a statement of the block that does not start with a keyword. */
  startsStatement(next: IToken, after: IToken): boolean;
  /** Statements start with a name. */
  readonly byName: boolean;
  /** The names of its statements are followed by texts alone, so that a number is a part of the name. */
  readonly byItem?: boolean;
  /** It stands in parentheses where braces should be. */
  readonly inParentheses?: boolean;
  /** Whether two tokens start a statement whose beginning was left out, or that belongs to another block. */
  nameless(next: IToken, after: IToken): boolean;
  /** Where lists are pasted into that were written elsewhere. */
  readonly pasted?: PastedPlace;
  /** Where keywords belong that do not belong here. */
  readonly elsewhere?: ReadonlyMap<Word, Message>;
  /** What to say of words that are no keyword and stand for none. */
  readonly hints?: ReadonlyMap<string, Message>;
  /** The keyword that a statement without one must have lost, told by what follows. */
  readonly guess?: (ahead: (count: number) => IToken) => Word | undefined;
}
