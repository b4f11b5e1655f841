/** What recovery fills in of a declaration, and how it lists what may stand somewhere. */

import type { Words } from "../../messages/en.ts";
import { message, type Kind, type Message } from "../../messages/message.ts";
import type { Allow, Name, Str } from "../ast.ts";
import type { Word } from "../tokens.ts";

/** What a declaration's header fills in. */
export interface Header {
  readonly name?: Name | undefined;
  text?: Str | undefined;
  allows: readonly Allow[];
}

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
