/** The targets whose platforms export answers as tables: a response in FHIR is none, and an XLSForm becomes the same form as an XForm. */

import { limesurvey } from "./limesurvey/index.ts";
import { xform } from "./odk/index.ts";
import { qualtrics } from "./qualtrics/index.ts";
import { redcap } from "./redcap/index.ts";
import { surveyjs } from "./surveyjs/index.ts";
import type { Target } from "./target.ts";

export type Exporter = Pick<Target, "id" | "title"> & Required<Pick<Target, "exports">>;

export const exporters: readonly Exporter[] = [surveyjs, limesurvey, xform, redcap, qualtrics].flatMap(({ id, title, exports }: Target) =>
  exports ? [{ id, title, exports }] : [],
);
