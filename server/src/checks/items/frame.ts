/** An instrument but for the words of its items. */

import { areAlike } from "../../language/alike.ts";
import type { Item } from "../../language/ast.ts";
import type { DimensionSymbol, InstrumentSymbol, ItemSymbol } from "../../semantics/symbols.ts";
import type { TextsIn } from "../../semantics/translations.ts";

/** All that rules can read there. */
export interface Frame {
  /** Symbols, and what stands in headers. */
  readonly parts: readonly unknown[];
  /** Its members, but for dimensions: the whole of one changes with each item in it. And the conditions of items. */
  readonly nodes: readonly object[];
}

/** @param items those of its items that have something of their own in it (`isInFrame`) */
export function frameOf(instrument: InstrumentSymbol, translations: readonly TextsIn[], items: readonly ItemSymbol[]): Frame {
  const { name, file, decl, model, batteries, questions, mappings, dimensions } = instrument;
  const parts: unknown[] = [name, file, decl.text?.value, model, ...translations];
  for (const { scale } of batteries) parts.push(scale, scale?.decl);
  for (const { type } of questions) {
    if (type && "list" in type) parts.push(type.list);
    else parts.push(type && "scale" in type ? type.scale : type?.kind);
  }
  for (const { to } of mappings) parts.push(to);
  for (const dimension of dimensions) pushHead(dimension, parts);
  const nodes: object[] = decl.members.filter(({ kind }) => kind !== "dimension" && kind !== "allow");
  for (const { decl: own, scale } of items) {
    if (own.scale !== undefined) parts.push(scale?.decl);
    if (own.when === undefined) continue;
    parts.push(own.name?.text);
    nodes.push(own.when);
  }
  return { parts, nodes };
}

/** Whether an item has a condition or a scale of its own. */
export function isInFrame({ when, scale }: Item): boolean {
  return when !== undefined || scale !== undefined;
}

function pushHead({ name, parent, inModel, decl: { text, definition, formative, members } }: DimensionSymbol, parts: unknown[]): void {
  parts.push(name, parent?.name, inModel, text?.value, definition?.value, formative !== undefined, members.length > 0);
}

export function isSameFrame(one: Frame, other: Frame): boolean {
  return areAll(one.parts, other.parts, (each, now) => each === now) && areAll(one.nodes, other.nodes, areAlike);
}

function areAll<T>(some: readonly T[], others: readonly T[], are: (one: T, other: T) => boolean): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (!are(some[index]!, others[index]!)) return false;
  return true;
}
