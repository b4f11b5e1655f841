/** What may stand where, as far as recovery needs to know it, and how it is listed in messages. */

import type { IToken } from "chevrotain";
import type { Words } from "../../messages/en.ts";
import { message, type Kind, type Message } from "../../messages/message.ts";
import type { Allow, Name, Str } from "../ast.ts";
import type { PastedPlace } from "../pastedRun.ts";
import type { Word } from "../tokens.ts";

/** What may stand in a block, for telling where a statement starts and what a misspelt word was meant to be. */
export interface Block {
  /** For messages: "in an instrument". */
  readonly place: Message;
  /** What is expected there, for messages. */
  readonly expected: Message;
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

/** What a declaration's header fills in. */
export interface Header {
  readonly name?: Name | undefined;
  text?: Str | undefined;
  allows: readonly Allow[];
}

/** What may follow in a statement. */
export interface Clauses {
  /** For messages: "battery". */
  readonly kind: Kind;
  readonly keywords: readonly Word[];
  /** The statement ends in a block, or may. */
  readonly block: boolean;
  /** The header has a text, which may be found behind the clauses. */
  readonly text?: boolean;
  /** Where words belong that do not belong here. */
  readonly elsewhere?: ReadonlyMap<Word, Message>;
}

/** What may have a condition. */
export const ofPages: ReadonlyMap<Word, Message> = new Map([["when", message("hints.ofPage", { written: "page NAME when … { … }" })]]);

/** `a battery`, `an item` */
export function aOrAn(kind: Kind): Message {
  return message("kinds.a", { kind: message(`kinds.${kind}`) });
}

/** `of a battery` */
export function of(kind: Kind): Message {
  return message("positions.of", { what: aOrAn(kind) });
}

/** `Possible are a, b and c.` */
export function possible(keywords: readonly Word[]): Message | undefined {
  return keywords.length === 0 ? undefined : message("hints.possible", { words: keywords });
}

/** `a, b or c` */
export function oneOf(keywords: readonly Word[]): Message {
  return message("nouns.or", { names: keywords });
}

/** What an alternative is called where none fits: Chevrotain hands a text on, so it is the key of a message. */
export function expecting(what: Expected): string {
  return what;
}

export type Expected = keyof Words["expected"];
