/** The platforms of which we know what their export of answers will look like. */

import type { Export } from "../form/exports.ts";
import type { Instrument } from "../instrument/schema.ts";
import { exportsOf as surveyjs } from "./surveyjs/exports.ts";
import type { TargetOptions } from "./target.ts";

export interface Exporter {
  /** That of its target. */
  readonly id: string;
  readonly title: string;
  readonly exportsOf: (instrument: Instrument, options: TargetOptions) => Export;
}

export const exporters: readonly Exporter[] = [{ id: "surveyjs", title: "SurveyJS", exportsOf: surveyjs }];
