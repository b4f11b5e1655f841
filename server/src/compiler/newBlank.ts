/** An instrument to begin with where no model is measured: one battery, one dimension, one item. */

import { format } from "../language/format.ts";
import { parse } from "../language/parse.ts";
import type { FirstLanguage } from "./newFromModel.ts";

const texts = {
  en: {
    advice: "Word the item as you would ask it, add others below it, and describe the service.",
    title: "A survey of our service",
    service: "our service",
    stem: "How far do you agree with each sentence about {service}?",
    dimension: "Quality of the service",
    item: "I got what I came for",
    score: "Mean",
  },
  id: {
    advice: "Susun kalimat butir seperti Anda akan menanyakannya, tambahkan butir lain di bawahnya, dan sebutkan layanannya.",
    title: "Survei layanan kami",
    service: "layanan kami",
    stem: "Sejauh mana Anda setuju dengan setiap kalimat tentang {service}?",
    dimension: "Mutu layanan",
    item: "Saya mendapatkan yang saya perlukan",
    score: "Rata-rata",
  },
} as const satisfies Readonly<Record<FirstLanguage, object>>;

/** The text of the new file by its name. */
export function blankFiles(id: string, language: FirstLanguage): Record<string, string> {
  const { advice, title, service, stem, dimension, item, score } = texts[language];
  const file = `${id}.ukur`;
  const text = `// ${advice}

import scales

instrument ${id} "${title}" {
  version "0.1.0"
  languages ${language}

  term service "${service}"

  battery perception "${stem}" scale agree5 code P

  dimension quality "${dimension}" {
    Q1 "${item}"
  }

  score result "${score}" = mean(perception)
}
`;
  return { [file]: format(parse(text, file)) };
}
