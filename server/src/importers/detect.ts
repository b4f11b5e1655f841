/** The format of a file, found by looking at it. */

import { isSurveyJs } from "./formats/surveyjs.ts";
import { jsonOf, textOf, type Source } from "./source.ts";
import { isOldWorkbook, isZip } from "./text/sheets.ts";

import type { Format } from "./formats.ts";

/** What a source is; nothing where it is none of what is known here. */
export function formatOf(source: Source): Format | undefined {
  if (isZip(source) || isOldWorkbook(source)) return undefined;
  const text = textOf(source);
  if (/^\s*[[{]/.test(text)) {
    const value = jsonOf(text);
    if (isSurveyJs(value)) return "surveyjs";
  }
  return undefined;
}
