/** The targets that are loaded when they are asked for, and what writes workbooks: their libraries are large, and most commands need none of them. */

import { codebook } from "./codebook/index.ts";
import { ddi } from "./ddi/index.ts";
import { limesurvey } from "./limesurvey/index.ts";
import { paper } from "./paper/index.ts";
import { xform, xlsform } from "./odk/index.ts";
import { r } from "./r/index.ts";
import { redcap } from "./redcap/index.ts";
import { fhir } from "./fhir/index.ts";
import { qualtrics } from "./qualtrics/index.ts";
import { spss } from "./spss/index.ts";
import { sql } from "./sql/index.ts";
import type { Target } from "./target.ts";

export { cellText, cut, workbookOf } from "./workbook.ts";

/** Those that ask respondents, or tell people about the instrument: all that it says is in them, or told as lost. */
export const questionnaires: readonly Target[] = [limesurvey, xform, xlsform, redcap, ddi, codebook, paper, fhir, qualtrics];

/** Those that score answers elsewhere: of the instrument, they have what scores need. */
export const scripts: readonly Target[] = [sql, r, spss];

export const others: readonly Target[] = [...questionnaires, ...scripts];
