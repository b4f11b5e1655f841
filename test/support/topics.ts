import type { ModelSymbol } from "../../server/src/semantics/symbols.ts";

/** The topics of each dimension of a model, in order. */
export function topicsOf(model: ModelSymbol): Map<string, { readonly name: string; readonly title: string }[]> {
  const topics = new Map([...model.dimensions.keys()].map((name) => [name, [] as { name: string; title: string }[]]));
  for (const { name, dimension, decl } of model.attributes.values()) topics.get(dimension.name)!.push({ name, title: decl.text!.value });
  return topics;
}
