/** The format of a file, found by looking at it. */

import { isTabSeparated } from "./formats/limesurveyTables.ts";
import { isQualtrics } from "./formats/qualtrics.ts";
import { isRedcap } from "./formats/redcap.ts";
import { isSurveyJs } from "./formats/surveyjs.ts";
import { isXlsForm } from "./formats/xlsform.ts";
import type { Format } from "./formats.ts";
import { jsonOf, textOf, type Source } from "./source.ts";
import { markdownTables } from "./text/markdownTables.ts";
import { isOldWorkbook, isZip, tablesOf, type Table } from "./text/sheets.ts";

/** What a source is; nothing where it is none of what is known here. */
export async function formatOf(source: Source): Promise<Format | undefined> {
  if (isZip(source) || isOldWorkbook(source)) return ofTables(await tablesOf(source));
  const text = textOf(source);
  if (/^\s*[[{]/.test(text)) {
    const format = ofJson(jsonOf(text));
    if (format) return format;
  }
  if (/^\s*</.test(text)) return ofXml(text.slice(0, 5000));
  if (isTabSeparated(text)) return "limesurvey";
  const tables = markdownTables(text);
  if (tables) return ofTables(tables);
  return /[,;\t]/.test(text.slice(0, 2000)) ? ofTables(await tablesOf(source)) : undefined;
}

function ofJson(value: unknown): Format | undefined {
  if (isQualtrics(value)) return "qualtrics";
  if (isSurveyJs(value)) return "surveyjs";
  return undefined;
}

function ofXml(head: string): Format | undefined {
  return head.includes("<LimeSurveyDocType>") ? "limesurvey" : undefined;
}

function ofTables(tables: readonly Table[]): Format | undefined {
  if (isRedcap(tables)) return "redcap";
  if (isXlsForm(tables)) return "xlsform";
  return undefined;
}
