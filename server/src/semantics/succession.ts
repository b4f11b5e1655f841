/** What an instrument has become by an edit that left the same names with the same texts, or nearly so: translations of it need not be bound anew. */

import type * as ast from "../language/ast.ts";
import { areSame } from "./same.ts";
import type * as s from "./symbols.ts";
import { eachItemText } from "./texts.ts";

/** An item, and its declaration before the edit. */
export interface ChangedItem {
  readonly item: s.ItemSymbol;
  readonly before: ast.Item;
}

export interface Succession {
  readonly symbol: s.InstrumentSymbol;
  /** Which text came in the place of which. */
  readonly texts: readonly (readonly [before: ast.Str, now: ast.Str])[];
  /** The items that have a text more or less. */
  readonly rekeyed: readonly ChangedItem[];
  /** Its names may stand in another order. */
  readonly isReordered: boolean;
}

/** By the instruments that were. */
export type Successions = ReadonlyMap<s.TopSymbol, Succession>;

/** @param changed those of its items that have changed: all of them were there before, and are there still */
export function successionOf(
  before: s.InstrumentSymbol,
  symbol: s.InstrumentSymbol,
  changed: readonly ChangedItem[],
): Succession | undefined {
  if (before.texts.size !== symbol.texts.size || !areSame(before.languages, symbol.languages)) return undefined;
  const texts: (readonly [ast.Str, ast.Str])[] = [];
  for (const [key, text] of symbol.texts) {
    const old = before.texts.get(key);
    if (!old) return undefined;
    if (old !== text) texts.push([old, text]);
  }
  return { symbol, isReordered: true, ...itemTexts(changed, texts) };
}

/** Adds which texts of items came in the place of which. */
export function itemTexts(
  changed: Iterable<ChangedItem>,
  others: readonly (readonly [ast.Str, ast.Str])[],
): Pick<Succession, "texts" | "rekeyed"> {
  const texts = [...others];
  const rekeyed: ChangedItem[] = [];
  for (const each of changed) {
    const pairs = pairsOf(each.before, each.item.decl);
    if (pairs) for (const pair of pairs) texts.push(pair);
    else rekeyed.push(each);
  }
  return { texts, rekeyed };
}

/** Which text of an item came in the place of which; nothing where their keys are others. */
function pairsOf(before: ast.Item, now: ast.Item): [ast.Str, ast.Str][] | undefined {
  const [old, texts] = [textsOf(before), textsOf(now)];
  if (old.length !== texts.length || old.some(([, part], index) => part !== texts[index]![1])) return undefined;
  return old.map(([text], index) => [text, texts[index]![0]]);
}

function textsOf(item: ast.Item): (readonly [text: ast.Str, part: string | undefined])[] {
  const texts: (readonly [ast.Str, string | undefined])[] = [];
  eachItemText(item, (text, part) => texts.push([text, part]));
  return texts;
}
