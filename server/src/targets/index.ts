/** The platforms that an instrument can be written for. */

import { surveyjs } from "./surveyjs/index.ts";
import type { Target, TargetName } from "./target.ts";

/** The targets that every command has at hand. */
export const ownTargets: readonly Target[] = [surveyjs];

/** The names of those in `others.ts`, in the order in which they are listed. A test holds that they agree. */
export const otherNames: readonly TargetName[] = [
  { id: "limesurvey", title: "LimeSurvey" },
  { id: "xform", title: "ODK XForm" },
  { id: "xlsform", title: "XLSForm" },
  { id: "redcap", title: "REDCap" },
  { id: "ddi", title: "DDI-Codebook" },
  { id: "codebook", title: "The codebook" },
  { id: "paper", title: "A form on paper" },
  { id: "fhir", title: "FHIR Questionnaire" },
  { id: "qualtrics", title: "Qualtrics" },
  { id: "sql", title: "SQL" },
  { id: "r", title: "R" },
  { id: "spss", title: "SPSS" },
];
