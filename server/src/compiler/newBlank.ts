/** An instrument to begin with where no model is measured: one battery, one dimension, one item. */

import * as make from "../language/make.ts";
import { printFiles } from "../language/printFiles.ts";
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
  return printFiles(id, {
    above: [advice],
    libraries: ["scales"],
    instrument: {
      kind: "instrument",
      name: id,
      text: title,
      members: [
        make.textMember("version", "0.1.0"),
        make.nameList("languages", language),
        { kind: "term", name: "service", text: service },
        { kind: "battery", name: "perception", text: stem, scale: "agree5", code: "P" },
        { kind: "dimension", name: "quality", text: dimension, members: [{ kind: "item", name: "Q1", text: item }] },
        { kind: "score", name: "result", text: score, expression: make.call("mean", make.value("perception")) },
      ],
    },
  });
}
