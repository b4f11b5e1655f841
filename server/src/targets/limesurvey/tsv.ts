/**
 * The same structure as tab-separated text, which people can read and change in a spreadsheet. It is in UTF-8 with a byte order mark: without
 * one, LimeSurvey guesses, and guesses wrong.
 */

import { stringify } from "csv-stringify/browser/esm/sync";
import type { LimeLanguage } from "./languages.ts";
import type { LimeGroup, LimeQuestion, LimeSurvey, Tells } from "./model.ts";
import { ownTexts, settingsOf } from "./settings.ts";
import { inOneLine, lines, paragraphs, rowText } from "./texts.ts";

const columns = (
  "class type/scale name relevance text help language validation mandatory encrypted other default same_default " + "assessment_value"
).split(" ");

type Row = Partial<Record<string, string>>;

/** The rows: the survey's settings, then all groups in the first language, then in each other one. */
export function tabSeparated({ form, groups, tells }: LimeSurvey, languages: readonly LimeLanguage[]): string {
  const rows = [
    ...Object.entries(settingsOf(form, languages)).map(([name, text]): Row => ({ class: "S", name, text })),
    ...languages.flatMap((language) => {
      const texts = Object.entries(ownTexts(form, language));
      return texts.map(([name, text]): Row => ({ class: "SL", name, text: cell(text), language: language.tag }));
    }),
    ...languages.flatMap((language) => groups.flatMap((group, index) => groupRows(group, index + 1, language, tells))),
  ];
  const attributes = new Set(
    groups.flatMap(({ questions }) => questions.flatMap(({ attributes, texts }) => [...Object.keys(attributes), ...Object.keys(texts)])),
  );
  const chance = groups.some(({ random }) => random !== undefined) ? ["random_group"] : [];
  const heads = [...columns, ...chance, ...[...attributes].sort()];
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
function groupRows(
  { title, relevance, random, questions }: LimeGroup,
  number: number,
  { language, tag }: LimeLanguage,
  tells: Tells,
): Row[] {
  const chance = random === undefined ? {} : { random_group: random };
  return [
    {
      class: "G",
      "type/scale": String(number),
      name: cell(inOneLine(title[language]!, language, tells)),
      relevance,
      language: tag,
      ...chance,
    },
    ...questions.flatMap((question) => questionRows(question, language, tells).map((row) => ({ ...row, language: tag }))),
  ];
}

function questionRows(question: LimeQuestion, language: string, tells: Tells): Row[] {
  const { code, type, text, mandatory, relevance, validation, help, rows, answers, attributes, texts } = question;
  return [
    {
      class: "Q",
      "type/scale": type,
      name: code,
      relevance,
      text: cell(paragraphs(language, tells, text[language]!)),
      ...(help !== undefined && { help: cell(paragraphs(language, tells, help[language]!)) }),
      ...(validation !== undefined && { validation }),
      mandatory: mandatory ? "Y" : "N",
      encrypted: "N",
      other: "N",
      same_default: "0",
      ...attributes,
      ...Object.fromEntries(Object.entries(texts).map(([name, own]) => [name, cell(lines(own[language]!, language, tells))])),
    },
    ...rows.map((row): Row => ({
      class: "SQ",
      "type/scale": "0",
      name: row.code,
      relevance: row.relevance,
      text: cell(rowText(row, language, tells)),
    })),
    ...answers.map((answer): Row => ({
      class: "A",
      "type/scale": String(answer.scale ?? 0),
      name: answer.code,
      text: cell(lines(answer.text[language]!, language, tells)),
      assessment_value: String(answer.value),
    })),
  ];
}
