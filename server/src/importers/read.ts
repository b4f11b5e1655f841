/** The reader of each format. */

import { readSurveyJs } from "./formats/surveyjs.ts";
import type { Found } from "./found.ts";
import type { Gathering } from "./gathering.ts";
import type { Format } from "./formats.ts";
import { jsonOf, textOf, type Source } from "./source.ts";

export interface Read {
  readonly found: Found;
  readonly gathering: Gathering;
}

export const readers: Readonly<Record<Format, (source: Source) => Read | Promise<Read>>> = {
  surveyjs: (source) => readSurveyJs(jsonOf(textOf(source))),
};
