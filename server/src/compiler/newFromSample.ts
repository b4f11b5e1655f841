/** An instrument copied from a sample. */

import { parse } from "../language/parse.ts";
import type { FirstLanguage } from "./newFromModel.ts";

export interface Sample {
  readonly name: string;
  readonly title: string;
}

/** The samples, each with its title in a language. */
export async function samples(language: FirstLanguage): Promise<Sample[]> {
  const texts = await sampleTexts();
  return sampleNames(texts).map((name) => ({ name, title: titleIn(texts, name, language) }));
}

/** The files of a sample under another name, the instrument first; nothing where there is no such sample. */
export async function filesFromSample(sample: string, id: string): Promise<Record<string, string> | undefined> {
  const texts = await sampleTexts();
  const main = `${sample}/${sample}.ukur`;
  if (!Object.hasOwn(texts, main)) return undefined;
  const paths = [main, ...Object.keys(texts).filter((path) => path.startsWith(`${sample}/`) && path !== main)];
  const renamed = (text: string) =>
    text
      .replace(new RegExp(`\\b${sample}(?=(?:\\.[\\w-]+)?\\.ukur\\b)`, "g"), id)
      .replace(new RegExp(`^(instrument |translation \\S+ of )${sample}\\b`, "gm"), `$1${id}`);
  return Object.fromEntries(paths.map((path) => [renamed(path.slice(sample.length + 1)), renamed(texts[path]!)]));
}

/** The texts are long, and nothing else needs them. */
async function sampleTexts(): Promise<Readonly<Record<string, string>>> {
  return (await import("../library/samples.ts")).sampleTexts;
}

function sampleNames(texts: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.keys(texts).map((path) => path.split("/")[0]!))];
}

/** The title of an instrument, or of its translation. */
function titleIn(texts: Readonly<Record<string, string>>, name: string, language: FirstLanguage): string {
  const file = texts[`${name}/${name}.${language}.ukur`] ?? texts[`${name}/${name}.ukur`]!;
  const declared = parse(file, name).tree.declarations.find((decl) => decl.kind === "instrument" || decl.kind === "translation");
  return declared?.text?.value ?? name;
}
