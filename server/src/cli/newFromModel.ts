/** An instrument made from a model of the library: its batteries, dimensions and topics, ready to be worded. */

import { didYouMean } from "../diagnostics/suggest.ts";
import { format } from "../language/format.ts";
import { parse } from "../language/parse.ts";
import { libraryTexts } from "../library/texts.ts";
import type { ModelSymbol } from "../semantics/symbols.ts";
import { loadProgram } from "../workspace/load.ts";
import { Misuse } from "./misuse.ts";

/** The texts of the new files by name, the instrument first. The second language is there where the model has it. */
export async function fromModel(name: string, id: string): Promise<Record<string, string>> {
  const models = [...modelsOfLibrary()];
  if (!models.includes(name)) {
    throw new Misuse(`The library has no model called ${name}.${didYouMean(name, models) || ` It has ${models.join(", ")}.`}`);
  }
  const model = await loadModel(name);
  const indonesian = model.translations.get("id");
  const batteries = batteriesOf(model);
  const laidOut = (file: string, text: string) => ({ [file]: format(parse(text, file)) });
  const instrument = laidOut(`${id}.ukur`, instrumentText(model, id, batteries, indonesian !== undefined));
  if (indonesian === undefined) return instrument;
  const wordOf = (key: string) => {
    const source = model.texts.get(key);
    return (source && indonesian.get(source)?.text.value) ?? "";
  };
  return { ...instrument, ...laidOut(`${id}.id.ukur`, translationText(model, id, batteries, wordOf)) };
}

function* modelsOfLibrary(): Iterable<string> {
  for (const text of Object.values(libraryTexts)) {
    for (const [, name] of text.matchAll(/^model (\w+)/gm)) yield name!;
  }
}

async function loadModel(name: string): Promise<ModelSymbol> {
  const file = "/new.ukur";
  const program = await loadProgram([file], {
    fileSystem: {
      read: async () => ({ kind: "text", text: `import ${name}\n` }),
      realPath: async (path) => path,
    },
    root: "/",
    library: libraryTexts,
  });
  return program.files.get(file)!.scope.get(name) as ModelSymbol;
}

interface BatteryText {
  readonly name: string;
  readonly code: string;
  readonly stem: string;
  readonly indonesian: string;
}

/** A battery for each of those that the model compares, or one of perceptions. */
function batteriesOf(model: ModelSymbol): BatteryText[] {
  const compared = model.decl.members.flatMap((member) =>
    member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
  );
  return (compared.length > 0 ? compared : ["perception"]).map((name) => ({
    name,
    code: name[0]!.toUpperCase(),
    ...(stems[name] ?? stems["perception"]!),
  }));
}

const stems: Readonly<Record<string, { readonly stem: string; readonly indonesian: string }>> = {
  expectation: {
    stem: "Think of an excellent service of this kind. How good would each of these be?",
    indonesian: "Bayangkan layanan sejenis yang sangat baik. Seberapa baik masing-masing hal berikut?",
  },
  adequate: {
    stem: "Think of a service of this kind that you would just accept. How good would each of these be?",
    indonesian: "Bayangkan layanan sejenis yang masih dapat Anda terima. Seberapa baik masing-masing hal berikut?",
  },
  perception: {
    stem: "Think of {service}. How good is each of these?",
    indonesian: "Pikirkan {service}. Seberapa baik masing-masing hal berikut?",
  },
};

/** A text in quotes, as the language writes it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function instrumentText(model: ModelSymbol, id: string, batteries: readonly BatteryText[], bilingual: boolean): string {
  const title = model.texts.get("")?.value ?? model.name;
  const dimensions = [...model.dimensions.values()];
  const dimension = (name: string, indent: string): string => {
    const inner = `${indent}  `;
    const facets = dimensions.filter(({ parent }) => parent?.name === name).map((facet) => dimension(facet.name, inner));
    const items = [...model.attributes.values()]
      .filter((attribute) => attribute.dimension.name === name)
      .map((attribute) => `${inner}${attribute.name} ${quoted(model.texts.get(attribute.name)?.value ?? "")} covers ${attribute.name}\n`);
    return `${indent}dimension ${name} {\n${[...facets, ...items].join("")}${indent}}\n`;
  };
  const [first, second] = batteries;
  const asked = second ? `${second.name} - ${first!.name}` : first!.name;
  return `// Each item is one topic of the model ${model.name}. Word the items as you would ask them, and describe the service.

import ${model.name}
import scales
${bilingual ? `import "./${id}.id.ukur"\n` : ""}
instrument ${id} ${quoted(`${title}: our service`)} {
  version "0.1.0"
  languages en${bilingual ? ", id" : ""}
  measures ${model.name}

  term service "our service"

${batteries.map(({ name, code, stem }) => `  battery ${name} ${quoted(stem)} scale quality5 code ${code}\n`).join("")}
${dimensions.filter(({ parent }) => parent === undefined).map(({ name }) => dimension(name, "  ")).join("\n")}
  score result ${quoted(second ? "Gap" : "Mean")} = mean(${asked}) per dimension
  score overall ${quoted(second ? "Overall gap" : "Overall mean")} = mean(result)
}
`;
}

function translationText(
  model: ModelSymbol,
  id: string,
  batteries: readonly BatteryText[],
  wordOf: (key: string) => string,
): string {
  const gap = batteries.length > 1;
  const entries = [
    ["service", "layanan kami"],
    ...batteries.map(({ name, indonesian }) => [name, indonesian]),
    ...[...model.attributes.keys()].map((name) => [name, wordOf(name)]),
    ["result", gap ? "Kesenjangan" : "Rata-rata"],
    ["overall", gap ? "Kesenjangan keseluruhan" : "Rata-rata keseluruhan"],
  ] as const;
  const lines = entries.map(([key, text]) => `  ${key} ${quoted(text)}\n`);
  return `// The Indonesian of ${id}.ukur.

translation id of ${id} ${quoted(`${wordOf("") || model.name}: layanan kami`)} {
${lines.join("")}}
`;
}
