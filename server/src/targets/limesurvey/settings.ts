/** The settings of a survey and its own texts, which are the same in both formats. */

import type { Form } from "../../form/form.ts";
import type { LimeLanguage } from "./languages.ts";
import { surveyTitle } from "./rules.ts";
import { paragraphs } from "./texts.ts";

export function settingsOf({ opening }: Form, languages: readonly LimeLanguage[]): Readonly<Record<string, string>> {
  const [language, ...others] = languages.map(({ tag }) => tag);
  return {
    language: language!,
    additional_languages: others.join(" "),
    format: "G",
    datestamp: "Y",
    anonymized: "Y",
    allowprev: "Y",
    showwelcome: opening.some(({ kind }) => kind === "note") ? "Y" : "N",
    shownoanswer: "N",
  };
}

export function ownTexts({ instrument, opening, closing }: Form, { language, numberFormat }: LimeLanguage) {
  const read = (blocks: Form["opening"]): string =>
    paragraphs(...blocks.flatMap(({ kind, text }) => (kind === "note" ? [text[language]!] : [])));
  return {
    surveyls_title: surveyTitle(instrument.title[language]!),
    surveyls_welcometext: read(opening),
    surveyls_endtext: read(closing),
    surveyls_numberformat: String(numberFormat),
  };
}
