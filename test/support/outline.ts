/** What an editor's outline would show of a file. */

import type { SourceTree } from "../../server/src/language/ast.ts";

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
