/**
 * The same structure as tab-separated text, which people can read and change in a spreadsheet. It is in UTF-8 with a byte order mark: without
 * one, LimeSurvey guesses, and guesses wrong.
 */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Instrument } from "../../instrument/schema.ts";
import type { LimeLanguage } from "./languages.ts";
import type { LimeGroup, LimeQuestion } from "./model.ts";
import { lines, literalText, paragraphs, rowText, surveyTitle } from "./texts.ts";

const columns = [
  "class",
  "type/scale",
  "name",
  "relevance",
  "text",
  "help",
  "language",
  "validation",
  "mandatory",
  "encrypted",
  "other",
  "default",
  "same_default",
  "assessment_value",
] as const;

type Row = Partial<Record<string, string>>;

/** The rows: the survey's settings, then all groups in the first language, then in each other one. */
export function tabSeparated(instrument: Instrument, groups: readonly LimeGroup[], languages: readonly LimeLanguage[]): string {
  const [first, ...others] = languages.map(({ tag }) => tag);
  const settings: Row[] = Object.entries({
    language: first!,
    additional_languages: others.join(" "),
    format: "G",
    datestamp: "Y",
    anonymized: "Y",
    allowprev: "Y",
    showwelcome: instrument.intro || instrument.contact ? "Y" : "N",
    shownoanswer: "N",
  }).map(([name, text]) => ({ class: "S", name, text }));
  const rows = [
    ...settings,
    ...languages.flatMap((language) => ownTexts(instrument, language)),
    ...languages.flatMap((language) => groups.flatMap((group, index) => groupRows(group, index + 1, language))),
  ];
  const attributes = new Set(
    groups.flatMap(({ questions }) => questions.flatMap(({ attributes, texts }) => [...Object.keys(attributes), ...Object.keys(texts)])),
  );
  const heads = [...columns, ...[...attributes].sort()];
  return stringify([heads, ...rows.map((row) => heads.map((head) => row[head] ?? ""))], {
    delimiter: "\t",
    bom: true,
    record_delimiter: "\n",
  });
}

/** In a cell, a line end would begin a row. */
function cell(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}

function ownTexts({ title, intro, contact, outro }: Instrument, { language, tag, numberFormat }: LimeLanguage): Row[] {
  const read = [intro, contact].flatMap((text) => (text ? [text[language]!] : []));
  return Object.entries({
    surveyls_title: surveyTitle(title[language]!),
    surveyls_welcometext: paragraphs(...read),
    surveyls_endtext: outro ? paragraphs(outro[language]!) : "",
    surveyls_numberformat: String(numberFormat),
  }).map(([name, text]) => ({ class: "SL", name, text: cell(text), language: tag }));
}

/** A group is known in all languages by its number. */
function groupRows({ title, relevance, questions }: LimeGroup, number: number, { language, tag }: LimeLanguage): Row[] {
  return [
    { class: "G", "type/scale": String(number), name: cell(literalText(title(language))), relevance, language: tag },
    ...questions.flatMap((question) => questionRows(question, language).map((row) => ({ ...row, language: tag }))),
  ];
}

function questionRows({ code, type, text, mandatory, relevance, rows, answers, attributes, texts }: LimeQuestion, language: string): Row[] {
  const own = Object.entries(texts).map(([name, write]) => [name, cell(lines(write(language)))] as const);
  return [
    {
      class: "Q",
      "type/scale": type,
      name: code,
      relevance,
      text: cell(paragraphs(text(language))),
      mandatory: mandatory ? "Y" : "N",
      encrypted: "N",
      other: "N",
      same_default: "0",
      ...attributes,
      ...Object.fromEntries(own),
    },
    ...rows.map((row): Row => ({ class: "SQ", "type/scale": "0", name: row.code, relevance: "1", text: cell(rowText(row, language)) })),
    ...answers.map((answer): Row => ({
      class: "A",
      "type/scale": "0",
      name: answer.code,
      text: cell(lines(answer.text(language))),
      assessment_value: String(answer.value),
    })),
  ];
}
