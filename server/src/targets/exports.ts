/** The targets whose platforms export answers as tables: a response in FHIR is none, and an XLSForm becomes the same form as an XForm. */

import { limesurvey } from "./limesurvey/index.ts";
import { xform } from "./odk/index.ts";
import { qualtrics } from "./qualtrics/index.ts";
import { redcap } from "./redcap/index.ts";
import { surveyjs } from "./surveyjs/index.ts";
import type { Target } from "./target.ts";

export const exporters: readonly Target[] = [surveyjs, limesurvey, xform, redcap, qualtrics];
