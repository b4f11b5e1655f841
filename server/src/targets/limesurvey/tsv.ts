/**
 * The same structure as tab-separated text, which people can read and change in a spreadsheet. It is in UTF-8 with a byte order mark: without
 * one, LimeSurvey guesses, and guesses wrong.
 */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { LimeLanguage } from "./languages.ts";
import type { LimeGroup, LimeQuestion, LimeSurvey } from "./model.ts";
import { ownTexts, settingsOf } from "./settings.ts";
import { lines, literalText, paragraphs, rowText } from "./texts.ts";

const columns = (
  "class type/scale name relevance text help language validation mandatory encrypted other default same_default " + "assessment_value"
).split(" ");

type Row = Partial<Record<string, string>>;

/** The rows: the survey's settings, then all groups in the first language, then in each other one. */
export function tabSeparated({ form, groups }: LimeSurvey, languages: readonly LimeLanguage[]): string {
  const rows = [
    ...Object.entries(settingsOf(form, languages)).map(([name, text]): Row => ({ class: "S", name, text })),
    ...languages.flatMap((language) => {
      const texts = Object.entries(ownTexts(form, language));
      return texts.map(([name, text]): Row => ({ class: "SL", name, text: cell(text), language: language.tag }));
    }),
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

/** A group is known in all languages by its number. */
function groupRows({ title, relevance, questions }: LimeGroup, number: number, { language, tag }: LimeLanguage): Row[] {
  return [
    { class: "G", "type/scale": String(number), name: cell(literalText(title[language]!)), relevance, language: tag },
    ...questions.flatMap((question) => questionRows(question, language).map((row) => ({ ...row, language: tag }))),
  ];
}

function questionRows({ code, type, text, mandatory, relevance, rows, answers, attributes, texts }: LimeQuestion, language: string): Row[] {
  return [
    {
      class: "Q",
      "type/scale": type,
      name: code,
      relevance,
      text: cell(paragraphs(text[language]!)),
      mandatory: mandatory ? "Y" : "N",
      encrypted: "N",
      other: "N",
      same_default: "0",
      ...attributes,
      ...Object.fromEntries(Object.entries(texts).map(([name, own]) => [name, cell(lines(own[language]!))])),
    },
    ...rows.map((row): Row => ({ class: "SQ", "type/scale": "0", name: row.code, relevance: "1", text: cell(rowText(row, language)) })),
    ...answers.map((answer): Row => ({
      class: "A",
      "type/scale": "0",
      name: answer.code,
      text: cell(lines(answer.text[language]!)),
      assessment_value: String(answer.value),
    })),
  ];
}
