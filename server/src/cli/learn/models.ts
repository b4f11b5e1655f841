/** The models of the library as a learner reads them. */

import { libraryTexts } from "../../library/texts.ts";
import { parse } from "../../language/parse.ts";
import { createProgram } from "../../semantics/program.ts";
import type { ModelDimensionSymbol, ModelSymbol } from "../../semantics/symbols.ts";
import { stories } from "./stories.ts";

/** Every model by its name, in the order of the library's files. Their files import nothing, so each is read by itself. */
export function libraryModels(): ReadonlyMap<string, ModelSymbol> {
  const models = new Map<string, ModelSymbol>();
  for (const [file, text] of Object.entries(libraryTexts)) {
    if (!/^model /m.test(text)) continue;
    const program = createProgram(new Map([[file, { ...parse(text, file), imports: [] }]]), [file], [], () => undefined);
    for (const symbol of program.files.get(file)!.symbols) if (symbol.kind === "model") models.set(symbol.name, symbol);
  }
  return models;
}

/** A model with what is said of it, as plain values. */
export interface ModelStory {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly dimensions: readonly { readonly name: string; readonly title: string; readonly indonesian: string; readonly definition: string; readonly topics: readonly string[] }[];
  readonly story: string;
  readonly sure: string;
  readonly sources: readonly string[];
  /** The samples that measure it. */
  readonly samples: readonly string[];
}

/** @param sampleTexts the samples by their paths, for those that measure the model */
export function storyOf(model: ModelSymbol, sampleTexts: Readonly<Record<string, string>>): ModelStory {
  const indonesian = model.translations.get("id");
  const word = (text: { readonly value: string } | undefined) => text?.value ?? "";
  const dimension = (symbol: ModelDimensionSymbol) => ({
    name: symbol.name,
    title: word(symbol.decl.text),
    indonesian: word(symbol.decl.text && indonesian?.get(symbol.decl.text)?.text),
    definition: word(symbol.decl.definition),
    topics: [...model.attributes.values()].filter((attribute) => attribute.dimension === symbol).map(({ decl }) => word(decl.text)),
  });
  const measures = new RegExp(`^\\s*measures ${model.name}$`, "m");
  return {
    name: model.name,
    title: word(model.decl.text),
    about: model.decl.doc?.replaceAll("\n", " ") ?? "",
    dimensions: [...model.dimensions.values()].map(dimension),
    story: stories[model.name] ?? "",
    sure: model.sure ? `${model.sure.level?.text}: ${word(model.sure.because)}` : "",
    sources: model.citations.map((cite) => word(cite.text) + (cite.doi ? ` doi:${cite.doi.value}` : "")),
    samples: Object.keys(sampleTexts).filter((path) => measures.test(sampleTexts[path]!)).map((path) => path.split("/")[0]!),
  };
}
