/**
 * The same structure as tab-separated text, which people can read and change in a spreadsheet. It is in UTF-8 with a byte order mark: without
 * one, LimeSurvey guesses, and guesses wrong.
 */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { Instrument } from "../../instrument/schema.ts";
import type { LimeGroup, LimeQuestion } from "./layout.ts";
import { literalText, paragraphs } from "./texts.ts";

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
] as const;

type Row = Partial<Record<string, string>>;

/** The rows: the survey's settings, then all groups in the first language, then in each other one. */
export function tabSeparated(instrument: Instrument, groups: readonly LimeGroup[]): string {
  const { languages } = instrument;
  const [first, ...others] = languages as [string, ...string[]];
  const settings: Row[] = Object.entries({
    language: first,
    additional_languages: others.join(" "),
    format: "G",
    datestamp: "Y",
    anonymized: "Y",
    allowprev: "Y",
    showwelcome: "Y",
  }).map(([name, text]) => ({ class: "S", name, text }));
  const rows = [
    ...settings,
    ...languages.flatMap((language) => ownTexts(instrument, language)),
    ...languages.flatMap((language) => groups.flatMap((group, index) => groupRows(group, index + 1, language))),
  ];
  const attributes = [...new Set(groups.flatMap(({ questions }) => questions.flatMap((question) => Object.keys(question.attributes))))]
    .filter((name) => name !== "equation")
    .sort();
  const heads = [...columns, ...attributes];
  return stringify([heads, ...rows.map((row) => heads.map((head) => row[head] ?? ""))], {
    delimiter: "\t",
    bom: true,
    record_delimiter: "\n",
  });
}

/** In a cell, a line end would begin a row, and a backslash before a quote swallows the rest of the file. */
function cell(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replaceAll("\\", "&#92;");
}

function ownTexts({ title, intro, contact, outro }: Instrument, language: string): Row[] {
  const read = [intro, contact].flatMap((text) => (text ? [text[language]!] : []));
  return Object.entries({
    surveyls_title: literalText(title[language]!),
    surveyls_welcometext: paragraphs(...read),
    surveyls_endtext: outro ? paragraphs(outro[language]!) : "",
  }).map(([name, text]) => ({ class: "SL", name, text: cell(text), language }));
}

/** A group is known in all languages by its number. */
function groupRows({ title, relevance, questions }: LimeGroup, number: number, language: string): Row[] {
  return [
    { class: "G", "type/scale": String(number), name: cell(literalText(title(language))), relevance, language },
    ...questions.flatMap((question) => questionRows(question, language)),
  ];
}

function questionRows({ code, type, text, help, mandatory, relevance, rows, answers, attributes }: LimeQuestion, language: string): Row[] {
  const { equation, ...others } = attributes;
  return [
    {
      class: "Q",
      "type/scale": type,
      name: code,
      relevance,
      text: equation ?? cell(paragraphs(text(language))),
      help: help ? cell(literalText(help(language))) : "",
      language,
      mandatory: mandatory ? "Y" : "N",
      encrypted: "N",
      other: "N",
      same_default: "0",
      ...others,
    },
    ...rows.map((row): Row => ({
      class: "SQ",
      "type/scale": "0",
      name: row.code,
      relevance: "1",
      text: cell(row.text(language).split("\u0000").map(literalText).join("|")),
      language,
    })),
    ...answers.map((answer): Row => ({
      class: "A",
      "type/scale": "0",
      name: answer.code,
      relevance: String(answer.value),
      text: cell(literalText(answer.text(language))),
      language,
    })),
  ];
}
