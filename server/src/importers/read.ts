/** The reader of each format. */

import { readDdi } from "./formats/ddi.ts";
import { readInstrument } from "./formats/instrument.ts";
import { readXForm } from "./formats/xform.ts";
import { readFhir } from "./formats/fhir.ts";
import { readFormr } from "./formats/formr.ts";
import { readPsyToolkit } from "./formats/psytoolkit.ts";
import { readReproSchema } from "./formats/reproschema.ts";
import { readRevisit } from "./formats/revisit.ts";
import { readSframe } from "./formats/sframe.ts";
import { readItemSheet } from "./formats/sheet.ts";
import { readList } from "./formats/list.ts";
import { migrate } from "../instrument/migrate.ts";
import { message } from "../messages/message.ts";
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
import { wordText } from "./text/word.ts";
import { xmlTree } from "./text/xmlTree.ts";
import { isText, jsonOf, textOf, Unimportable, type Source } from "./source.ts";

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
  fhir: (source) => readFhir(jsonOf(textOf(source))),
  formr: async (source) => readFormr(await tablesOf(source)),
  reproschema: readReproSchema,
  sframe: (source) => readSframe(jsonOf(textOf(source))),
  psytoolkit: (source) => readPsyToolkit(textOf(source)),
  revisit: (source) => readRevisit(jsonOf(textOf(source))),
  sheet: async (source) => readItemSheet(await tablesOrMarkdown(source)),
  list: async (source) => readList(await proseOf(source)),
  ddi: (source) => readDdi(xmlTree(textOf(source))),
  xform: (source) => readXForm(xmlTree(textOf(source))),
  instrument: (source) => instrumentIn(source),
  surveyjs: (source) => readSurveyJs(jsonOf(textOf(source))),
};

/** The tables of a form, which may be written in Markdown. */
async function tablesOrMarkdown(source: Source): Promise<readonly Table[]> {
  return (isText(source) ? markdownTables(textOf(source)) : undefined) ?? tablesOf(source);
}

/** The text of a document or a file. */
async function proseOf(source: Source): Promise<string> {
  return (isText(source) ? undefined : await wordText(source.bytes)) ?? textOf(source);
}

function instrumentIn(source: Source): Read {
  const read = migrate(jsonOf(textOf(source)));
  if ("problem" in read) throw new Unimportable(message("imports.unreadable", { what: read.problem }));
  return readInstrument(read.instrument);
}
