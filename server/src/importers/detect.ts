/** The format of a file, found by looking at it. */

import { isFhir } from "./formats/fhir.ts";
import { isList } from "./formats/list.ts";
import { isTabSeparated } from "./formats/limesurveyTables.ts";
import { isQualtrics } from "./formats/qualtrics.ts";
import { isRedcap } from "./formats/redcap.ts";
import { isSurveyJs } from "./formats/surveyjs.ts";
import { isFormr } from "./formats/formr.ts";
import { isPsyToolkit } from "./formats/psytoolkit.ts";
import { isReproSchema } from "./formats/reproschema.ts";
import { isRevisit } from "./formats/revisit.ts";
import { isSframe } from "./formats/sframe.ts";
import { isInstrument } from "./formats/instrument.ts";
import { isItemSheet } from "./formats/sheet.ts";
import { isXlsForm } from "./formats/xlsform.ts";
import { packedIn } from "../responses/zip.ts";
import type { Format } from "./formats.ts";
import { jsonOf, textOf, type Source } from "./source.ts";
import { markdownTables } from "./text/markdownTables.ts";
import { isOldWorkbook, isZip, listedTable, tablesOf, type Table } from "./text/sheets.ts";

/** What a source is; nothing where it is none of what is known here. */
export async function formatOf(source: Source): Promise<Format | undefined> {
  if (source.files) return isReproSchema(source) ? "reproschema" : undefined;
  if (isZip(source) && packedIn(source.bytes)?.has("word/document.xml")) return "list";
  if (isZip(source) || isOldWorkbook(source)) return ofTables(await tablesOf(source));
  const text = textOf(source);
  if (/^\s*[[{]/.test(text)) {
    const format = ofJson(jsonOf(text));
    if (format) return format;
  }
  if (/^\s*</.test(text)) return ofXml(text.slice(0, 5000));
  if (isPsyToolkit(text)) return "psytoolkit";
  if (isTabSeparated(text)) return "limesurvey";
  const tables = markdownTables(text);
  if (tables) return ofTables(tables);
  const format = /[,;\t]/.test(text.slice(0, 2000)) ? ofTables(await tablesOf(source).catch(() => [])) : undefined;
  return format ?? (isList(text) ? "list" : undefined);
}

function ofJson(value: unknown): Format | undefined {
  if (isQualtrics(value)) return "qualtrics";
  if (isFhir(value)) return "fhir";
  if (isInstrument(value)) return "instrument";
  if (isSframe(value)) return "sframe";
  if (isRevisit(value)) return "revisit";
  if (isSurveyJs(value)) return "surveyjs";
  const table = listedTable(value);
  if (table && isItemSheet([table])) return "sheet";
  return undefined;
}

function ofXml(head: string): Format | undefined {
  if (head.includes("<LimeSurveyDocType>")) return "limesurvey";
  if (/<(?:\w+:)?codeBook[\s>]/.test(head)) return "ddi";
  return /http:\/\/www\.w3\.org\/2002\/xforms/.test(head) ? "xform" : undefined;
}

function ofTables(tables: readonly Table[]): Format | undefined {
  if (isRedcap(tables)) return "redcap";
  if (isFormr(tables)) return "formr";
  if (isXlsForm(tables)) return "xlsform";
  if (isItemSheet(tables)) return "sheet";
  return undefined;
}
