/** What an editor's outline would show of a file. */

import type { SourceTree, Span } from "../../server/src/language/ast.ts";

interface Outlined extends Span {
  readonly kind?: string;
  readonly name?: { readonly text: string };
  readonly key?: readonly { readonly text: string }[];
  readonly members?: unknown;
  readonly entries?: unknown;
}

export interface OutlineEntry extends Span {
  /** Kind and name, such as `dimension tangibles`. */
  readonly name: string;
  /** 0 for a declaration. */
  readonly depth: number;
}

/** All declarations, members and items and the keys of translations, in order: what an outline would show. */
export function outlineOf(tree: SourceTree): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (Array.isArray(node)) node.forEach((each) => visit(each, depth));
    else if (typeof node === "object" && node !== null) {
      const { kind, name, key, members, entries, start, end } = node as Outlined;
      if (kind !== undefined && name !== undefined) found.push({ name: `${kind} ${name.text}`, depth, start, end });
      if (key !== undefined) found.push({ name: `key ${key.map((segment) => segment.text).join(".")}`, depth, start, end });
      visit(members, depth + 1);
      visit(entries, depth + 1);
    }
  };
  visit(tree.declarations, 0);
  return found;
}

/** The same, without depth and place. */
export function namesIn(tree: SourceTree): string[] {
  return outlineOf(tree).map(({ name }) => name);
}
