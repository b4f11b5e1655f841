/** The texts of a declaration by the keys that translations use: one word, or two with a dot. */

import type * as ast from "../language/ast.ts";
import { asLabel } from "../language/texts.ts";
import type { MemberSymbol, TopSymbol } from "./symbols.ts";

/** A key as one word: `R1` or `R1.expectation`. The title of a declaration has the key "". */
export function writtenKey(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first}.${second}`;
}

/** The one or two segments of a key. Behind a dot may stand the label of a band, with anything in it. */
export function keyOf(first: string, second: string | undefined): readonly string[] {
  const key = writtenKey(first, second);
  const dot = key.indexOf(".");
  return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}

/** A key as it stands in a file: the label of a band in quotes, where it is no name. */
export function keyInFile(first: string, second: string | undefined): string {
  const [head, tail] = keyOf(first, second);
  return tail === undefined ? head! : `${head}.${asLabel(tail)}`;
}

/** A key as people say it: the title has a word of its own. */
export function titleOr(key: string): string {
  return key === "" ? "title" : key;
}

/** The member of an instrument that the first word of a key names. */
export function memberAt(symbol: TopSymbol, first: string): MemberSymbol | undefined {
  return symbol.kind === "instrument" ? symbol.members.get(first) : undefined;
}

/**
 * The text at a key, or nothing where the declaration has no such text.
 *
 * @param member the member at `first`, where it is known already
 */
export function textAt(
  symbol: TopSymbol,
  first: string,
  second: string | undefined,
  member = memberAt(symbol, first),
): ast.Str | undefined {
  return member?.kind === "item" ? itemText(member.decl, second) : symbol.texts.get(writtenKey(first, second));
}

function itemText(item: ast.Item, part: string | undefined): ast.Str | undefined {
  if (part === undefined) return item.text;
  if (part === "hint" && item.hint) return item.hint;
  if (item.poles && part === "left") return item.poles.left;
  if (item.poles && part === "right") return item.poles.right;
  for (const { battery, text } of item.wordings) if (battery?.text === part) return text;
  return undefined;
}

/** Calls `visit` with every text of a declaration and its key. */
export function eachText(symbol: TopSymbol, visit: (text: ast.Str, first: string, second: string | undefined) => void): void {
  for (const [key, text] of symbol.texts) visit(text, key, undefined);
  if (symbol.kind !== "instrument") return;
  for (const { name, decl } of symbol.items) eachItemText(decl, (text, part) => visit(text, name, part));
}

/** Calls `visit` with every text of an item and the second word of its key. */
export function eachItemText({ text, poles, hint, wordings }: ast.Item, visit: (text: ast.Str, part: string | undefined) => void): void {
  if (text) visit(text, undefined);
  if (poles?.left) visit(poles.left, "left");
  if (poles?.right) visit(poles.right, "right");
  if (hint) visit(hint, "hint");
  for (const wording of wordings) if (wording.battery && wording.text) visit(wording.text, wording.battery.text);
}

/** How many texts `eachText` visits. */
export function countTexts(symbol: TopSymbol): number {
  let count = symbol.texts.size;
  if (symbol.kind !== "instrument") return count;
  for (const { decl } of symbol.items) {
    const { text, poles, hint, wordings } = decl;
    if (text) count++;
    if (poles?.left) count++;
    if (poles?.right) count++;
    if (hint) count++;
    for (const wording of wordings) if (wording.battery && wording.text) count++;
  }
  return count;
}
