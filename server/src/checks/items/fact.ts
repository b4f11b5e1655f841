/** What is known of single items, and kept for as long as they do not change: rules ask for the items of which something is so, and walk no others. */

import type { Configuration } from "../../configuration/configuration.ts";
import type { Dictionaries } from "../spelling/dictionaries.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { Found, Groups, Ranks, Sums, type Collected, type Mark, type Ranked } from "./collected.ts";
import type { Row } from "./row.ts";

/** What is the same for all items of an instrument. Where it changes, all of them are looked at again. */
export interface Around {
  /** Its own language, and those that it is translated to. */
  readonly languages: readonly { readonly tag: string; readonly lexicon: Lexicon | undefined }[];
  /** The names of its batteries. */
  readonly batteries: ReadonlySet<string>;
  readonly configuration: Configuration;
  readonly dictionaries: Dictionaries | undefined;
}

/** Something that is so of an item, or not. It may read what a row has, and what is around all rows: nothing else. */
export interface Fact<V, C extends Collected<V> = Collected<V>> {
  readonly number: number;
  /** It needs dictionaries, and is looked at once there are some. */
  readonly spells: boolean;
  find(row: Row, around: Around): V | undefined;
  /** Where what is found in all items comes together. */
  collect(): C;
}

type Find<V> = (row: Row, around: Around) => V | undefined;

/** All there are: each is a constant of a module. */
export const facts: Fact<unknown>[] = [];

/** Something that comes together in a way of its own. */
export function collectedBy<V, C extends Collected<V>>(find: Find<V>, collect: () => C, spells = false): Fact<V, C> {
  const made: Fact<V, C> = { number: facts.length, spells, find, collect };
  facts.push(made as unknown as Fact<unknown>);
  return made;
}

/** The items of which something is found, with what that is. */
export function itemsWith<V>(find: Find<V>, { spells = false } = {}): Fact<V, Found<V>> {
  return collectedBy(find, () => new Found<V>(), spells);
}

/** Items in groups by a key, where each may be in several, and has a label in each. */
export function itemsBy(find: Find<readonly Mark[]>): Fact<readonly Mark[], Groups> {
  return collectedBy(find, () => new Groups());
}

/** How much of something all items have together, by a key. */
export function sumOf(find: Find<readonly (readonly [key: string, amount: number])[]>): Fact<readonly (readonly [string, number])[], Sums> {
  return collectedBy(find, () => new Sums());
}

/** Numbers of items, in their order. */
export function ranksOf<V extends Ranked>(find: Find<readonly V[]>): Fact<readonly V[], Ranks<V>> {
  return collectedBy(find, () => new Ranks<V>());
}
