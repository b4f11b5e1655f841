/**
 * Nodes in the place that an edit above them has given them.
 *
 * An editor reads only what an edit has touched (`reread.ts`) and takes over the rest of the tree. Positions are moved in the nodes themselves, so that
 * whoever asks a node where it stands is always told where it stands now; one addition a node costs less than to ask a block for each position.
 */

import type { Dimension, Item, Span, Translation, TranslationEntry } from "./ast.ts";

/** Moves a node and all that is in it. Nodes are no longer where they were for whoever still has the tree before the edit. */
export function move(node: Span, by: number): void {
  const { kind } = node as { readonly kind?: unknown };
  // Tens of thousands of these stand in a large file; the others are few.
  if (kind === "item") moveItem(node as Item, by);
  else if (kind === "dimension") moveDimension(node as Dimension, by);
  else if (kind === "translation") moveTranslation(node as Translation, by);
  else moveAll(node, by);
}

function shift(span: Span | undefined, by: number): void {
  if (span === undefined) return;
  const placed = span as { start: number; end: number };
  placed.start += by;
  placed.end += by;
}

function moveItem(item: Item, by: number): void {
  shift(item, by);
  shift(item.name, by);
  shift(item.text, by);
  const { wordings } = item;
  for (let i = 0; i < wordings.length; i++) {
    const wording = wordings[i]!;
    shift(wording, by);
    shift(wording.battery, by);
    shift(wording.text, by);
  }
  shift(item.reverse, by);
  shift(item.required, by);
  shift(item.optional, by);
  shift(item.scale, by);
  shift(item.short, by);
  if (item.poles) moveAll(item.poles, by);
  if (item.covers.length > 0) moveAll(item.covers, by);
  if (item.only.length > 0) moveAll(item.only, by);
  if (item.allows.length > 0) moveAll(item.allows, by);
}

function moveDimension(dimension: Dimension, by: number): void {
  shift(dimension, by);
  shift(dimension.name, by);
  shift(dimension.text, by);
  shift(dimension.definition, by);
  shift(dimension.formative, by);
  if (dimension.allows.length > 0) moveAll(dimension.allows, by);
  for (const member of dimension.members) move(member, by);
}

function moveTranslation(translation: Translation, by: number): void {
  shift(translation, by);
  shift(translation.language, by);
  shift(translation.of, by);
  shift(translation.text, by);
  for (const entry of translation.entries) moveEntry(entry, by);
}

function moveEntry(entry: TranslationEntry, by: number): void {
  shift(entry, by);
  shift(entry.text, by);
  for (const segment of entry.key) shift(segment, by);
}

/** Any node, whatever it consists of. */
function moveAll(value: object, by: number): void {
  if (Array.isArray(value)) {
    for (const each of value) if (typeof each === "object" && each !== null) moveAll(each as object, by);
    return;
  }
  const node = value as { start?: number; end?: number };
  if (typeof node.start === "number") shift(node as Span, by);
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) moveAll(part as object, by);
}
