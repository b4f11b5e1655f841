/** An instrument made from a model of the library: its batteries, dimensions and topics, ready to be worded. */

import type * as ast from "../language/ast.ts";
import * as make from "../language/make.ts";
import type { Written } from "../language/print.ts";
import { printFiles } from "../language/printFiles.ts";
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
  const [, other] = languages;
  return printFiles(id, {
    above: [advice[languages[0]!](model.name)],
    libraries: [model.file.replace(/\.ukur$/, ""), "scales"],
    instrument: instrumentOf(model, translations, id, batteries, languages),
    translations: other && [translationOf(model, translations, id, batteries, other)],
  });
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
const aboveTranslation: Readonly<Record<FirstLanguage, (file: string) => string>> = {
  id: (file) => `The Indonesian of ${file}.`,
  en: (file) => `Bahasa Inggris untuk ${file}.`,
};

function titleOf(model: ModelSymbol, translations: Languages, language: FirstLanguage): string {
  return `${wordOf(model, translations, "", language) || model.name}: ${ourService[language]}`;
}

function instrumentOf(
  model: ModelSymbol,
  translations: Languages,
  id: string,
  batteries: readonly BatteryText[],
  languages: readonly FirstLanguage[],
): Written<ast.Instrument> {
  const [first] = languages as [FirstLanguage];
  const dimensions = [...model.dimensions.values()];
  const dimension = (name: string): Written<ast.Dimension> => {
    const facets = dimensions.filter(({ parent }) => parent?.name === name).map((facet) => dimension(facet.name));
    const items = [...model.attributes.values()]
      .filter((attribute) => attribute.dimension.name === name)
      .map(
        (topic) =>
          ({ kind: "item", name: topic.name, text: wordOf(model, translations, topic.name, first), covers: [topic.name] }) as const,
      );
    return { kind: "dimension", name, members: [...facets, ...items] };
  };
  return {
    kind: "instrument",
    name: id,
    text: titleOf(model, translations, first),
    members: [
      make.textMember("version", "0.1.0"),
      make.nameList("languages", ...languages),
      make.nameList("measures", model.name),
      { kind: "term", name: "service", text: ourService[first] },
      ...batteries.map(({ name, code, scale, stem }) => ({ kind: "battery", name, text: stem[first], scale, code }) as const),
      ...dimensions.filter(({ parent }) => parent === undefined).map(({ name }) => dimension(name)),
      ...scoresOf(batteries).map(({ id: name, title, value }) => ({ kind: "score", name, text: title[first], expression: value }) as const),
    ],
  };
}

interface ScoreText {
  readonly id: string;
  readonly title: InBoth;
  readonly value: Written<ast.Expression>;
}

/** The last battery by dimension, or its gap to each of those before it. Importance is no standard to fall short of. */
function scoresOf(batteries: readonly BatteryText[]): ScoreText[] {
  const received = batteries.at(-1)!.name;
  const mean = (name: string) => make.call("mean", make.value(name));
  const byDimension = (value: Written<ast.Expression>) => make.call("mean", value, "per dimension");
  const standards = batteries.slice(0, -1).filter(({ name }) => name !== "importance");
  if (standards.length === 0) {
    return [
      { id: "result", title: { en: "Mean", id: "Rata-rata" }, value: byDimension(make.value(received)) },
      { id: "total", title: { en: "Overall mean", id: "Rata-rata keseluruhan" }, value: mean("result") },
    ];
  }
  return standards.flatMap(({ name }) => {
    const suffix = standards.length > 1 ? `_${name}` : "";
    const beside = standards.length > 1 ? `: ${name}` : "";
    return [
      {
        id: `gap${suffix}`,
        title: { en: `Gap${beside}`, id: `Kesenjangan${beside}` },
        value: byDimension(make.calculation(make.value(received), "-", make.value(name))),
      },
      {
        id: `total${suffix}`,
        title: { en: `Overall gap${beside}`, id: `Kesenjangan keseluruhan${beside}` },
        value: mean(`gap${suffix}`),
      },
    ];
  });
}

function translationOf(
  model: ModelSymbol,
  translations: Languages,
  id: string,
  batteries: readonly BatteryText[],
  language: FirstLanguage,
): Written<ast.Translation> {
  return {
    kind: "translation",
    above: [aboveTranslation[language](`${id}.ukur`), ""],
    language,
    of: id,
    text: titleOf(model, translations, language),
    entries: [
      make.entry(ourService[language], "service"),
      ...batteries.map(({ name, stem }) => make.entry(stem[language], name)),
      ...[...model.attributes.keys()].map((name) => make.entry(wordOf(model, translations, name, language), name)),
      ...scoresOf(batteries).map(({ id: score, title }) => make.entry(title[language], score)),
    ],
  };
}
