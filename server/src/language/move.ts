/**
 * Nodes in the place that an edit above them has given them.
 *
 * An editor reads only what an edit has touched (`grammar/keeping.ts`) and takes over the rest of the tree. Positions are moved in the nodes themselves, so that
 * whoever asks a node where it stands is always told where it stands now; one addition a node costs less than to ask a block for each position.
 */

import type { Dimension, Item, Span, Translation, TranslationEntry, Wording } from "./ast.ts";

/** Moves a node and all that is in it. Nodes are no longer where they were for whoever still has the tree before the edit. */
export function move(node: Span, by: number): void {
  if (!moveMany(node, by)) moveAll(node, by);
}

/** Moves a node of which a large file has tens of thousands, or that holds them; the others are few. */
function moveMany(node: object, by: number): boolean {
  const { kind } = node as { readonly kind?: unknown };
  if (kind === "item") moveItem(node as Item, by);
  else if (kind === "dimension") moveDimension(node as Dimension, by);
  else if (kind === "translation") moveTranslation(node as Translation, by);
  else if (kind === undefined && "key" in node) moveEntry(node as TranslationEntry, by);
  else return false;
  return true;
}

/** A place that can be written to. */
interface Placed {
  start: number;
  end: number;
}

function shift(span: Span | undefined, by: number): void {
  if (span === undefined) return;
  const placed = span as Placed;
  placed.start += by;
  placed.end += by;
}

/** What every item has is moved in lines of their own: V8 knows what it meets in each of them, and is several times as fast. */
function moveItem(item: Item, by: number): void {
  const self = item as Placed;
  self.start += by;
  self.end += by;
  const name = item.name as Placed | undefined;
  if (name !== undefined) {
    name.start += by;
    name.end += by;
  }
  const text = item.text as Placed | undefined;
  if (text !== undefined) {
    text.start += by;
    text.end += by;
  }
  const { wordings } = item;
  for (let i = 0; i < wordings.length; i++) moveWording(wordings[i]!, by);
  if (item.reverse !== undefined) shift(item.reverse, by);
  if (item.required !== undefined) shift(item.required, by);
  if (item.optional !== undefined) shift(item.optional, by);
  if (item.scale !== undefined) shift(item.scale, by);
  if (item.short !== undefined) shift(item.short, by);
  if (item.hint !== undefined) shift(item.hint, by);
  if (item.was !== undefined) shift(item.was, by);
  if (item.poles !== undefined) moveAll(item.poles, by);
  if (item.when !== undefined) moveAll(item.when, by);
  if (item.covers.length > 0) moveAll(item.covers, by);
  if (item.only.length > 0) moveAll(item.only, by);
  if (item.allows.length > 0) moveAll(item.allows, by);
}

function moveWording(wording: Wording, by: number): void {
  const self = wording as Placed;
  self.start += by;
  self.end += by;
  const battery = wording.battery as Placed | undefined;
  if (battery !== undefined) {
    battery.start += by;
    battery.end += by;
  }
  const text = wording.text as Placed | undefined;
  if (text !== undefined) {
    text.start += by;
    text.end += by;
  }
  if (wording.was !== undefined) shift(wording.was, by);
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
  const self = entry as Placed;
  self.start += by;
  self.end += by;
  const text = entry.text as Placed | undefined;
  if (text !== undefined) {
    text.start += by;
    text.end += by;
  }
  const { key } = entry;
  for (let i = 0; i < key.length; i++) {
    const segment = key[i] as Placed;
    segment.start += by;
    segment.end += by;
  }
}

/** Any node, whatever it consists of. */
function moveAll(value: object, by: number): void {
  if (Array.isArray(value)) {
    for (const each of value) if (typeof each === "object" && each !== null) move(each as Span, by);
    return;
  }
  const node = value as { start?: number; end?: number };
  if (typeof node.start === "number") shift(node as Span, by);
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) move(part as Span, by);
}
