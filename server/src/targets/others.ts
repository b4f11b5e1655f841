/** The targets that are loaded when they are asked for, and what writes workbooks: their libraries are large, and most commands need none of them. */

import { codebook } from "./codebook/index.ts";
import { ddi } from "./ddi/index.ts";
import { limesurvey } from "./limesurvey/index.ts";
import { paper } from "./paper/index.ts";
import { xform, xlsform } from "./odk/index.ts";
import { redcap } from "./redcap/index.ts";
import { fhir } from "./fhir/index.ts";
import { qualtrics } from "./qualtrics/index.ts";
import type { Target } from "./target.ts";

export { cellText, cut, workbookOf } from "./workbook.ts";

export const others: readonly Target[] = [limesurvey, xform, xlsform, redcap, ddi, codebook, paper, fhir, qualtrics];
