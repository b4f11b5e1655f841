/** An instrument made from a model of the library: its batteries, dimensions and topics, ready to be worded. */

import { format } from "../language/format.ts";
import { parse } from "../language/parse.ts";
import type { ModelSymbol } from "../semantics/symbols.ts";
import type { Languages } from "../semantics/translations.ts";

/** The languages that an instrument can begin with. */
export const firstLanguages = ["en", "id"] as const;

export type FirstLanguage = (typeof firstLanguages)[number];

type InBoth = Readonly<Record<FirstLanguage, string>>;

/**
 * The texts of the new files by name, the instrument first. It is written in the language that is asked for, and translated into the
 * other in a file beside it. A model without Indonesian makes an instrument in English alone.
 *
 * @param translations those of the model
 */
export function filesFrom(model: ModelSymbol, translations: Languages, id: string, first: FirstLanguage = "en"): Record<string, string> {
  const languages: readonly FirstLanguage[] = !translations.has("id") ? ["en"] : first === "en" ? ["en", "id"] : ["id", "en"];
  const batteries = batteriesOf(model);
  const laidOut = (path: string, text: string) => ({ [path]: format(parse(text, path)) });
  const [, other] = languages;
  return {
    ...laidOut(`${id}.ukur`, instrumentText(model, translations, id, batteries, languages)),
    ...(other && laidOut(`${id}.${other}.ukur`, translationText(model, translations, id, batteries, other))),
  };
}

/** A text of a model in a language, by the key of what it is the text of. The key of the model itself is empty. */
export function wordOf(model: ModelSymbol, translations: Languages, key: string, language: FirstLanguage): string {
  const source = model.texts.get(key);
  const translated = language === "en" ? undefined : source && translations.get(language)?.get(source)?.text.value;
  return translated ?? source?.value ?? "";
}

interface BatteryText {
  readonly name: string;
  readonly code: string;
  readonly scale: string;
  readonly stem: InBoth;
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
    stem: stems[name] ?? received,
  }));
}

const received: InBoth = {
  en: "Think of {service}. How good is each of these?",
  id: "Pikirkan {service}. Seberapa baik masing-masing hal berikut?",
};

const stems: Readonly<Record<string, InBoth>> = {
  expectation: {
    en: "Think of an excellent service of this kind. How good would each of these be?",
    id: "Bayangkan layanan sejenis yang sangat baik. Seberapa baik masing-masing hal berikut?",
  },
  minimum: {
    en: "Think of a service of this kind that you would just accept. How good would each of these be?",
    id: "Bayangkan layanan sejenis yang masih dapat Anda terima. Seberapa baik masing-masing hal berikut?",
  },
  desired: {
    en: "Think of a service of this kind as you would like it. How good would each of these be?",
    id: "Bayangkan layanan sejenis yang Anda inginkan. Seberapa baik masing-masing hal berikut?",
  },
  importance: {
    en: "How important is each of these to you?",
    id: "Seberapa penting masing-masing hal berikut bagi Anda?",
  },
  perception: received,
  perceived: received,
};

const ourService: InBoth = { en: "our service", id: "layanan kami" };

/** What stands at the top of an instrument. */
const advice: Readonly<Record<FirstLanguage, (model: string) => string>> = {
  en: (model) => `Each item is one topic of the model ${model}. Word the items as you would ask them, and describe the service.`,
  id: (model) =>
    `Setiap butir adalah satu topik model ${model}. Susun kalimatnya seperti Anda akan menanyakannya, dan sebutkan layanannya.`,
};

/** What stands at the top of a translation into a language. It is in the language of those who write the instrument. */
const translationOf: Readonly<Record<FirstLanguage, (file: string) => string>> = {
  id: (file) => `The Indonesian of ${file}.`,
  en: (file) => `Bahasa Inggris untuk ${file}.`,
};

/** A text in quotes, as the language writes it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function titleOf(model: ModelSymbol, translations: Languages, language: FirstLanguage): string {
  return `${wordOf(model, translations, "", language) || model.name}: ${ourService[language]}`;
}

function instrumentText(
  model: ModelSymbol,
  translations: Languages,
  id: string,
  batteries: readonly BatteryText[],
  languages: readonly FirstLanguage[],
): string {
  const [first, other] = languages as [FirstLanguage, FirstLanguage?];
  const dimensions = [...model.dimensions.values()];
  const dimension = (name: string, indent: string): string => {
    const inner = `${indent}  `;
    const facets = dimensions.filter(({ parent }) => parent?.name === name).map((facet) => dimension(facet.name, inner));
    const items = [...model.attributes.values()]
      .filter((attribute) => attribute.dimension.name === name)
      .map(
        (attribute) => `${inner}${attribute.name} ${quoted(wordOf(model, translations, attribute.name, first))} covers ${attribute.name}\n`,
      );
    return `${indent}dimension ${name} {\n${[...facets, ...items].join("")}${indent}}\n`;
  };
  return `// ${advice[first](model.name)}

import ${model.file.replace(/\.ukur$/, "")}
import scales
${other ? `import "./${id}.${other}.ukur"\n` : ""}
instrument ${id} ${quoted(titleOf(model, translations, first))} {
  version "0.1.0"
  languages ${languages.join(", ")}
  measures ${model.name}

  term service ${quoted(ourService[first])}

${batteries.map(({ name, code, scale, stem }) => `  battery ${name} ${quoted(stem[first])} scale ${scale} code ${code}\n`).join("")}
${dimensions
  .filter(({ parent }) => parent === undefined)
  .map(({ name }) => dimension(name, "  "))
  .join("\n")}
${scoresOf(batteries)
  .map(({ id: score, title, value }) => `  score ${score} ${quoted(title[first])} = ${value}\n`)
  .join("")}}
`;
}

interface ScoreText {
  readonly id: string;
  readonly title: InBoth;
  readonly value: string;
}

/** The last battery by dimension, or its gap to each of those before it. Importance is no standard to fall short of. */
function scoresOf(batteries: readonly BatteryText[]): ScoreText[] {
  const received = batteries.at(-1)!.name;
  const standards = batteries.slice(0, -1).filter(({ name }) => name !== "importance");
  if (standards.length === 0) {
    return [
      { id: "result", title: { en: "Mean", id: "Rata-rata" }, value: `mean(${received}) per dimension` },
      { id: "total", title: { en: "Overall mean", id: "Rata-rata keseluruhan" }, value: "mean(result)" },
    ];
  }
  return standards.flatMap(({ name }) => {
    const suffix = standards.length > 1 ? `_${name}` : "";
    const beside = standards.length > 1 ? `: ${name}` : "";
    return [
      { id: `gap${suffix}`, title: { en: `Gap${beside}`, id: `Kesenjangan${beside}` }, value: `mean(${received} - ${name}) per dimension` },
      { id: `total${suffix}`, title: { en: `Overall gap${beside}`, id: `Kesenjangan keseluruhan${beside}` }, value: `mean(gap${suffix})` },
    ];
  });
}

function translationText(
  model: ModelSymbol,
  translations: Languages,
  id: string,
  batteries: readonly BatteryText[],
  other: FirstLanguage,
): string {
  const entries = [
    ["service", ourService[other]],
    ...batteries.map(({ name, stem }) => [name, stem[other]]),
    ...[...model.attributes.keys()].map((name) => [name, wordOf(model, translations, name, other)]),
    ...scoresOf(batteries).map(({ id: score, title }) => [score, title[other]]),
  ] as const;
  const lines = entries.map(([key, text]) => `  ${key} ${quoted(text!)}\n`);
  return `// ${translationOf[other](`${id}.ukur`)}

translation ${other} of ${id} ${quoted(titleOf(model, translations, other))} {
${lines.join("")}}
`;
}
