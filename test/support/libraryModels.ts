/** The models that ship, bound. */

import { libraryTexts } from "../../server/src/library/texts.ts";
import type { ModelSymbol } from "../../server/src/semantics/symbols.ts";
import { programOf } from "./compile.ts";

/** Every model of the library by its name. */
export async function libraryModels(): Promise<ReadonlyMap<string, ModelSymbol>> {
  const files = Object.keys(libraryTexts).map((file) => file.replace(/\.ukur$/, ""));
  const program = await programOf({ "all.ukur": files.map((file) => `import ${file}\n`).join("") }, "all.ukur");
  const symbols = [...program.files.values()].flatMap((file) => file.symbols);
  return new Map(symbols.flatMap((symbol) => (symbol.kind === "model" ? [[symbol.name, symbol] as const] : [])));
}

/** The topics of each dimension of a model, in order. */
export function topicsOf(model: ModelSymbol): Map<string, { readonly name: string; readonly title: string }[]> {
  const topics = new Map([...model.dimensions.keys()].map((name) => [name, [] as { name: string; title: string }[]]));
  for (const { name, dimension, decl } of model.attributes.values()) topics.get(dimension.name)!.push({ name, title: decl.text!.value });
  return topics;
}
