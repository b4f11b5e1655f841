/** Binds dimensions and the items in them. */

import type * as ast from "../language/ast.ts";
import type { Mutable } from "./mutable.ts";
import type { Report } from "./report.ts";
import type { ChangedItem } from "./succession.ts";
import type * as s from "./symbols.ts";

/** What an instrument has of its members while it is bound. */
interface Members {
  readonly report: Report;
  readonly texts: Map<string, ast.Str>;
  readonly dimensions: Mutable<s.DimensionSymbol>[];
  readonly items: Mutable<s.ItemSymbol>[];
  /** How many of its items were there before, and those of them that have changed. */
  kept: number;
  readonly changed: ChangedItem[];
  /** False where the name is missing, taken or reserved. */
  declare(symbol: s.MemberSymbol): boolean;
  /** The symbol that a member of this name had before. */
  known<K extends s.MemberSymbol["kind"]>(kind: K, name: string): Mutable<Extract<s.MemberSymbol, { kind: K }>> | undefined;
}

/** Most items have none of something: they share it. */
const none: readonly never[] = [];

/** Binds a dimension with its items and its facets, which are dimensions within it. */
export function bindDimension(
  members: Members,
  decl: ast.Dimension,
  parent: Mutable<s.DimensionSymbol> | undefined,
  model: s.ModelSymbol | undefined,
): void {
  if (!decl.name) return;
  const name = decl.name.text;
  if (parent?.parent) {
    members.report.add("dimension-too-deep", decl.name, { dimension: name });
    return;
  }
  // The name says which of the model's dimensions is measured.
  const inModel = model?.dimensions.get(name);
  const known = members.known("dimension", name);
  const now = { kind: "dimension", name, span: decl, nameSpan: decl.name, decl, parent, inModel, items: [] } as const;
  const dimension: Mutable<s.DimensionSymbol> =
    known && known.parent === parent && known.inModel === inModel ? Object.assign(known, now) : now;
  if (!members.declare(dimension)) return;
  members.dimensions.push(dimension);
  if (decl.text) members.texts.set(name, decl.text);
  if (decl.definition) members.texts.set(`${name}.definition`, decl.definition);
  const items: s.ItemSymbol[] = [];
  for (const member of decl.members) {
    if (member.kind === "dimension") {
      bindDimension(members, member, dimension, model);
      const facet = members.dimensions.at(-1);
      if (facet?.parent === dimension && facet.decl === member) items.push(...facet.items);
    } else {
      const item = bindItem(members, member, dimension);
      if (item) items.push(item);
    }
  }
  dimension.items = items;
}

function bindItem(members: Members, decl: ast.Item, dimension: s.DimensionSymbol): s.ItemSymbol | undefined {
  if (!decl.name) return undefined;
  const name = decl.name.text;
  const known = members.known("item", name);
  const item: Mutable<s.ItemSymbol> = known ?? {
    kind: "item",
    name,
    span: decl,
    nameSpan: decl.name,
    decl,
    dimension,
    scale: undefined,
    covers: none,
    batteries: none,
    when: undefined,
  };
  if (known) {
    if (known.decl !== decl) members.changed.push({ item, before: known.decl });
    item.span = item.decl = decl;
    item.nameSpan = decl.name;
    item.dimension = dimension;
    item.scale = undefined;
    item.covers = none;
    item.when = undefined;
  }
  if (!members.declare(item)) return undefined;
  if (known) members.kept++;
  members.items.push(item);
  return item;
}
