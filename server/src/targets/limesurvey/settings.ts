/** The settings of a survey and its own texts, which are the same in both formats. */

import type { Form } from "../../form/form.ts";
import { hasEndings } from "../../form/route.ts";
import { namedAnswer } from "../../marks/write.ts";
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

export function ownTexts(form: Form, { language, numberFormat }: LimeLanguage) {
  const { instrument, opening, closing } = form;
  const read = (blocks: Form["opening"]): string =>
    paragraphs(language, namedAnswer, ...blocks.flatMap(({ kind, text }) => (kind === "note" ? [text[language]!] : [])));
  return {
    surveyls_title: surveyTitle(instrument.title[language]!),
    surveyls_welcometext: read(opening),
    // LimeSurvey has one text behind the last page: several stand on pages.
    surveyls_endtext: hasEndings(form) ? "" : read(closing),
    surveyls_numberformat: String(numberFormat),
  };
}
