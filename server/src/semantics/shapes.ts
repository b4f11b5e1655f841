/** What the parts of a value in a score are. */

import { message, type Message } from "../messages/message.ts";
import type * as s from "./symbols.ts";

/** The items by the top-level dimension that they count for: those of a facet count for the dimension around it. */
export function perDimension(items: readonly s.ItemSymbol[]): Map<s.DimensionSymbol, s.ItemSymbol[]> {
  const groups = new Map<s.DimensionSymbol, s.ItemSymbol[]>();
  for (const item of items) {
    const dimension = item.dimension.parent ?? item.dimension;
    const group = groups.get(dimension);
    if (group) group.push(item);
    else groups.set(dimension, [item]);
  }
  return groups;
}

/** A dimension that only one of the two lists has, or nothing where they have the same ones. */
export function sameDimensions(left: readonly s.DimensionSymbol[], right: readonly s.DimensionSymbol[]): s.DimensionSymbol | undefined {
  return left.find((dimension) => !right.includes(dimension)) ?? right.find((dimension) => !left.includes(dimension));
}

/** A shape in a reader's words. */
export function describeShape(shape: s.Shape): Message {
  switch (shape.kind) {
    case "items":
      return message("shapes.items", { count: shape.items.length });
    case "dimensions":
      return message("shapes.dimensions", { count: shape.dimensions.length });
    case "options":
      return message("shapes.options", { count: shape.options.length });
    case "values":
      return message("shapes.values", { count: shape.count });
    case "number":
      return message("shapes.number");
  }
}
