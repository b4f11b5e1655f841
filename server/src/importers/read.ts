/** The reader of each format. */

import { readLimeSurvey } from "./formats/limesurvey.ts";
import { tablesOfText, tablesOfXml } from "./formats/limesurveyTables.ts";
import { readQualtrics } from "./formats/qualtrics.ts";
import { readRedcap } from "./formats/redcap.ts";
import { readXlsForm } from "./formats/xlsform.ts";
import { readSurveyJs } from "./formats/surveyjs.ts";
import type { Found } from "./found.ts";
import type { Gathering } from "./gathering.ts";
import type { Format } from "./formats.ts";
import { markdownTables } from "./text/markdownTables.ts";
import { tablesOf, type Table } from "./text/sheets.ts";
import { xmlTree } from "./text/xmlTree.ts";
import { isText, jsonOf, textOf, type Source } from "./source.ts";

export interface Read {
  readonly found: Found;
  readonly gathering: Gathering;
}

export const readers: Readonly<Record<Format, (source: Source) => Read | Promise<Read>>> = {
  limesurvey: async (source) => {
    const text = textOf(source);
    return readLimeSurvey(/^\s*</.test(text) ? tablesOfXml(xmlTree(text)) : tablesOfText((await tablesOf(source))[0]!));
  },
  qualtrics: (source) => readQualtrics(jsonOf(textOf(source))),
  xlsform: async (source) => readXlsForm(await tablesOrMarkdown(source)),
  redcap: async (source) => readRedcap(await tablesOf(source)),
  surveyjs: (source) => readSurveyJs(jsonOf(textOf(source))),
};

/** The tables of a form, which may be written in Markdown. */
async function tablesOrMarkdown(source: Source): Promise<readonly Table[]> {
  return (isText(source) ? markdownTables(textOf(source)) : undefined) ?? tablesOf(source);
}
