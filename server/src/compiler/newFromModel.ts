/** An instrument made from a model of the library: its batteries, dimensions and topics, ready to be worded. */

import { format } from "../language/format.ts";
import { parse } from "../language/parse.ts";
import type { ModelSymbol } from "../semantics/symbols.ts";

/** The texts of the new files by name, the instrument first. The second language is there where the model has it. */
export function filesFrom(model: ModelSymbol, id: string): Record<string, string> {
  const indonesian = model.translations.get("id");
  const batteries = batteriesOf(model);
  const laidOut = (path: string, text: string) => ({ [path]: format(parse(text, path)) });
  const instrument = laidOut(`${id}.ukur`, instrumentText(model, id, batteries, indonesian !== undefined));
  if (indonesian === undefined) return instrument;
  const wordOf = (key: string) => {
    const source = model.texts.get(key);
    return (source && indonesian.get(source)?.text.value) ?? "";
  };
  return { ...instrument, ...laidOut(`${id}.id.ukur`, translationText(model, id, batteries, wordOf)) };
}

interface BatteryText {
  readonly name: string;
  readonly code: string;
  readonly scale: string;
  readonly stem: string;
  readonly indonesian: string;
}

/** A battery for each of those that the model compares, or one of perceptions. */
function batteriesOf(model: ModelSymbol): BatteryText[] {
  const compared = model.decl.members.flatMap((member) =>
    member.kind === "names" && member.keyword === "compares" ? member.names.map(({ text }) => text) : [],
  );
  // The zone of tolerance is asked on nine points; a gap needs one scale for all of its batteries.
  const level = compared.includes("minimum") ? "quality9_na" : "quality5";
  return (compared.length > 0 ? compared : ["perception"]).map((name) => ({
    name,
    code: name[0]!.toUpperCase(),
    scale: name === "importance" ? "important5" : level,
    ...(stems[name] ?? received),
  }));
}

const received = {
  stem: "Think of {service}. How good is each of these?",
  indonesian: "Pikirkan {service}. Seberapa baik masing-masing hal berikut?",
};

const stems: Readonly<Record<string, { readonly stem: string; readonly indonesian: string }>> = {
  expectation: {
    stem: "Think of an excellent service of this kind. How good would each of these be?",
    indonesian: "Bayangkan layanan sejenis yang sangat baik. Seberapa baik masing-masing hal berikut?",
  },
  minimum: {
    stem: "Think of a service of this kind that you would just accept. How good would each of these be?",
    indonesian: "Bayangkan layanan sejenis yang masih dapat Anda terima. Seberapa baik masing-masing hal berikut?",
  },
  desired: {
    stem: "Think of a service of this kind as you would like it. How good would each of these be?",
    indonesian: "Bayangkan layanan sejenis yang Anda inginkan. Seberapa baik masing-masing hal berikut?",
  },
  importance: {
    stem: "How important is each of these to you?",
    indonesian: "Seberapa penting masing-masing hal berikut bagi Anda?",
  },
  perception: received,
  perceived: received,
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
  return `// Each item is one topic of the model ${model.name}. Word the items as you would ask them, and describe the service.

import ${model.file.replace(/\.ukur$/, "")}
import scales
${bilingual ? `import "./${id}.id.ukur"\n` : ""}
instrument ${id} ${quoted(`${title}: our service`)} {
  version "0.1.0"
  languages en${bilingual ? ", id" : ""}
  measures ${model.name}

  term service "our service"

${batteries.map(({ name, code, scale, stem }) => `  battery ${name} ${quoted(stem)} scale ${scale} code ${code}\n`).join("")}
${dimensions.filter(({ parent }) => parent === undefined).map(({ name }) => dimension(name, "  ")).join("\n")}
${scoresOf(batteries).map(({ id: score, title: text, value }) => `  score ${score} ${quoted(text)} = ${value}\n`).join("")}}
`;
}

interface ScoreText {
  readonly id: string;
  readonly title: string;
  readonly indonesian: string;
  readonly value: string;
}

/** The last battery by dimension, or its gap to each of those before it. Importance is no standard to fall short of. */
function scoresOf(batteries: readonly BatteryText[]): ScoreText[] {
  const received = batteries.at(-1)!.name;
  const standards = batteries.slice(0, -1).filter(({ name }) => name !== "importance");
  if (standards.length === 0) {
    return [
      { id: "result", title: "Mean", indonesian: "Rata-rata", value: `mean(${received}) per dimension` },
      { id: "total", title: "Overall mean", indonesian: "Rata-rata keseluruhan", value: "mean(result)" },
    ];
  }
  return standards.flatMap(({ name }) => {
    const suffix = standards.length > 1 ? `_${name}` : "";
    const beside = standards.length > 1 ? `: ${name}` : "";
    return [
      { id: `gap${suffix}`, title: `Gap${beside}`, indonesian: `Kesenjangan${beside}`, value: `mean(${received} - ${name}) per dimension` },
      { id: `total${suffix}`, title: `Overall gap${beside}`, indonesian: `Kesenjangan keseluruhan${beside}`, value: `mean(gap${suffix})` },
    ];
  });
}

function translationText(
  model: ModelSymbol,
  id: string,
  batteries: readonly BatteryText[],
  wordOf: (key: string) => string,
): string {
  const entries = [
    ["service", "layanan kami"],
    ...batteries.map(({ name, indonesian }) => [name, indonesian]),
    ...[...model.attributes.keys()].map((name) => [name, wordOf(name)]),
    ...scoresOf(batteries).map(({ id: score, indonesian }) => [score, indonesian]),
  ] as const;
  const lines = entries.map(([key, text]) => `  ${key} ${quoted(text)}\n`);
  return `// The Indonesian of ${id}.ukur.

translation id of ${id} ${quoted(`${wordOf("") || model.name}: layanan kami`)} {
${lines.join("")}}
`;
}
