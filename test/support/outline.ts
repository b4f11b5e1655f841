/** Syntax trees without places, for comparing what two texts say. */

import type { SourceTree } from "../../server/src/language/ast.ts";

const places = new Set(["start", "end", "keywordSpan", "bandsSpan"]);

/** The tree without offsets, and with `true` for words whose place is all there is to know of them. Whether a text was a block stays. */
export function withoutPlaces(tree: SourceTree): unknown {
  return strip(tree);
}

function strip(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strip);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key, value]) => !places.has(key) && value !== undefined);
  if (entries.length === 0) return true;
  return Object.fromEntries(entries.map(([key, value]) => [key, strip(value)]));
}

interface Outlined {
  readonly kind?: string;
  readonly name?: { readonly text: string };
  readonly key?: readonly { readonly text: string }[];
  readonly members?: unknown;
  readonly entries?: unknown;
}

/** The names of all declarations, members and items and the keys of translations, in order: what an outline would show. */
export function namesIn(tree: SourceTree): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      const { kind, name, key, members, entries } = node as Outlined;
      if (kind !== undefined && name !== undefined) found.push(`${kind} ${name.text}`);
      if (key !== undefined) found.push(`key ${key.map((segment) => segment.text).join(".")}`);
      visit(members);
      visit(entries);
    }
  };
  visit(tree.declarations);
  return found;
}
