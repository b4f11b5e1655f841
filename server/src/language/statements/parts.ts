/** What statements are made of: words, signs and places for what an author writes, and how these are put together. */

import type { Word } from "../tokens.ts";

export type Sign = "=" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "->" | ".." | "." | "," | "(" | ")" | "+" | "-" | "*" | "/";

/** What an author writes at a place, as `docs/grammar.md` calls it. */
export type Takes = "NAME" | "NAMES" | "CODE" | "CODES" | "TEXT" | "NUMBER" | "NUM" | "RANGE" | "DAY" | "DATE";

/** A place for something of the author's. */
export interface Slot<T extends Takes = Takes> {
  readonly is: "slot";
  readonly takes: T;
  /** What may be named there, for completion: see `services/completion/candidates.ts`. */
  readonly of: string;
  /** A further name of a list without a comma, which may not start a line. */
  readonly further: boolean;
}

/** A piece of the grammar with a name of its own, which may hold itself. Where it reads a part of the tree, it has the name of its rule. */
export interface Named {
  readonly is: "named";
  readonly name: string;
  readonly part: () => Part;
}

export type Part =
  | Word
  | Sign
  | Slot
  | Named
  | { readonly is: "all" | "oneOf"; readonly parts: readonly Part[] }
  | { readonly is: "maybe" | "any"; readonly part: Part }
  /** What fills in a field of the tree. */
  | { readonly is: "field"; readonly field: string; readonly part: Part }
  | { readonly is: "block"; readonly block: BlockName };

/** What stands between braces. */
export type BlockName =
  | "file"
  | "scale"
  | "options"
  | "model"
  | "modelDimension"
  | "mapping"
  | "translation"
  | "instrument"
  | "dimension"
  | "wordings"
  | "page"
  | "pages"
  | "section"
  | "bands"
  | "repeat"
  | "phrases"
  | "points"
  | "table"
  | "test";

const slot = <T extends Takes>(takes: T, of: string, further = false): Slot<T> => ({ is: "slot", takes, of, further });

export const name = (of: string): Slot<"NAME"> => slot("NAME", of);
export const names = (of: string): Slot<"NAMES"> => slot("NAMES", of);
export const code = (of: string): Slot<"CODE"> => slot("CODE", of);
export const codes = (of: string): Slot<"CODES"> => slot("CODES", of);
export const text = slot("TEXT", "text");
export const number = slot("NUMBER", "num");
export const num = slot("NUM", "num");
export const range = slot("RANGE", "num");
export const day = slot("DAY", "day");

export const all = (...parts: readonly Part[]): Part => ({ is: "all", parts });
export const oneOf = (...parts: readonly Part[]): Part => ({ is: "oneOf", parts });
/** At most once. */
export const maybe = (...parts: readonly [Part, ...Part[]]): Part => ({ is: "maybe", part: parts.length === 1 ? parts[0] : all(...parts) });
/** Any number of times, or not at all. */
export const any = (...parts: readonly Part[]): Part => ({ is: "any", part: all(...parts) });
export const field = (called: string, part: Part): Part => ({ is: "field", field: called, part });
export const blockOf = (called: BlockName): Part => ({ is: "block", block: called });
export const named = (called: string, part: () => Part): Named => ({ is: "named", name: called, part });

/** The words that a part may start with. */
export function firstWords(part: Part): readonly Word[] {
  if (typeof part === "string") return /^\w/.test(part) ? [part as Word] : [];
  switch (part.is) {
    case "oneOf":
      return part.parts.flatMap(firstWords);
    case "all": {
      // What stands behind a part that may be left out can come first, too.
      const end = part.parts.findIndex((each) => typeof each === "string" || (each.is !== "maybe" && each.is !== "any"));
      return part.parts.slice(0, end === -1 ? undefined : end + 1).flatMap(firstWords);
    }
    case "maybe":
    case "any":
    case "field":
      return firstWords(part.part);
    case "named":
      return firstWords(part.part());
    default:
      return [];
  }
}

/** What a slot that takes more than one word consists of. */
export function partsOfSlot({ takes, of }: Slot): Part | undefined {
  switch (takes) {
    case "NUM":
      return all(maybe("-"), number);
    case "RANGE":
      return all(num, "..", num);
    case "DAY":
      return oneOf("today", slot("DATE", "day"));
    case "CODE":
      return all(name(of), any("-", name("subtag")));
    case "NAMES":
      return all(name(of), any(oneOf(all(",", name(of)), slot("NAME", of, true))));
    case "CODES":
      return all(code(of), any(oneOf(all(",", code(of)), all(slot("NAME", of, true), any("-", name("subtag"))))));
    default:
      return undefined;
  }
}
