/** What may stand where, as far as recovery needs to know it, and how it is listed in messages. */

import type { IToken } from "chevrotain";
import type { Allow, Name, Str } from "../ast.ts";
import type { PastedPlace } from "../pastedRun.ts";
import type { Word } from "../tokens.ts";

/** What may stand in a block, for telling where a statement starts and what a misspelt word was meant to be. */
export interface Block {
  /** For messages: "in an instrument". */
  readonly place: string;
  /** What is expected there, for messages. */
  readonly expected: string;
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
  /** Where keywords belong that do not belong here, as a sentence with a space before it. */
  readonly elsewhere?: ReadonlyMap<Word, string>;
  /** What to say of words that are no keyword and stand for none, as a sentence with a space before it. */
  readonly hints?: ReadonlyMap<string, string>;
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
  readonly kind: string;
  readonly keywords: readonly Word[];
  /** The statement ends in a block, or may. */
  readonly block: boolean;
  /** The header has a text, which may be found behind the clauses. */
  readonly text?: boolean;
  /** Where words belong that do not belong here, as a sentence with a space before it. */
  readonly elsewhere?: ReadonlyMap<Word, string>;
}

/** What may have a condition. */
export const ofPages: ReadonlyMap<Word, string> = new Map([["when", " A condition belongs to a page: page NAME when … { … }"]]);

/** `a battery`, `an item` */
export function aOrAn(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** ` Possible are a, b and c.` */
export function possible(keywords: readonly Word[]): string {
  return keywords.length === 0
    ? ""
    : ` Possible are ${keywords.slice(0, -1).join(", ")}${keywords.length > 1 ? " and " : ""}${keywords.at(-1)}.`;
}

/** `a, b or c` */
export function oneOf(keywords: readonly Word[]): string {
  return `${keywords.slice(0, -1).join(", ")}${keywords.length > 1 ? " or " : ""}${keywords.at(-1)}`;
}
