/** The platforms whose exports of answers are tables, and what these look like. A response in FHIR is none. */

import type { Export } from "../form/exports.ts";
import type { Instrument } from "../instrument/schema.ts";
import { exportsOf as limesurvey } from "./limesurvey/exports.ts";
import { exportsOf as odk } from "./odk/exports.ts";
import { exportsOf as qualtrics } from "./qualtrics/exports.ts";
import { exportsOf as redcap } from "./redcap/exports.ts";
import { exportsOf as surveyjs } from "./surveyjs/exports.ts";
import type { TargetOptions } from "./target.ts";

export interface Exporter {
  /** That of its target. */
  readonly id: string;
  readonly title: string;
  readonly exportsOf: (instrument: Instrument, options: TargetOptions) => Export;
}

export const exporters: readonly Exporter[] = [
  { id: "surveyjs", title: "SurveyJS", exportsOf: surveyjs },
  { id: "limesurvey", title: "LimeSurvey", exportsOf: limesurvey },
  { id: "odk", title: "ODK", exportsOf: odk },
  { id: "redcap", title: "REDCap", exportsOf: redcap },
  { id: "qualtrics", title: "Qualtrics", exportsOf: qualtrics },
];
